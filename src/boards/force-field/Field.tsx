import styles from './Field.module.css';

/**
 * The road between the forces, where the group stands today; the arrows of the notes push it from both sides. Stretched to its
 * box; the road is the gap of the grid in Field.module.css.
 */
export function Field() {
  return (
    <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
      <rect className={styles.road} x="48.6" width="2.8" height="100" />
      <path className={styles.lane} d="M50 0 V100" />
    </svg>
  );
}

/** Which way a force pushes. Decoration: the name stands beside it. */
export function Push({ to }: { to: 'left' | 'right' }) {
  return (
    <svg className={`${styles.push} ${styles[to]}`} viewBox="0 0 100 100" aria-hidden="true">
      <path
        d="M2 34 H52 V12 L98 50 L52 88 V66 H2 Z"
        fill="currentColor"
        transform={to === 'left' ? 'matrix(-1 0 0 1 100 0)' : undefined}
      />
    </svg>
  );
}
