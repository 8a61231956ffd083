import type { Problem } from '../../problem.ts';
import type { Content } from '../../types.ts';
import type { Checks } from '../compile.ts';
import { isRecord } from '../walk.ts';
import { type NearPair, nearestPairs } from './nearest.ts';
import { type PlacedText, textsOf } from './texts.ts';

/**
 * Pairs at or above this fail the check. Two sentences that differ by a single noun score 0.63 to 0.93, while the closest
 * pair that asks different things scores 0.54 and the closest two cards 0.39 (600 cards, 100 questions; see `--near`).
 */
export const tooNear = 0.6;

/** What is asked or told, and so may be asked or told once only: cards, questions of roads and stories, examples. */
const asked: readonly RegExp[] = [
  /^decks\.cards\.\d+\.text$/,
  /^roads\.stops\.\d+\.question$/,
  /^stories\.questions\.\d+$/,
  /^examples\.text$/,
];

/**
 * The texts that no two may be alike of. A road's follow-ups are left out: they are a few everyday words
 * ("Hvem gør det?") that belong under several signs.
 */
export function askedTexts(content: Content): PlacedText[] {
  return textsOf(content).filter(({ kind, keys }) => asked.some((place) => place.test([kind, ...keys].join('.'))));
}

/** The name of a text as an author knows it: `tillid-04`, `vaerdivejen-2`, `havregroeden questions 3`. */
export function nameOf({ kind, id, keys: [list, place] }: PlacedText, content: Content): string {
  const thing: unknown = content[kind].find((thing) => thing.id === id);
  if (typeof list !== 'string' || typeof place !== 'number' || !isRecord(thing)) return id;
  const items = thing[list];
  const item: unknown = Array.isArray(items) ? items[place] : undefined;
  return isRecord(item) && typeof item.id === 'string' ? item.id : `${id} ${list} ${place + 1}`;
}

/** Two cards or questions in nearly the same words: the later one is the mistake. */
export const nearCheck: Checks = (content, locate) => {
  const texts = askedTexts(content);
  return nearestPairs(
    texts.map(({ text }) => text),
    tooNear,
  ).flatMap((pair): Problem[] => {
    const [first, second] = both(texts, pair);
    const here = locate(second.kind, second.id, second.keys);
    const there = locate(first.kind, first.id, first.keys);
    const name = nameOf(first, content);
    return [
      {
        ...here,
        what: {
          da: `Teksten ligner ${name} (${there.file}:${there.line}) næsten ord for ord.`,
          en: `The text is nearly the same, word for word, as ${name} (${there.file}:${there.line}).`,
        },
        allowed: {
          da: 'Et kort eller spørgsmål, intet andet stiller: en anden situation, ikke den samme med ét nyt ord.',
          en: 'A card or question that nothing else asks: another situation, not the same one with one new word.',
        },
      },
    ];
  });
};

/** `npm run content -- --near 50`: the closest pairs for a person to judge, closest first, with both texts. */
export function listNearest(content: Content, count: number): string {
  const texts = askedTexts(content);
  const pairs = nearestPairs(
    texts.map(({ text }) => text),
    Number.MIN_VALUE,
  ).slice(0, count);
  const lines = pairs.map((pair) => {
    const [first, second] = both(texts, pair);
    const side = (text: PlacedText) => `  ${nameOf(text, content)}\n    ${text.text.da}\n    ${text.text.en}`;
    return `${pair.score.toFixed(2)}\n${side(first)}\n${side(second)}`;
  });
  return [`${texts.length} tekster / texts · ${tooNear} er for tæt / is too near`, ...lines].join('\n\n');
}

function both(texts: readonly PlacedText[], pair: NearPair): [PlacedText, PlacedText] {
  const first = texts[pair.first];
  const second = texts[pair.second];
  if (first === undefined || second === undefined) throw new RangeError('A pair of texts that are not in the list.');
  return [first, second];
}
