import { useWords } from '../../i18n/language.tsx';
import { boardOf } from '../../model/boards.ts';
import { useCourse } from '../../store/index.ts';
import type { BoardProps } from '../entry.ts';
import { ZoneTool } from '../zones/ZoneTool.tsx';
import { useZonePlaces } from '../zones/zones.ts';
import styles from './Triangle.module.css';
import { Triangle } from './Triangle.tsx';
import { useZones } from './useZones.ts';

/** Den stærke trekant in the facilitator's window: six arrows, and the group's own examples around them. */
export default function Board({ boardId, ...place }: BoardProps) {
  const course = useCourse((one) => one);
  const words = useWords().triangle;
  const board = boardOf(course, boardId, 'triangle');
  const zones = useZones(course);
  const where = useZonePlaces(boardId, zones);
  return (
    <ZoneTool
      {...place}
      course={course}
      board={board}
      zones={zones}
      where={where}
      places={zones.map(({ id }, i) => ({ id, label: words.arrow(i + 1) }))}
      help={words.help}
      layout={styles.layout}
      drawing={null}
      middle={<Triangle course={course} boardId={boardId} />}
      explain={words.explain}
      example={words.example}
    />
  );
}
