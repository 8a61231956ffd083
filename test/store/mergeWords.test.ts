import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeWords } from '../../src/store/mergeWords.ts';

test.each([
  ['vi ringer', 'vi ringer hjem', 'nu: vi ringer', 'nu: vi ringer hjem'],
  ['vi ringer', 'vi ringer A', 'vi ringer B', 'vi ringer B A'],
  ['vi ringer', 'ringer', 'vi ringer hjem', 'ringer hjem'],
  ['', 'æ', 'ø', 'øæ'],
  ['hej', 'hej', 'farvel', 'farvel'],
  ['hej', 'farvel', 'hej', 'farvel'],
  ['hej', 'hej du', 'hej du', 'hej du'],
])('%j written as %j here and %j elsewhere gives %j', (base, mine, theirs, merged) => {
  expect(mergeWords(base, mine, theirs)).toBe(merged);
});

test('every letter that either side typed is there, and nothing else is lost', () => {
  const typed = fc.record({ at: fc.nat(), put: fc.string({ unit: fc.constantFrom('æ', 'ø', 'å', 'x', ' ') }) });
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', 'b', 'c') }), typed, typed, (base, mine, theirs) => {
      const insert = ({ at, put }: { at: number; put: string }) => {
        const place = at % (base.length + 1);
        return base.slice(0, place) + put + base.slice(place);
      };
      const merged = mergeWords(base, insert(mine), insert(theirs));
      const letters = (text: string) => [...text].sort().join('');
      const both = insert(mine) === insert(theirs) ? base + mine.put : base + mine.put + theirs.put;
      expect(letters(merged)).toBe(letters(both));
    }),
  );
});
