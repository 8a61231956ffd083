import type { ReactNode } from 'react';
import { asphalt, disc, sign } from '../../model/drawings/parts.ts';
import { type Point, roundedShape } from '../../model/shapes.ts';
import type { DiamondBoard } from '../../model/toolBoards.ts';
import { DrawingParts } from '../../ui/Drawing.tsx';
import styles from './Diamond.module.css';

const at = { trust: [40, 160], justice: [400, 160], collaboration: [220, 390] } as const satisfies Record<
  string,
  Point
>;
const middle: Point = [220, 184];

const outline = roundedShape([[128, 24], [312, 24], at.justice, at.collaboration, at.trust], 8);
const roads = [
  ...Object.values(at).flatMap((corner) => asphalt(`M${corner} L${middle}`, 8).slice(0, 2)),
  ...asphalt(outline, 22, [13, 10]),
];
const signs = [
  ...sign('core', middle, 252, 'core', 0.07),
  ...sign('trust', at.trust, 86),
  ...sign('justice', at.justice, 90),
  ...sign('collaboration', at.collaboration, 90),
];

/**
 * The cut diamond: roads that tie three signs to the stop sign of the core task, which holds `children`. A ring around the
 * corner the group begins with. It takes the height and width there is; stacked, only the words are left.
 */
export function Diamond({ corner, children }: { corner: DiamondBoard['corner']; children: ReactNode }) {
  return (
    <div className={styles.middle}>
      <div className={styles.figure}>
        <svg className={styles.drawing} viewBox="-6 6 452 432" aria-hidden="true">
          <DrawingParts parts={roads} />
          {corner !== '' && <path className={styles.ring} d={disc(at[corner], 57)} />}
          <DrawingParts parts={signs} />
        </svg>
        <div className={styles.core}>{children}</div>
      </div>
    </div>
  );
}

/** Letters that fit the sign, and how large they are then. */
const steps = [
  { most: 40, size: 5.6 },
  { most: 75, size: 4.8 },
  { most: 115, size: 4.1 },
];

/** The size of the core sentence on its sign, in hundredths of the drawing's width: fewer words are larger, and none is broken. */
export function coreSize(text: string): string {
  const longest = Math.max(1, ...text.split(/\s+/u).map((word) => word.length));
  const { size } = steps.find(({ most }) => text.length <= most) ?? { size: 3.5 };
  return `${Math.max(3.5, Math.min(size, 72 / longest))}cqw`;
}
