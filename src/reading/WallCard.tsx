import type { ShownCard } from '../content/cardsOf.ts';
import { useWords } from '../i18n/language.tsx';
import { DimensionSign } from '../ui/Shape.tsx';
import { useSay } from './useSay.ts';
import styles from './WallCard.module.css';

/** Which of how many it is. */
export type Count = { number: number; of: number };

/** One card as the back row reads it; with `count` where it is one of several that are walked through. */
export function WallCard({ card, count }: { card: ShownCard; count?: Count }) {
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
      {count && (
        <p className={styles.number}>
          {count.number}/{count.of}
        </p>
      )}
    </article>
  );
}
