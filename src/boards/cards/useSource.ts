import { useMemo } from 'react';
import { cardsOf, type ShownCard } from '../../content/cardsOf.ts';
import { useContent } from '../../content/useContent.ts';
import type { PileCard } from '../../model/cards.ts';
import type { CardsBoard, Course } from '../../model/course.ts';
import { picksOf } from '../../model/selections.ts';

export type Source = {
  /** What can be drawn: the cards of the deck, or of the selection in its order. Empty when it is gone. */
  cards: PileCard[];
  /** A card as it stands in the content today; undefined when it is no longer there. */
  inContent: (card: { deck: string; card: string }) => ShownCard | undefined;
};

/** Where a table's cards come from: the content's deck, or the course's own selection from all decks. */
export function useSource(course: Course, board: CardsBoard): Source {
  const decks = useContent('decks');
  const stories = useContent('stories');
  const roads = useContent('roads');
  const picks = useMemo(
    () => (board.selection === '' ? [] : picksOf(course, board.selection)),
    [course, board.selection],
  );
  const byKey = useMemo(() => {
    const used = board.selection === '' ? decks.filter(({ id }) => id === board.deck) : decks;
    return new Map(
      used.flatMap((deck) =>
        cardsOf(deck, { stories, roads }).map((card) => [`${deck.id}/${card.id}`, { deck: deck.id, card }] as const),
      ),
    );
  }, [decks, stories, roads, board.deck, board.selection]);
  return useMemo(() => {
    const found =
      board.selection === ''
        ? [...byKey.values()]
        : picks.flatMap((pick) => byKey.get(`${pick.deck}/${pick.card}`) ?? []);
    return {
      cards: found.map(({ deck, card: { id, text, dimension, difficulty } }) => ({
        deck,
        card: id,
        text,
        dimension,
        difficulty,
      })),
      inContent: ({ deck, card }) => byKey.get(`${deck}/${card}`)?.card,
    };
  }, [byKey, picks, board.selection]);
}
