import type { CSSProperties } from 'react';
import { useWords } from '../../i18n/language.tsx';
import { DimensionSign } from '../../ui/Shape.tsx';
import styles from './LaidCards.module.css';
import type { Face } from './useTable.ts';

type Props = {
  cards: readonly Face[];
  /** In a row; without it as many as there is room for. */
  columns?: number;
  /** The number of the person who has the word. */
  turn?: number;
  /** Shows a card large. */
  onTake: (place: number) => void;
};

/** Open cards side by side, each with its number: one for each person, or five to choose from. */
export function LaidCards({ cards, columns, turn = 0, onTake }: Props) {
  const words = useWords().cards;
  const style = columns === undefined ? undefined : ({ '--columns': columns } as CSSProperties);
  const free = columns === undefined ? `${styles.asFits} ${cards.length > 6 ? '' : styles.few}` : '';
  return (
    <ul className={`${styles.cards} ${free}`} style={style} aria-label={words.laid}>
      {cards.map((face) => (
        <li key={face.id} data-dimension={face.dimension} className={face.place === turn ? styles.here : ''}>
          <button
            type="button"
            className={styles.card}
            data-note={face.id}
            aria-label={words.open(face.place, face.text)}
            onClick={() => onTake(face.place)}
          >
            <CardWords face={face} />
          </button>
        </li>
      ))}
    </ul>
  );
}

/** A story shows how it begins. */
const mostLetters = 190;

function CardWords({ face: { place, dimension, text, title } }: { face: Face }) {
  const words = useWords().library;
  return (
    <>
      <span className={styles.top}>
        <span className={styles.place}>{place}</span>
        <DimensionSign dimension={dimension} />
        <span className={styles.name}>{title ?? words.dimensions[dimension]}</span>
      </span>
      <span className={styles.text}>{text.length > mostLetters ? `${text.slice(0, mostLetters)} …` : text}</span>
    </>
  );
}
