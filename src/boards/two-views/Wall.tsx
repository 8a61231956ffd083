import { useWords } from '../../i18n/language.tsx';
import { boardOf } from '../../model/boards.ts';
import { useCourse } from '../../store/index.ts';
import type { WallProps } from '../entry.ts';
import { ZoneWall } from '../zones/ToolWall.tsx';
import sides from './Sides.module.css';
import { Sides } from './Sides.tsx';
import { useZones } from './useZones.tsx';

/** To blikke, én opgave as the room sees it. */
export default function Wall({ boardId }: WallProps) {
  const course = useCourse((one) => one);
  const words = useWords().twoViews;
  return (
    <ZoneWall
      course={course}
      board={boardOf(course, boardId, 'two-views')}
      zones={useZones()}
      layout={sides.layout}
      drawing={<Sides />}
      question={words.question}
    />
  );
}
