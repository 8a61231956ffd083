import type { Card, Content, Deck } from '../content/types.ts';
import type { Text } from '../model/text.ts';

/** A card as it is shown, whatever it is made from. `back` is what stands behind it, where that is not the deck's own back. */
export type ShownCard = Pick<Card, 'id' | 'dimension' | 'direction' | 'difficulty'> & {
  title?: Text;
  text: Text;
  choices?: readonly Text[];
  back?: readonly Text[];
};

/**
 * The cards of a deck. Decks of stories and of stop signs hold none of their own: they are made from the stories and the roads,
 * so that a question stands in one place only.
 */
export function cardsOf(deck: Deck, content: Pick<Content, 'stories' | 'roads'>): ShownCard[] {
  switch (deck.from) {
    case 'stories':
      return content.stories.map((story) => ({
        id: `${deck.id}-${story.id}`,
        title: story.title,
        text: story.text,
        back: story.questions,
        dimension: story.dimensions[0] ?? 'core',
        direction: story.directions[0] ?? 'bonding',
        difficulty: 'medium',
      }));
    case 'roads':
      return content.roads.flatMap((road) =>
        road.stops.map((stop) => ({
          id: `${deck.id}-${stop.id}`,
          title: road.title,
          text: stop.question,
          back: stop.followUps,
          dimension: 'core' as const,
          direction: 'bonding' as const,
          difficulty: 'medium' as const,
        })),
      );
    default:
      return deck.cards;
  }
}

/** A picked card, wherever its deck is; undefined when the content no longer has it. */
export function findCard(decks: readonly Deck[], pick: { deck: string; card: string }): Card | undefined {
  return decks.find((deck) => deck.id === pick.deck)?.cards.find((card) => card.id === pick.card);
}
