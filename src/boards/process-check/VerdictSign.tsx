import type { Verdict } from '../../model/processCheck.ts';
import { signPaths } from '../../model/shapes.ts';
import styles from './VerdictSign.module.css';

/**
 * The sign of a verdict, told apart by shape: a tick in a circle, a half circle, a give-way triangle, and an empty circle while
 * nothing is said. Decoration: the word stands beside it.
 */
export function VerdictSign({ verdict }: { verdict: Verdict }) {
  return (
    <svg className={styles.sign} viewBox="-4 -4 108 108" aria-hidden="true">
      {verdict === 'yes' && (
        <>
          <circle cx="50" cy="50" r="50" className={styles.yes} />
          <path d="M24 53 L43 72 L77 31" className={styles.tick} />
        </>
      )}
      {verdict === 'partly' && (
        <>
          <circle cx="50" cy="50" r="44" className={styles.rim} />
          <path d="M50 6 A44 44 0 0 1 50 94 Z" className={styles.half} />
        </>
      )}
      {verdict === 'no' && (
        <>
          <path d={signPaths.justice} className={styles.no} />
          <path d="M50 26 V50 M50 60 V68" className={styles.call} />
        </>
      )}
      {verdict === '' && <circle cx="50" cy="50" r="44" className={styles.open} />}
    </svg>
  );
}
