import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { Card, Deck } from '../content/types.ts';
import { useContent } from '../content/useContent.ts';
import { useLang, useText, useWords } from '../i18n/language.tsx';
import { defaultTerms, inTerms } from '../model/terms.ts';
import type { Text } from '../model/text.ts';
import { linkLook } from '../ui/Button.tsx';
import { DimensionSign, LaneArrow, SteepMark } from '../ui/Shape.tsx';
import cards from './DeckPage.module.css';
import styles from './reading.module.css';

/** A deck: what it is for, how to use it, every card. */
export default function DeckPage({ id, missing }: { id: string; missing: ReactNode }) {
  const words = useWords();
  const lang = useLang();
  const deck = useContent('decks').find((one) => one.id === id);
  if (deck === undefined) return missing;
  const say = (text: Text) => inTerms(text[lang], lang, defaultTerms);
  return (
    <article className={styles.page}>
      <header className={styles.head}>
        <h1>{say(deck.title)}</h1>
        <p className={styles.lead}>{say(deck.purpose)}</p>
        <p className={styles.facts}>
          <span>
            <DimensionSign dimension={deck.dimension} />
            {words.library.dimensions[deck.dimension]}
          </span>
          <span>{words.app.home.cardCount(deck.cards.length)}</span>
        </p>
        <p className={styles.actions}>
          <Link href={`/kort/${deck.id}/print`} className={linkLook('go')}>
            {words.library.deck.print}
          </Link>
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
      <Ways deck={deck} say={say} />
      <section className={styles.section}>
        <h2>{words.library.deck.cards}</h2>
        <ol className={cards.table}>
          {deck.cards.map((card, i) => (
            <CardFront key={card.id} card={card} number={i + 1} of={deck.cards.length} say={say} />
          ))}
        </ol>
      </section>
    </article>
  );
}

function Ways({ deck, say }: { deck: Deck; say: (text: Text) => string }) {
  const words = useWords();
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

type FrontProps = { card: Card; number: number; of: number; say: (text: Text) => string };

function CardFront({ card, number, of, say }: FrontProps) {
  const text = useText();
  const words = useWords().library;
  return (
    <li className={cards.card} data-dimension={card.dimension} id={card.id}>
      <p className={cards.top}>
        <DimensionSign dimension={card.dimension} />
        {words.dimensions[card.dimension]}
        <span className={cards.arrow} title={words.directions[card.direction]}>
          <LaneArrow direction={card.direction} />
          <span className="seen-by-ear">{words.directions[card.direction]}</span>
        </span>
      </p>
      <p className={cards.question} lang={text({ da: 'da', en: 'en' })}>
        {say(card.text)}
      </p>
      <p className={cards.foot}>
        {card.difficulty === 'hard' && (
          <span>
            <SteepMark /> {words.deck.hard}
          </span>
        )}
        <span className={cards.number}>
          {number}/{of}
        </span>
      </p>
    </li>
  );
}
