import type { ShownCard } from '../content/cardsOf.ts';
import { useWords } from '../i18n/language.tsx';
import { DimensionSign } from '../ui/Shape.tsx';
import { useSay } from './useSay.ts';
import styles from './WallCard.module.css';

/** One card as the back row reads it. */
export function WallCard({ card, number, of }: { card: ShownCard; number: number; of: number }) {
  const words = useWords().library;
  const say = useSay();
  const text = say(card.text);
  const size = text.length > 400 ? styles.story : text.length > 110 ? styles.long : styles.short;
  return (
    <article className={styles.card} data-dimension={card.dimension}>
      <p className={styles.top}>
        <DimensionSign dimension={card.dimension} />
        {card.title ? say(card.title) : words.dimensions[card.dimension]}
      </p>
      <h1 className={`${styles.text} ${size}`}>{text}</h1>
      {card.choices && (
        <p className={styles.choices}>
          {card.choices.map((choice, i) => (
            <span key={choice.da}>
              <b>{'AB'[i]}</b>
              {say(choice)}
            </span>
          ))}
        </p>
      )}
      <p className={styles.number}>
        {number}/{of}
      </p>
    </article>
  );
}
