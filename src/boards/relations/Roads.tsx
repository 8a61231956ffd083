import type { CSSProperties } from 'react';
import { type DrawnLine, pathOf } from '../../model/relationLines.ts';
import type { PlacedMap } from '../../model/relationMap.ts';
import type { Strength } from '../../model/relations.ts';
import styles from './Roads.module.css';

type Props = {
  map: PlacedMap;
  lines: readonly DrawnLine[];
  /** The lines in front; the others step back. All of them where it is left out. */
  front?: ReadonlySet<string> | undefined;
};

/**
 * The lines of the map as roads, and the lanes between the levels. A weak one is a trodden path, a fair one a lane, a strong one
 * a road with a line down its middle. Decoration: a list says the same in words.
 */
export function Roads({ map, lines, front }: Props) {
  const { above, middle, below } = map.bands;
  const lane = (upper: number, lower: number) => `M0 ${(upper + lower) / 2} H${map.width}`;
  return (
    <svg
      className={styles.roads}
      viewBox={`0 0 ${map.width} ${map.height}`}
      width={map.width}
      height={map.height}
      aria-hidden="true"
      style={lettersOf(map.letters)}
    >
      <path className={styles.border} d={lane(above.y + above.height, middle.y)} />
      <path className={styles.border} d={lane(middle.y + middle.height, below.y)} />
      {lines.map((line) => (
        <g key={line.id} className={front === undefined || front.has(line.id) ? '' : styles.back}>
          <Road d={pathOf(line)} strength={line.strength} />
        </g>
      ))}
    </svg>
  );
}

const lettersOf = (px: number) => ({ '--letters': `${px}px` }) as CSSProperties;

function Road({ d, strength }: { d: string; strength: Strength }) {
  if (strength === 1) return <path className={styles.weak} d={d} />;
  if (strength === 2) return <path className={styles.fair} d={d} />;
  return (
    <>
      <path className={styles.strong} d={d} />
      <path className={styles.lane} d={d} />
    </>
  );
}

/** A piece of road of a strength, as in the key of a map. Decoration. */
export function RoadSample({ strength }: { strength: Strength }) {
  return (
    <svg className={styles.sample} viewBox="0 0 60 20" aria-hidden="true" style={lettersOf(20)}>
      <Road d="M4 10 H56" strength={strength} />
    </svg>
  );
}
