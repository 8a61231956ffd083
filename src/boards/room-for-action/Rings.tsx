import styles from './Rings.module.css';

const rings = [
  { ring: styles.given, edge: 74 },
  { ring: styles.influence, edge: 49 },
  { ring: styles.decide, edge: 24 },
];

/**
 * Three rings around what the group decides itself, which lies at the left edge: seen so, each ring is a band with room for
 * notes, and a road runs between it and the next. Beside them a strip for what is left. Stretched to its box; the bands are
 * those of the grid in Rings.module.css.
 */
export function Rings() {
  return (
    <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
      {rings.map(({ ring, edge }) => {
        const road = `M${edge} -2 Q${edge + 6} 50 ${edge} 102`;
        return (
          <g key={edge}>
            <path className={ring} d={`${road} H-2 V-2 Z`} />
            <path className={styles.verge} d={road} />
            <path className={styles.road} d={road} />
            <path className={styles.lane} d={road} />
          </g>
        );
      })}
    </svg>
  );
}
