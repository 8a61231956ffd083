import styles from './Sides.module.css';

/**
 * Two direction signs that lean towards the middle, where the task is. Stretched to its box; their edges are those of the
 * grid in Sides.module.css.
 */
export function Sides() {
  return (
    <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
      <path className={styles.middle} d="M33.6 0 H66.4 L62.9 50 L66.4 100 H33.6 L37.1 50 Z" />
      <path className={styles.side} d="M0.2 0 H31.5 L35 50 L31.5 100 H0.2 Z" />
      <path className={styles.side} d="M99.8 0 H68.5 L65 50 L68.5 100 H99.8 Z" />
    </svg>
  );
}

/** Which way a side leans. Decoration: its name stands beside it. */
export function Lean({ to }: { to: 'left' | 'right' }) {
  return (
    <svg className={styles.lean} viewBox="0 0 100 100" aria-hidden="true">
      <path
        d="M6 14 H58 L96 50 L58 86 H6 Z"
        fill="currentColor"
        transform={to === 'left' ? 'matrix(-1 0 0 1 100 0)' : undefined}
      />
    </svg>
  );
}
