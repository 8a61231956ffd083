import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useWords } from '../i18n/language.tsx';
import { CardFront } from '../reading/CardFront.tsx';
import { useDeck } from '../reading/useDeck.ts';
import { useSay } from '../reading/useSay.ts';
import { linkLook } from '../ui/Button.tsx';
import styles from './reading.module.css';

type Props = { deckId: string; cardId: string; missing: ReactNode; actions: ReactNode };

/** One card large, with its neighbours a step away. */
export default function CardPage({ deckId, cardId, missing, actions }: Props) {
  const words = useWords().library.card;
  const say = useSay();
  const found = useDeck(deckId);
  const at = found?.cards.findIndex((card) => card.id === cardId) ?? -1;
  const card = found?.cards[at];
  if (found === undefined || card === undefined) return missing;
  const { deck, cards } = found;
  const beside = (step: -1 | 1) => `/kort/${deck.id}/${cards[(at + step + cards.length) % cards.length]?.id}`;
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1 className={styles.small}>
          {say(deck.title)}: {words.of(at + 1, cards.length)}
        </h1>
      </header>
      <div className={styles.single}>
        <CardFront card={card} number={at + 1} of={cards.length} large />
      </div>
      <p className={styles.actions}>
        <Link href={beside(-1)} className={linkLook('plain')}>
          {words.previous}
        </Link>
        <Link href={beside(1)} className={linkLook('plain')}>
          {words.next}
        </Link>
        {actions}
        <Link href={`/kort/${deck.id}`} className={linkLook('quiet')}>
          {words.deck(say(deck.title))}
        </Link>
      </p>
    </div>
  );
}
