import { expect, test } from 'vitest';
import { cardsOf, findCard } from '../../src/content/cardsOf.ts';
import { usesBoard } from '../../src/content/scripts.ts';
import { wordsIn } from '../../src/i18n/words.ts';
import { itemKinds } from '../../src/library/items.ts';
import { keyOf } from '../../src/library/searchIndex.ts';
import { languages } from '../../src/model/text.ts';
import type { ToolKind } from '../../src/model/toolBoards.ts';
import { toolKinds } from '../../src/model/tools.ts';
import { realContent, realItems } from '../support/library.ts';

test('each thing stands once, has words and leads somewhere of its own', async () => {
  const items = await realItems();
  expect(new Set(items.map(keyOf)).size).toBe(items.length);
  expect(new Set(items.map((item) => item.to)).size).toBe(items.length);
  for (const item of items) {
    expect(item.title.trim()).not.toBe('');
    expect(item.text.trim()).not.toBe('');
    expect(item.text).not.toMatch(/[{}]/);
  }
});

test('every kind that can be chosen is there', async () => {
  const kinds = new Set((await realItems()).map((item) => item.kind));
  expect([...kinds].sort()).toEqual([...itemKinds].sort());
});

test('both languages hold the same things', async () => {
  expect((await realItems('en')).map(keyOf)).toEqual((await realItems('da')).map(keyOf));
});

test('the deck of stories and the deck of stop signs are made from them', async () => {
  const content = await realContent();
  for (const deck of content.decks) {
    const cards = cardsOf(deck, content);
    expect(cards.length, deck.id).toBeGreaterThan(0);
    expect(new Set(cards.map((card) => card.id)).size).toBe(cards.length);
    if (deck.from === 'stories')
      expect(cards.map((card) => card.text)).toEqual(content.stories.map((story) => story.text));
    if (deck.from === 'roads') expect(cards).toHaveLength(content.roads.length * 4);
  }
});

test('a picked card is found by its permanent ids, and a lost one is not', async () => {
  const { decks } = await realContent();
  expect(findCard(decks, { deck: 'tillid', card: 'tillid-04' })?.id).toBe('tillid-04');
  expect(findCard(decks, { deck: 'tillid', card: 'tillid-999' })).toBeUndefined();
  expect(findCard(decks, { deck: 'gone', card: 'tillid-04' })).toBeUndefined();
});

test('each board of the toolbox has its guide and is found by its name in both languages', async () => {
  const content = await realContent();
  expect(content.boards.map(({ id }) => id).sort()).toEqual([...toolKinds].sort());
  for (const lang of ['da', 'en'] as const)
    for (const item of (await realItems(lang)).filter(({ kind }) => kind === 'boards'))
      for (const { name } of languages.map((each) => wordsIn(each).tools.kinds[item.id as ToolKind]))
        expect(`${item.title} ${item.more}`).toContain(name);
});

test('a board names the scripts that work at it, and no others', async () => {
  const { scripts } = await realContent();
  const using = (kind: ToolKind) => scripts.filter((script) => usesBoard(script, kind)).map(({ id }) => id);
  expect(using('trials')).toEqual(['broen', 'proevehandlings-vaerksted']);
  expect(using('diamond')).toEqual(['kerneopgaven-paa-to-timer', 'kom-godt-i-gang']);
  expect(using('apv-plan')).toEqual([]);
});
