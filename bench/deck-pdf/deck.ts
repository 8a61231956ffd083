import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Deck } from '../../src/content/types.ts';
import { defaultTerms } from '../../src/model/terms.ts';
import type { DeckPrint } from '../../src/print/documents/deckPrint.ts';
import { deckToPrint } from '../../src/print/fromContent.ts';

/** The Tillid deck, its cards repeated until there are `count`. */
export function benchDeck(count: number): DeckPrint {
  const deck = deckToPrint(parse(readFileSync('content/decks/tillid.yml', 'utf8')) as Deck, 'da', defaultTerms);
  const cards = Array.from({ length: count }, (_, index) => {
    const card = deck.cards[index % deck.cards.length];
    if (card === undefined) throw new Error('The deck has no cards');
    return { ...card, id: `${card.id}-${index}` };
  });
  return { ...deck, cards };
}
