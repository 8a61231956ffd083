import { useWords } from '../../i18n/language.tsx';
import { boardOf } from '../../model/boards.ts';
import { mattersMost } from '../../model/forceField.ts';
import { useCourse } from '../../store/index.ts';
import type { WallProps } from '../entry.ts';
import { ZoneWall } from '../zones/ToolWall.tsx';
import field from './Field.module.css';
import { Field } from './Field.tsx';
import { GoalSign } from './Goal.tsx';
import { useZones } from './useZones.tsx';

/** Kraftfeltet as the room sees it. */
export default function Wall({ boardId }: WallProps) {
  const course = useCourse((one) => one);
  const words = useWords().forceField;
  const board = boardOf(course, boardId, 'force-field');
  return (
    <ZoneWall
      course={course}
      board={board}
      zones={useZones()}
      layout={field.layout}
      drawing={<Field />}
      question={words.question}
      top={<GoalSign board={board} />}
      votes={words.strength}
      order={mattersMost}
      marked={words.notes.marked}
    />
  );
}
