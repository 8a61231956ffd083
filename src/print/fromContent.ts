import type { Deck } from '../content/types.ts';
import { inTerms, type Terms } from '../model/terms.ts';
import type { Lang } from '../model/text.ts';
import type { DeckPrint } from './documents/deck.ts';

/** A deck of the content as it is printed for a workplace: in one language and with the workplace's own words. */
export function deckToPrint(deck: Deck, lang: Lang, terms: Terms): DeckPrint {
  return {
    id: deck.id,
    title: inTerms(deck.title[lang], lang, terms),
    cards: deck.cards.map((card) => ({
      id: card.id,
      text: inTerms(card.text[lang], lang, terms),
      dimension: card.dimension,
      direction: card.direction,
      hard: card.difficulty === 'hard',
    })),
  };
}
