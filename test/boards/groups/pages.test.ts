import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layoutFor, pageAt, turnTime } from '../../../src/boards/groups/pages.ts';

const line = fc.record({
  key: fc.string(),
  text: fc.string({ minLength: 1, maxLength: 60 }),
  count: fc.integer({ min: 0, max: 40 }),
  kind: fc.constant(''),
});
const faces = fc.array(fc.array(line, { minLength: 1, maxLength: 40 }), { minLength: 1, maxLength: 140 });

test('whatever the groups are, all of them have a place on some page, in letters that can be read', () => {
  fc.assert(
    fc.property(faces, (all) => {
      const { size, perPage, pages, across } = layoutFor(all);
      expect(size).toBeGreaterThanOrEqual(26);
      expect(across).toBeGreaterThanOrEqual(1);
      expect(pages * perPage).toBeGreaterThanOrEqual(all.length);
      expect((pages - 1) * perPage).toBeLessThan(all.length);
    }),
  );
});

test('few groups are written larger than many', () => {
  const group = [{ key: 'a', text: 'Medarbejdere', count: 4, kind: '' }];
  expect(layoutFor(Array(3).fill(group)).size).toBeGreaterThan(layoutFor(Array(12).fill(group)).size);
});

test('pages turn by themselves until one is named', () => {
  expect([0, 1, 2, 3].map((turns) => pageAt('start', 3, turns * turnTime))).toEqual([0, 1, 2, 0]);
  expect([pageAt('2', 3, 0), pageAt('9', 3, turnTime)]).toEqual([1, 1]);
});
