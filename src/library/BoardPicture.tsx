import type { ReactNode } from 'react';
import { signPaths } from '../model/shapes.ts';
import type { ToolKind } from '../model/toolBoards.ts';
import type { Dimension } from '../ui/Shape.tsx';
import styles from './BoardPicture.module.css';

/** A board of the toolbox as a small sketch: enough to know it again. Decoration: its name stands beside it. Box 160 × 90. */
export function BoardPicture({ kind }: { kind: ToolKind }) {
  return (
    <svg className={styles.picture} viewBox="0 0 160 90" aria-hidden="true">
      {pictures[kind]}
    </svg>
  );
}

/** The sign of a dimension with its middle at a point. */
function Sign({ of, x, y, size }: { of: Dimension; x: number; y: number; size: number }) {
  const scale = size / 100;
  return (
    <path
      d={signPaths[of]}
      fill={`var(--${of})`}
      transform={`translate(${x - size / 2} ${y - size / 2}) scale(${scale})`}
    />
  );
}

type Point = readonly [x: number, y: number];

/** Two arrows side by side, one each way. */
function Arrows({ from: [x1, y1], to: [x2, y2] }: { from: Point; to: Point }) {
  const angle = (Math.atan2(y2 - y1, x2 - x1) * 180) / Math.PI;
  return (
    <g transform={`translate(${(x1 + x2) / 2} ${(y1 + y2) / 2}) rotate(${angle})`} className={styles.thin}>
      <path d="M-20 -5 H18 M11 -10 L19 -5 L11 0" />
      <path d="M20 5 H-18 M-11 0 L-19 5 L-11 10" />
    </g>
  );
}

/** Cards in columns: `[x, y, width]`, each 9 high. */
const cards = (places: readonly (readonly [number, number, number])[]) =>
  places.map(([x, y, width]) => (
    <rect key={`${x} ${y}`} x={x} y={y} width={width} height="9" className={styles.card} />
  ));

const way = 'M-4 62 C26 62 30 26 58 26 S92 66 118 62 S140 30 166 28';
const corners: readonly [Point, Point, Point] = [
  [80, 14],
  [126, 76],
  [34, 76],
];

const pictures: Readonly<Record<ToolKind, ReactNode>> = {
  diamond: (
    <>
      <path d="M58 10 H102 L132 40 L80 80 L28 40 Z" className={styles.road} />
      <Sign of="core" x={80} y={40} size={44} />
      <Sign of="trust" x={30} y={40} size={24} />
      <Sign of="justice" x={130} y={42} size={24} />
      <Sign of="collaboration" x={80} y={76} size={24} />
    </>
  ),
  triangle: (
    <>
      <Arrows from={corners[0]} to={corners[1]} />
      <Arrows from={corners[1]} to={corners[2]} />
      <Arrows from={corners[2]} to={corners[0]} />
      {corners.map(([x, y]) => (
        <circle key={x} cx={x} cy={y} r="10" className={styles.dark} />
      ))}
    </>
  ),
  relations: (
    <>
      <path d="M80 45 L26 20" className={styles.strong} />
      <path d="M80 45 L134 24" className={styles.thin} />
      <path d="M80 45 L30 74 M80 45 L132 72" className={styles.dotted} />
      {(
        [
          [8, 12],
          [116, 16],
          [12, 66],
          [114, 64],
        ] as const
      ).map(([x, y]) => (
        <rect key={x} x={x} y={y} width="36" height="16" className={styles.card} />
      ))}
      <rect x="56" y="35" width="48" height="20" className={styles.dark} />
    </>
  ),
  'room-for-action': (
    <>
      <circle cx="80" cy="45" r="41" className={styles.card} />
      <circle cx="80" cy="45" r="28" fill="var(--justice-fill)" />
      <circle cx="80" cy="45" r="15" fill="var(--collaboration)" />
    </>
  ),
  'two-views': (
    <>
      <path d="M40 45 H120" className={styles.road} />
      {cards([
        [10, 18, 34],
        [10, 32, 34],
        [10, 46, 34],
        [10, 60, 34],
        [116, 18, 34],
        [116, 32, 34],
        [116, 46, 34],
        [116, 60, 34],
      ])}
      <Sign of="core" x={80} y={45} size={40} />
    </>
  ),
  'process-check': (
    <>
      {[10, 60, 110].map((x, i) => (
        <g key={x}>
          <rect x={x} y="10" width="40" height="32" className={styles.card} />
          <rect x={x} y="48" width="40" height="32" className={styles.card} />
          <path d={`M${x + 12} 26 l6 7 l11 -14`} className={styles.tick} />
          {i < 2 && <path d={`M${x + 12} 64 l6 7 l11 -14`} className={styles.tick} />}
        </g>
      ))}
      <Sign of="core" x={130} y={64} size={16} />
    </>
  ),
  'force-field': (
    <>
      <path d="M80 -4 V94" className={styles.road} />
      <path d="M14 22 H58 M30 45 H58 M22 68 H58" className={styles.drives} />
      <path d="M58 15 L70 22 L58 29 Z M58 38 L70 45 L58 52 Z M58 61 L70 68 L58 75 Z" fill="var(--collaboration)" />
      <path d="M146 22 H102 M128 45 H102 M142 68 H102" className={styles.holds} />
      <path d="M102 15 L90 22 L102 29 Z M102 38 L90 45 L102 52 Z M102 61 L90 68 L102 75 Z" fill="var(--core)" />
    </>
  ),
  'citizens-way': (
    <>
      <path d={way} className={styles.road} />
      <path d={way} className={styles.lane} />
      <Sign of="core" x={20} y={56} size={22} />
      <Sign of="core" x={58} y={26} size={22} />
      <Sign of="core" x={96} y={55} size={22} />
      <Sign of="core" x={136} y={46} size={22} />
    </>
  ),
  trials: (
    <>
      <path d="M-4 20 H164" className={styles.road} />
      <path d="M-4 20 H164" className={styles.lane} />
      {cards([
        [8, 36, 32],
        [8, 50, 32],
        [8, 64, 32],
        [46, 36, 32],
        [84, 36, 32],
        [84, 50, 32],
        [122, 36, 32],
      ])}
      <path d="M132 58 l6 7 l11 -14" className={styles.tick} />
    </>
  ),
  'apv-plan': (
    <>
      <path d="M8 18 H152" className={styles.road} />
      {[16, 48, 80, 112, 144].map((x) => (
        <circle key={x} cx={x} cy="18" r="4" fill="var(--lane)" />
      ))}
      {[34, 53, 72].map((y) => (
        <g key={y}>
          {cards([
            [8, y, 50],
            [64, y, 44],
            [114, y, 22],
          ])}
          <path d={`M142 ${y + 4} l3 4 l6 -8`} className={styles.tick} />
        </g>
      ))}
    </>
  ),
};
