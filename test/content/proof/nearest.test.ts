import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearestPairs, stemsOf } from '../../../src/content/compiler/proof/nearest.ts';
import type { Text } from '../../../src/model/text.ts';

const both = (words: string): Text => ({ da: words, en: words });

test('the forms of a word are one stem, and a term token is the word it stands for', () => {
  expect(stemsOf('nøglen', 'da')).toEqual(stemsOf('Nøglerne', 'da'));
  expect(stemsOf('keys', 'en')).toEqual(stemsOf('Key', 'en'));
  expect(stemsOf('{Borgeren} venter.', 'da')).toEqual(stemsOf('borgere vente', 'da'));
});

test('the same words in another order score 1, texts without a common word are no pair', () => {
  const pairs = nearestPairs([both('kop hylde vindue'), both('vindue kop hylde'), both('bus vej')], 0.01);
  expect(pairs).toEqual([{ first: 0, second: 1, score: expect.closeTo(1) }]);
});

test('a rare word in common brings two texts nearer than a common one', () => {
  const texts = ['hvad kop', 'hvad hylde', 'kop spand', 'hvad bus', 'hvad vej'].map(both);
  const score = (first: number, second: number) =>
    nearestPairs(texts, 0.01).find((pair) => pair.first === first && pair.second === second)?.score ?? 0;
  expect(score(0, 2)).toBeGreaterThan(score(0, 1));
  expect(score(0, 1)).toBeGreaterThan(0);
});

test('both languages count: the same Danish over different English is half as near', () => {
  const [pair] = nearestPairs(
    [
      { da: 'kop hylde', en: 'mug shelf' },
      { da: 'kop hylde', en: 'bus road' },
    ],
    0.01,
  );
  expect(pair?.score).toBeCloseTo(0.5);
});

test('whatever the texts: pairs come closest first, with scores up to 1, and a copy is found', () => {
  const word = fc.constantFrom('kop', 'hylde', 'vindue', 'bus', 'vej', 'spand', 'trappe', 'lampe');
  const text = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => both(words.join(' ')));
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 12 }), fc.nat(), (texts, which) => {
      const copied = texts[which % texts.length] ?? both('kop');
      const pairs = nearestPairs([...texts, copied], 0.01);
      const scores = pairs.map(({ score }) => score);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
      expect(Math.max(...scores)).toBeLessThanOrEqual(1 + 1e-9);
      const copy = pairs.find(({ first, second }) => first === which % texts.length && second === texts.length);
      expect(copy?.score).toBeCloseTo(1);
    }),
  );
});
