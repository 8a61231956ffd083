import type { Text } from '../model/text.ts';
import type { Card, Content, Deck, Story } from './types.ts';

/**
 * A card as it is shown, whatever it is made from. `back` is what stands behind it, where that is not the deck's own back;
 * `stop`: its number along its road; `stopAfter`: paragraphs of a story before the first talk.
 */
export type ShownCard = Pick<Card, 'id' | 'dimension' | 'direction' | 'difficulty'> & {
  title?: Text;
  workplace?: Story['workplace'];
  stop?: number;
  stopAfter?: number;
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
        workplace: story.workplace,
        stopAfter: story.stopAfter,
        dimension: story.dimensions[0] ?? 'core',
        direction: story.directions[0] ?? 'bonding',
        difficulty: 'medium',
      }));
    case 'roads':
      return content.roads.flatMap((road) =>
        road.stops.map((stop, index) => ({
          id: `${deck.id}-${stop.id}`,
          title: road.title,
          text: stop.question,
          back: stop.followUps,
          stop: index + 1,
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
