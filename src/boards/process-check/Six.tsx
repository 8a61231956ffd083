import styles from './Six.module.css';

/** Six fields, three beside each other and two rows. Stretched to its box; the fields are those of the grid. */
export function Six() {
  return (
    <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
      <rect className={styles.field} width="100" height="100" />
      <path className={styles.lines} d="M0 0 H100 V100 H0 Z M33.33 0 V100 M66.67 0 V100 M0 50 H100" />
    </svg>
  );
}
