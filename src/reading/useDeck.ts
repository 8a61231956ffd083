import { useMemo } from 'react';
import { cardsOf, type ShownCard } from '../content/cardsOf.ts';
import type { Deck } from '../content/types.ts';
import { useContent } from '../content/useContent.ts';

/** A deck with its cards; undefined when there is none of that id. */
export function useDeck(id: string): { deck: Deck; cards: ShownCard[] } | undefined {
  const decks = useContent('decks');
  const stories = useContent('stories');
  const roads = useContent('roads');
  return useMemo(() => {
    const deck = decks.find((one) => one.id === id);
    return deck && { deck, cards: cardsOf(deck, { stories, roads }) };
  }, [decks, stories, roads, id]);
}
