import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { Deck } from '../content/types.ts';
import { useWords } from '../i18n/language.tsx';
import { CardFront } from '../reading/CardFront.tsx';
import { useDeck } from '../reading/useDeck.ts';
import { useSay } from '../reading/useSay.ts';
import { linkLook } from '../ui/Button.tsx';
import { DimensionSign } from '../ui/Shape.tsx';
import grid from './DeckPage.module.css';
import styles from './reading.module.css';

type Props = {
  id: string;
  missing: ReactNode;
  /** Puts a card into a selection, at the foot of each card. */
  pick?: (deckId: string, cardId: string) => ReactNode;
  /** Chooses which selection. */
  tools?: ReactNode;
  /** What can be done with the whole deck, beside making its print. */
  actions?: ReactNode;
};

/** A deck: what it is for, how to use it, every card on the table. */
export default function DeckPage({ id, missing, pick, tools, actions }: Props) {
  const words = useWords();
  const say = useSay();
  const found = useDeck(id);
  if (found === undefined) return missing;
  const { deck, cards } = found;
  return (
    <article className={styles.page}>
      <header className={styles.head}>
        <h1>{say(deck.title)}</h1>
        <p className={styles.lead}>{say(deck.purpose)}</p>
        <p className={styles.facts}>
          {deck.dimension !== undefined && (
            <span>
              <DimensionSign dimension={deck.dimension} />
              {words.library.dimensions[deck.dimension]}
            </span>
          )}
          <span>{words.app.home.cardCount(cards.length)}</span>
          <span>{deck.code}</span>
        </p>
        <p className={styles.actions}>
          <Link href={`/kort/${deck.id}/print`} className={linkLook('go')}>
            {words.library.deck.print}
          </Link>
          {actions}
        </p>
      </header>
      <div className={styles.columns}>
        <section>
          <h2>{words.library.deck.when}</h2>
          <p>{say(deck.whenToUse)}</p>
        </section>
        <section>
          <h2>{words.library.deck.whenNot}</h2>
          <p>{say(deck.whenNotTo)}</p>
        </section>
      </div>
      <Ways deck={deck} />
      <section className={styles.section}>
        <h2>{words.library.deck.cards}</h2>
        {tools}
        <ol className={grid.table}>
          {cards.map((card, i) => (
            <li key={card.id}>
              <CardFront card={card} number={i + 1} of={cards.length} to={`/kort/${deck.id}/${card.id}`}>
                {deck.from === undefined && pick?.(deck.id, card.id)}
              </CardFront>
            </li>
          ))}
        </ol>
        {deck.blanks !== undefined && <p>{words.library.card.blanks(deck.blanks)}</p>}
      </section>
    </article>
  );
}

function Ways({ deck }: { deck: Deck }) {
  const words = useWords();
  const say = useSay();
  return (
    <section className={styles.section}>
      <h2>{words.library.deck.ways}</h2>
      <div className={styles.columns}>
        {deck.ways.map((way) => (
          <section key={way.id}>
            <h3>{say(way.name)}</h3>
            <p>{say(way.rules)}</p>
            <p className={styles.facts}>
              <span>{words.app.home.people(way.people.min, way.people.max)}</span>
              <span>{words.app.home.minutes(way.minutes)}</span>
            </p>
          </section>
        ))}
      </div>
    </section>
  );
}
