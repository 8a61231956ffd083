import { beforeAll, expect, test } from 'vitest';
import { findPlainly, makeIndex, plain, type SearchIndex } from '../../src/library/searchIndex.ts';
import { realItems } from '../support/library.ts';

let index: SearchIndex;
beforeAll(async () => {
  index = await makeIndex(await realItems());
});

test.each([
  ['the beginning of a word', 'havregr'],
  ['a wrong letter', 'havregrøten'],
  ['oe for ø', 'havregroeden'],
  ['capitals', 'HAVREGRØDEN'],
  ['the English title', 'porridge'],
])('%s finds the story about the porridge', (_, query) => {
  expect(index.find(query)).toContain('stories/havregroeden');
});

test('a title weighs more than a mention', () => {
  expect(index.find('Havregrøden')[0]).toBe('stories/havregroeden');
});

test('every word has to fit', () => {
  expect(index.find('havregrøden vejsalt')).toEqual([]);
});

test('a card is found by a word on it, in either language', async () => {
  const found = index.find('kaffemaskinen');
  expect(found.some((key) => key.startsWith('cards/'))).toBe(true);
});

test('a compound that is nowhere is found by its beginning', () => {
  expect(index.find('porridgebowlspoon')).toContain('stories/havregroeden');
});

test('nothing is found for nothing', () => {
  expect(index.find('')).toEqual([]);
  expect(index.find('qqxxzz')).toEqual([]);
});

test('æ, ø and å are as people without those keys write them', () => {
  expect(plain('Åben')).toBe('aaben');
  expect(plain('RØD grød')).toBe('roed groed');
  expect(plain('né')).toBe('ne');
});

test('before the index is ready, words are found as they stand', async () => {
  const found = findPlainly(await realItems(), ' Havregrød ');
  expect(found.map((item) => item.id)).toContain('havregroeden');
  expect(findPlainly(await realItems(), 'qqxxzz')).toEqual([]);
});
