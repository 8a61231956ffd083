import { useWords } from '../../i18n/language.tsx';
import { boardOf } from '../../model/boards.ts';
import { useCourse } from '../../store/index.ts';
import type { WallProps } from '../entry.ts';
import { ZoneWall } from '../zones/ToolWall.tsx';
import rings from './Rings.module.css';
import { Rings } from './Rings.tsx';
import { useZones } from './useZones.tsx';

/** Handlerummet as the room sees it. */
export default function Wall({ boardId }: WallProps) {
  const course = useCourse((one) => one);
  const words = useWords().roomForAction;
  const board = boardOf(course, boardId, 'room-for-action');
  return (
    <ZoneWall
      course={course}
      board={board}
      zones={useZones()}
      layout={rings.layout}
      drawing={<Rings />}
      question={words.question}
    />
  );
}
