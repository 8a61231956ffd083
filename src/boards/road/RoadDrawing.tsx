import type { CSSProperties, ReactNode } from 'react';
import { type Point, smoothPath } from '../../model/shapes.ts';
import { StopSign, Tick } from '../../ui/Shape.tsx';
import styles from './RoadDrawing.module.css';

/** The drawing's own units: the road winds up a box of this size; the signs stand at its bends. */
const size = { width: 380, height: 940 };
const bends: readonly Point[] = [
  [-60, 930],
  [110, 800],
  [262, 608],
  [118, 404],
  [262, 200],
  [236, 60],
  [246, -40],
];
const path = smoothPath(bends);

/** The winding road, from the start at the bottom to the poster at the top. `children`: what stands along it, as list items. */
export function RoadDrawing({ children }: { children: ReactNode }) {
  return (
    <div className={styles.map}>
      <div className={styles.box}>
        <svg className={styles.drawing} viewBox={`0 0 ${size.width} ${size.height}`} aria-hidden="true">
          <path d={path} className={styles.asphalt} />
          <path d={path} className={styles.lane} />
        </svg>
        <ol className={styles.signs}>{children}</ol>
      </div>
    </div>
  );
}

/** Where sign `number` (from 1) stands, and on which side of the bend there is room for its name. */
export function signPlace(number: number): { style: CSSProperties; side: 'left' | 'right' } {
  const [x, y] = bends[number] ?? [0, 0];
  return {
    style: { left: `${(x / size.width) * 100}%`, top: `${(y / size.height) * 100}%` },
    side: x < size.width / 2 ? 'left' : 'right',
  };
}

type Face = { number: number; name: string; here: boolean; passed: boolean };

/** A stop sign with its number, its name and, when it has been passed, a tick. */
export function SignFace({ number, name, here, passed }: Face) {
  return (
    <span className={`${styles.face} ${here ? styles.here : ''}`}>
      <StopSign look={here ? 'open' : passed ? 'passed' : 'ahead'}>
        <span className={styles.number}>{number}</span>
        {passed && !here && (
          <span className={styles.tick}>
            <Tick />
          </span>
        )}
      </StopSign>{' '}
      <span className={`${styles.name} ${styles[signPlace(number).side]}`}>{name}</span>
    </span>
  );
}
