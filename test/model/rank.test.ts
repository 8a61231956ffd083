import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { generateRanks, inOrder, rankAt, rankAtEnd } from '../../src/model/rank.ts';

const ranked = (ranks: readonly string[]) => ranks.map((rank, i) => ({ id: `n${i}`, rank }));
const ids = (records: readonly { id: string }[]) => records.map(({ id }) => id);

test('records stand by rank, and by id where two windows chose the same one', () => {
  const records = [
    { id: 'b', rank: 'a1' },
    { id: 'c', rank: 'a0' },
    { id: 'a', rank: 'a1' },
  ];
  expect(ids(inOrder(records))).toEqual(['c', 'a', 'b']);
});

test('the order does not depend on how the records were handed in', () => {
  const some = fc.array(fc.constantFrom('a0', 'a1', 'a1V', 'Zz'), { maxLength: 8 }).map(ranked);
  fc.assert(
    fc.property(some, fc.infiniteStream(fc.nat()), (records, dice) => {
      const shuffled = records.map((record) => ({ record, at: dice.next().value })).sort((a, b) => a.at - b.at);
      expect(ids(inOrder(shuffled.map(({ record }) => record)))).toEqual(ids(inOrder(records)));
    }),
  );
});

test('a rank at the end comes after all, also when they are handed in out of order', () => {
  const records = ranked(generateRanks(50)).reverse();
  const last = rankAtEnd(records);
  for (const { rank } of records) expect(last > rank).toBe(true);
  expect(rankAtEnd([])).toBe(generateRanks(1)[0]);
});

test('ranks made together are in order and all different', () => {
  const ranks = generateRanks(300);
  expect([...ranks].sort()).toEqual(ranks);
  expect(new Set(ranks).size).toBe(300);
});

describe('a rank at a position', () => {
  test('puts the record there, wherever it is asked for', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 12 }), fc.integer({ min: -3, max: 16 }), (count, index) => {
        const others = ranked(generateRanks(count));
        const order = ids(inOrder([...others, { id: 'new', rank: rankAt(others, index) }]));
        expect(order.indexOf('new')).toBe(Math.max(0, Math.min(index, count)));
      }),
    );
  });

  test('among equal ranks lands behind all of those it cannot part', () => {
    const others = [
      { id: 'a', rank: 'a0' },
      { id: 'b', rank: 'a1' },
      { id: 'c', rank: 'a1' },
      { id: 'd', rank: 'a2' },
    ];
    expect(ids(inOrder([...others, { id: 'new', rank: rankAt(others, 2) }]))).toEqual(['a', 'b', 'c', 'new', 'd']);
  });

  test('never throws, however often two windows collided', () => {
    const collided = fc.array(fc.constantFrom('a0', 'a1', 'a2'), { minLength: 1, maxLength: 9 }).map(ranked);
    fc.assert(
      fc.property(collided, fc.nat(9), (records, index) => {
        const others = inOrder(records);
        const order = ids(inOrder([...others, { id: 'new', rank: rankAt(others, index) }]));
        const before = others.slice(0, Math.min(index, others.length));
        for (const { id } of before) expect(order.indexOf(id)).toBeLessThan(order.indexOf('new'));
      }),
    );
  });
});
