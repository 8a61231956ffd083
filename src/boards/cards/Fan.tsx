import type { CSSProperties } from 'react';
import { useWords } from '../../i18n/language.tsx';
import { CardBack } from './CardBack.tsx';
import styles from './Fan.module.css';
import type { Face } from './useTable.ts';

type Props = {
  cards: readonly Face[];
  /** How many lay there at first, so that a card that was turned leaves a gap. */
  places: number;
  onTake: (place: number) => void;
};

/** Backs in a fan, each with its number. */
export function Fan({ cards, places, onTake }: Props) {
  const words = useWords().cards;
  return (
    <ul className={styles.fan} aria-label={words.laid}>
      {cards.map(({ id, place, dimension }) => (
        <li key={id} style={{ '--from-middle': place - (places + 1) / 2 } as CSSProperties}>
          <button
            type="button"
            className={styles.card}
            data-note={id}
            aria-label={words.turnCard(place)}
            onClick={() => onTake(place)}
          >
            <CardBack dimension={dimension} />
            <span className={styles.number}>{place}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
