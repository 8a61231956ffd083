import { useWords } from '../../i18n/language.tsx';
import { boardOf } from '../../model/boards.ts';
import { useCourse } from '../../store/index.ts';
import type { WallProps } from '../entry.ts';
import { ZoneWall } from '../zones/ToolWall.tsx';
import styles from './Triangle.module.css';
import { Triangle } from './Triangle.tsx';
import { useZones } from './useZones.ts';

/** Den stærke trekant as the room sees it: the example of each arrow stays, however many notes back it up. */
export default function Wall({ boardId }: WallProps) {
  const course = useCourse((one) => one);
  const words = useWords().triangle;
  const board = boardOf(course, boardId, 'triangle');
  return (
    <ZoneWall
      course={course}
      board={board}
      zones={useZones(course)}
      layout={`${styles.layout} ${styles.wall}`}
      drawing={null}
      middle={<Triangle course={course} boardId={boardId} />}
      question={words.question}
      firstStays
      numbers
    />
  );
}
