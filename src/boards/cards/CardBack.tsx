import { type Point, signPaths, smoothPath } from '../../model/shapes.ts';
import type { Dimension } from '../../ui/Shape.tsx';
import styles from './CardBack.module.css';

/** Middle of the road on a back of 230 × 330; it starts and ends outside. */
const road = smoothPath([
  [-20, 290],
  [50, 250],
  [92, 186],
  [156, 150],
  [250, 90],
] satisfies Point[]);

/** The back of a card as it is printed: the dimension's colour, the road, the sign. Decoration. */
export function CardBack({ dimension }: { dimension: Dimension }) {
  return (
    <svg
      className={`${styles.back} ${styles[dimension]}`}
      viewBox="0 0 230 330"
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
    >
      <rect width="230" height="330" className={styles.panel} />
      <path d={road} className={styles.road} />
      <path d={road} className={styles.lane} />
      <path d={signPaths[dimension]} className={styles.sign} transform="translate(150 252) scale(0.56)" />
    </svg>
  );
}
