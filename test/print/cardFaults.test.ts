import { describe, expect, it } from 'vitest';
import { type CardSizeName, cardSizes } from '../../src/model/printing.ts';
import { fontsFromDisk } from '../../src/print/fonts/fromDisk.ts';
import { cardFaults } from '../support/cardFaults.ts';
import { mixedDeck } from './samples.ts';

const fonts = fontsFromDisk();

/** The shipped decks are looked through the same way by `npm run proofs -- --all`. */
describe('a card alone on its page', () => {
  it.each(Object.keys(cardSizes) as CardSizeName[])(
    'of size %s has all its words, far enough from the cut',
    async (size) => {
      expect(await cardFaults(mixedDeck(2), 'da', { size }, fonts)).toEqual([]);
    },
  );

  it('is found when its colour comes near the cut', async () => {
    const faults = await cardFaults(mixedDeck(2), 'da', { edgeBacks: true }, fonts);
    expect(faults).toEqual([
      expect.stringMatching(/^kort-1, back: ink at/),
      expect.stringMatching(/^kort-2, back: ink/),
    ]);
  });

  it('is found when its text is too long', async () => {
    const deck = mixedDeck(1);
    const cards = deck.cards.map((card) => ({ ...card, text: 'Hvad siger du i bilen på vej hjem? '.repeat(20) }));
    expect(await cardFaults({ ...deck, cards }, 'da', {}, fonts)).toContainEqual(
      expect.stringMatching(/^kort-1: .*too long/),
    );
  });
});
