import { type Point, smoothPath } from '../model/shapes.ts';
import styles from './Home.module.css';

const bends: readonly Point[] = [
  [120, 560],
  [190, 350],
  [330, 220],
  [500, 140],
  [600, -60],
];

/** The road that leads out of the picture. */
export function HomeRoad() {
  const path = smoothPath(bends);
  return (
    <svg className={styles.road} viewBox="0 0 620 400" preserveAspectRatio="xMaxYMid slice" aria-hidden="true">
      <path d={path} fill="none" stroke="#3b464f" strokeWidth="96" />
      <path d={path} fill="none" stroke="#fffdf8" strokeWidth="6" strokeDasharray="34 26" />
    </svg>
  );
}
