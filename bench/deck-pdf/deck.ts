import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Deck } from '../../src/content/types.ts';
import { defaultTerms } from '../../src/model/terms.ts';
import type { DeckPrint } from '../../src/print/documents/deckPrint.ts';
import { deckToPrint } from '../../src/print/fromContent.ts';

const folder = 'content/decks';

/** One deck of `count` cards: the plain questions of all decks, about 450 different ones, and then again from the first. */
export function benchDeck(count: number): DeckPrint {
  const files = readdirSync(folder).filter((file) => !file.startsWith('_'));
  const questions = files.flatMap((file) => {
    const deck = parse(readFileSync(join(folder, file), 'utf8')) as Deck;
    // Decks made from stories and signs have no cards of their own.
    if (deck.from !== undefined) return [];
    const { cards } = deckToPrint(deck, 'da', defaultTerms);
    return cards.filter(({ choices, back, title, stop }) => !choices && !back && !title && !stop);
  });
  const cards = Array.from({ length: count }, (_, index) => {
    const card = questions[index % questions.length];
    if (card === undefined) throw new Error('There are no cards');
    const { text, dimension, direction } = card;
    return { id: `${card.id}-${index}`, text, dimension, direction, hard: false };
  });
  return { id: 'alle', title: 'Alle spørgsmål', cards, blanks: 0 };
}
