import { lazy, Suspense } from 'react';
import { PickButton, SelectionTools } from '../courses/SelectionTools.tsx';
import { TermsChoice } from '../courses/TermsChoice.tsx';
import { useSelections } from '../courses/useSelections.ts';
import { WallButton } from '../facilitate/WallButton.tsx';
import { useWords } from '../i18n/language.tsx';
import CardPage from '../library/CardPage.tsx';
import DeckPage from '../library/DeckPage.tsx';
import { useDeck } from '../reading/useDeck.ts';
import { useSay } from '../reading/useSay.ts';
import { NotFound } from './NotFound.tsx';
import { TableButton } from './TableButton.tsx';

const ReadyDownload = lazy(() => import('./print/ReadyDownload.tsx'));

/** A deck on the table, where cards can be picked. */
export function DeckRoute({ id }: { id: string }) {
  const picking = useSelections();
  const say = useSay();
  const deck = useDeck(id)?.deck;
  const cards = deck?.cards ?? [];
  return (
    <DeckPage
      id={id}
      missing={<NotFound />}
      actions={
        <>
          <Suspense fallback={null}>
            <ReadyDownload deckId={id} />
          </Suspense>
          {deck && <TableButton deck={deck.id} title={deck.title} />}
        </>
      }
      tools={
        <>
          <TermsChoice />
          {cards.length > 0 && <SelectionTools picking={picking} />}
        </>
      }
      pick={(deck, card) => {
        const found = cards.find((one) => one.id === card);
        return found && <PickButton picking={picking} deck={deck} card={card} text={say(found.text)} />;
      }}
    />
  );
}

/** One card large, with the way to the wall. */
export function CardRoute({ deckId, cardId }: { deckId: string; cardId: string }) {
  const words = useWords().library.card;
  const picking = useSelections();
  const say = useSay();
  const found = useDeck(deckId)?.deck.cards.find((one) => one.id === cardId);
  return (
    <CardPage
      deckId={deckId}
      cardId={cardId}
      missing={<NotFound />}
      actions={
        <>
          <WallButton look="go" address={`/vaeg/kort/${deckId}/${cardId}`} label={words.wall} />
          {found && <PickButton picking={picking} deck={deckId} card={cardId} text={say(found.text)} />}
        </>
      }
    />
  );
}
