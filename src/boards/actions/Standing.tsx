import { DimensionSign, Tick } from '../../ui/Shape.tsx';
import styles from './Standing.module.css';

/** How a list of actions or rows stands: what is missing in how many of them, or that nothing is. Said when it changes. */
export function Standing({ missing, fine }: { missing: string | null; fine: string }) {
  return (
    <p role="status" className={`${styles.standing} ${missing === null ? styles.fine : styles.missing}`}>
      <span className={styles.mark}>{missing === null ? <Tick /> : <DimensionSign dimension="justice" />}</span>
      {missing ?? fine}
    </p>
  );
}
