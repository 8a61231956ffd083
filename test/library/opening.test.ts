import { expect, test } from 'vitest';
import { opening } from '../../src/reading/opening.ts';
import { realContent } from '../support/library.ts';

test('a time of day ends no sentence', () => {
  const story = 'Klokken er 7.40, og Samira er to besøg bagud. Hos fru Lund står grøden. Det er tredje gang.';
  expect(opening(story)).toBe('Klokken er 7.40, og Samira er to besøg bagud. Hos fru Lund står grøden.');
});

test('every story opens with its own first words', async () => {
  for (const { text } of (await realContent()).stories)
    for (const told of [text.da, text.en]) {
      expect(told.replace(/\s+/g, ' ').startsWith(opening(told).replace(/\s+/g, ' '))).toBe(true);
      expect(opening(told)).toMatch(/[.?]["”]?$/);
    }
});
