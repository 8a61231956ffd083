import { CardBack } from './CardBack.tsx';
import styles from './Pile.module.css';

const levels = [0, 1, 2, 3];

/** The pile: a few backs on each other, none when it is empty. Decoration: the count stands in words beside. */
export function Pile({ count }: { count: number }) {
  return (
    <div className={styles.pile} aria-hidden="true">
      {levels.slice(0, count).map((level) => (
        <span key={level} className={styles.card} style={{ top: `${-level * 0.35}em`, left: `${level * 0.3}em` }}>
          <CardBack dimension="core" />
        </span>
      ))}
    </div>
  );
}
