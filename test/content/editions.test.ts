import { describe, expect, test } from 'vitest';
import { compileContent } from '../../src/content/compiler/compile.ts';
import { editionsOf, writeEditions } from '../../src/content/compiler/deckEditions.ts';
import { behind, type Editions } from '../../src/content/editions.ts';
import type { Content } from '../../src/content/types.ts';

const { content } = await compileContent('content');

/** The content with one deck alone, and its cards changed. */
function withTillid(change: (cards: Content['decks'][number]['cards']) => Content['decks'][number]['cards']): Content {
  const decks = content.decks
    .filter(({ id }) => id === 'tillid')
    .map((deck) => ({ ...deck, cards: change(deck.cards) }));
  return { ...content, decks };
}

const first = editionsOf(
  withTillid((cards) => cards),
  {},
);
const reworded = withTillid((cards) =>
  cards
    .slice(0, -1)
    .map((card, i) => (i === 3 ? { ...card, text: { ...card.text, en: 'Who waits for whom?' } } : card)),
);
const tillid = (editions: Editions) => {
  const found = editions.tillid;
  if (found === undefined) throw new Error('no deck');
  return found;
};

describe('editions of a deck', () => {
  test('a new deck is in its first edition, and stays there while nothing changes', () => {
    expect(tillid(first).edition).toBe(1);
    expect(
      editionsOf(
        withTillid((cards) => cards),
        first,
      ),
    ).toEqual(first);
  });

  test('a card put right in one language and one taken out make a new edition, and somebody with the old one is told which', () => {
    const second = editionsOf(reworded, first);
    expect(tillid(second).edition).toBe(2);
    expect(behind(tillid(second), 1)).toEqual({ changed: ['tillid-04'], added: [], gone: ['tillid-40'] });
    expect(behind(tillid(second), 2)).toEqual({ changed: [], added: [], gone: [] });
  });

  test('a card that is added counts as new, not as changed, however often it is put right later', () => {
    const second = editionsOf(reworded, first);
    const third = editionsOf(
      withTillid((cards) => cards),
      second,
    );
    expect(tillid(third).edition).toBe(3);
    expect(behind(tillid(third), 2)).toMatchObject({ changed: ['tillid-04'], added: ['tillid-40'] });
  });

  test('an edition that never was is behind in nothing', () => {
    expect(behind(tillid(first), 7)).toEqual({ changed: [], added: [], gone: [] });
    expect(behind(tillid(first), 0)).toEqual({ changed: [], added: [], gone: [] });
  });

  test('the ledger is read as it was written', () => {
    expect(JSON.parse(writeEditions(first))).toEqual(first);
  });
});
