import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { ShownCard } from '../content/cardsOf.ts';
import { useWords } from '../i18n/language.tsx';
import { DimensionSign, LaneArrow, SteepMark } from '../ui/Shape.tsx';
import styles from './CardFront.module.css';
import { opening } from './opening.ts';
import { useSay } from './useSay.ts';

type Props = {
  card: ShownCard;
  number: number;
  of: number;
  /** Where the card leads; none when it is alone on its page. */
  to?: string;
  large?: boolean;
  children?: ReactNode;
};

/** A card as it is printed: its sign, its direction, its words. */
export function CardFront({ card, number, of, to, large, children }: Props) {
  const words = useWords().library;
  const say = useSay();
  const text = say(card.text);
  const long = text.length > 220;
  return (
    <article className={`${styles.card} ${large ? styles.large : ''}`} data-dimension={card.dimension}>
      <p className={styles.top}>
        <DimensionSign dimension={card.dimension} />
        {card.title ? say(card.title) : words.dimensions[card.dimension]}
        <span className={styles.arrow} title={words.directions[card.direction]}>
          <LaneArrow direction={card.direction} />
          <span className="seen-by-ear">{words.directions[card.direction]}</span>
        </span>
      </p>
      <div className={long ? styles.story : styles.question}>
        {to === undefined ? (
          <p className={styles.words}>{text}</p>
        ) : (
          <Link href={to}>{long ? opening(text) : text}</Link>
        )}
      </div>
      {card.choices && (
        <p className={styles.choices}>
          {card.choices.map((choice, i) => (
            <span key={choice.da}>
              <b>{'AB'[i]}</b> {say(choice)}
            </span>
          ))}
        </p>
      )}
      {large && card.back && (
        <ul className={styles.back}>
          {card.back.map((line) => (
            <li key={line.da}>{say(line)}</li>
          ))}
        </ul>
      )}
      <div className={styles.foot}>
        {card.difficulty === 'hard' && (
          <span>
            <SteepMark /> {words.deck.hard}
          </span>
        )}
        {children}
        <span className={styles.number}>
          {number}/{of}
        </span>
      </div>
    </article>
  );
}
