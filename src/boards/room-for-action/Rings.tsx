import styles from './Rings.module.css';

/**
 * Three rings around what the group decides itself, which lies at the left edge: seen so, each ring is a band with room for
 * notes. Beside them a strip for what is left. Stretched to its box; the bands are those of the grid in Rings.module.css.
 */
export function Rings() {
  return (
    <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
      <path className={styles.given} d="M0 0 H74 Q80 50 74 100 H0 Z" />
      <path className={styles.influence} d="M0 0 H49 Q55 50 49 100 H0 Z" />
      <path className={styles.decide} d="M0 0 H24 Q30 50 24 100 H0 Z" />
    </svg>
  );
}
