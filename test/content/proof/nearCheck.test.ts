import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { compileContent } from '../../../src/content/compiler/compile.ts';
import { askedTexts, listNearest, nameOf, nearCheck } from '../../../src/content/compiler/proof/nearCheck.ts';
import type { Content } from '../../../src/content/types.ts';
import type { Text } from '../../../src/model/text.ts';

const { content, locate } = await compileContent('content');
const oneNoun = JSON.parse(await readFile('test/fixtures/near-cards/one-noun.json', 'utf8')) as Text[];

/** The content we ship and one more deck with these texts on its cards. */
function withDeck(texts: readonly Text[]): Content {
  const [deck] = content.decks;
  const [card] = deck?.cards ?? [];
  if (deck === undefined || card === undefined) throw new Error('There is no deck to copy.');
  const cards = texts.map((text, i) => ({ ...card, id: `prik-${i + 1}`, text }));
  return { ...content, decks: [...content.decks, { ...deck, id: 'prik', cards }] };
}

test('no two cards or questions that we ship are nearly the same', async () => {
  expect(await nearCheck(content, locate)).toEqual([]);
});

test('ten cards that differ by one noun fail: each but the first is told to go', async () => {
  const places: string[] = [];
  const problems = await nearCheck(withDeck(oneNoun), (kind, id, keys) => {
    places.push([kind, id, ...keys].join('.'));
    return { file: `${kind}/${id}.yml`, line: 7, path: [...keys].join(' › ') };
  });
  const cards = oneNoun.slice(1).map((_, i) => `cards › ${i + 1} › text`);
  expect([...new Set(problems.map(({ path }) => path))].sort()).toEqual(cards.sort());
  expect(problems.find(({ path }) => path === 'cards › 1 › text')).toEqual({
    file: 'decks/prik.yml',
    line: 7,
    path: 'cards › 1 › text',
    what: {
      da: 'Teksten ligner prik-1 (decks/prik.yml:7) næsten ord for ord.',
      en: 'The text is nearly the same, word for word, as prik-1 (decks/prik.yml:7).',
    },
    allowed: {
      da: 'Et kort eller spørgsmål, intet andet stiller: en anden situation, ikke den samme med ét nyt ord.',
      en: 'A card or question that nothing else asks: another situation, not the same one with one new word.',
    },
  });
  expect(places).not.toContain('decks.tillid.cards.0.text');
});

test('one card in the words of a card from another deck is enough to fail', async () => {
  const [tillid] = content.decks.filter(({ id }) => id === 'tillid');
  const copied = tillid?.cards.slice(3, 4).map(({ text }) => text) ?? [];
  const problems = await nearCheck(withDeck(copied), locate);
  expect(problems.map(({ what }) => what.en.includes('tillid-04'))).toEqual([true]);
});

test('cards and the questions of roads and stories are compared; a road’s short follow-ups are not', () => {
  const names = askedTexts(content).map((text) => nameOf(text, content));
  expect(names).toEqual(expect.arrayContaining(['tillid-04', 'vaerdivejen-2', 'havregroeden questions 3']));
  const followUps = content.roads.flatMap(({ stops }) => stops.flatMap((stop) => stop.followUps));
  const asked = new Set(askedTexts(content).map(({ text }) => text.da));
  expect(followUps.filter(({ da }) => asked.has(da))).toEqual([]);
});

test('the list shows as many pairs as were wished for, closest first, with both texts', () => {
  const [head, ...pairs] = listNearest(withDeck(oneNoun), 3).split('\n\n');
  expect(head).toMatch(/^\d+ tekster \/ texts · 0\.6 er for tæt \/ is too near$/);
  expect(pairs).toHaveLength(3);
  const scores = pairs.map((pair) => Number(pair.slice(0, 4)));
  expect(scores).toEqual([...scores].sort((a, b) => b - a));
  expect(pairs[0]).toMatch(/prik-\d+\n {4}Hvad gør vi, når .*\n {4}What do we do when .*\n {2}prik-\d+\n/);
});
