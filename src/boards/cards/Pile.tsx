import type { Dimension } from '../../ui/Shape.tsx';
import { CardBack } from './CardBack.tsx';
import styles from './Pile.module.css';

const levels = [0, 1, 2, 3];

/** The pile: a few backs on each other, the top card's uppermost; its place when it is empty. Decoration: the count stands in words beside. */
export function Pile({ count, top }: { count: number; top: Dimension }) {
  return (
    <div className={`${styles.pile} ${count === 0 ? styles.empty : ''}`} aria-hidden="true">
      {levels.slice(0, count).map((level) => (
        <span key={level} className={styles.card} style={{ top: `${-level * 0.35}em`, left: `${level * 0.3}em` }}>
          <CardBack dimension={top} />
        </span>
      ))}
    </div>
  );
}
