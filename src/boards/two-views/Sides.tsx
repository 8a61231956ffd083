import styles from './Sides.module.css';

/**
 * Two direction signs that lean towards the middle, where the task is. Stretched to its box; their edges are those of the
 * grid in Sides.module.css.
 */
export function Sides() {
  return (
    <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
      <path className={styles.middle} d="M31.4 0.3 H68.6 L65.6 50 L68.6 99.7 H31.4 L34.4 50 Z" />
      <path className={styles.side} d="M0.2 0.3 H29.6 L32.6 50 L29.6 99.7 H0.2 Z" />
      <path className={styles.side} d="M99.8 0.3 H70.4 L67.4 50 L70.4 99.7 H99.8 Z" />
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
