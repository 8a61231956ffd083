import { expect, test } from 'vitest';
import { wordsIn } from '../../src/i18n/words.ts';

/** Every text of the interface with its address; texts that are made get numbers and words put in. */
function textsOf(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function')
    return [3, 1].map((count) => [`${path}(${count})`, made(value as (...given: unknown[]) => unknown, count)]);
  if (typeof value !== 'object' || value === null) throw new Error(`${path} is not a text`);
  return Object.entries(value).flatMap(([key, part]) => textsOf(part, path === '' ? key : `${path}.${key}`));
}

/** A made text with this number wherever it wants something; templates take a number for a word. */
function made(make: (...given: unknown[]) => unknown, count: number): string {
  return String(make(...Array.from({ length: make.length }, () => count)));
}

const languages = ['da', 'en'] as const;
const all = { da: textsOf(wordsIn('da')), en: textsOf(wordsIn('en')) };

test('both languages have the same texts', () => {
  expect(all.en.map(([path]) => path)).toEqual(all.da.map(([path]) => path));
  expect(all.da.length).toBeGreaterThan(300);
});

test.each(languages)('in %s no text is empty or has blanks at its ends', (lang) => {
  expect(all[lang].filter(([, text]) => text.trim() === '' || text !== text.trim())).toEqual([]);
});

test.each(languages)('in %s nothing is shouted', (lang) => {
  expect(all[lang].filter(([, text]) => text.includes('!'))).toEqual([]);
});

test.each(languages)('in %s no text shows what was not filled in', (lang) => {
  expect(all[lang].filter(([, text]) => /undefined|NaN|\[object|\bnull\b/.test(text))).toEqual([]);
});

test('made texts use what they are given in both languages', () => {
  const uses = (texts: [string, string][]) =>
    texts.filter(([path]) => path.endsWith('(3)')).map(([, text]) => text.includes('3'));
  expect(uses(all.en)).toEqual(uses(all.da));
});

test('English texts are not left in Danish', () => {
  expect(all.en.filter(([, text]) => /[æøåÆØÅ]/.test(text))).toEqual([]);
});
