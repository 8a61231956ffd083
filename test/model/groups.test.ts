import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { GroupsBoard } from '../../src/model/course.ts';
import { emptyCourse } from '../../src/model/emptyCourse.ts';
import {
  addEntry,
  canGroup,
  entriesOf,
  groupCount,
  groupsOf,
  headsOf,
  namesOf,
  newGroupsBoard,
  oneSidedGroups,
  peopleIn,
  setGroupSize,
  setHeads,
} from '../../src/model/groups.ts';
import { generateRanks } from '../../src/model/rank.ts';

/** A group maker for these many people of each kind. */
function board(counts: readonly number[], size: number, seed = 1): GroupsBoard {
  const made = newGroupsBoard({ id: 'grupper', now: 1, title: { da: 'Grupper', en: 'Groups' }, size, seed });
  const ranks = generateRanks(counts.length);
  counts.forEach((count, i) => {
    made.entries[`e${i}`] = { id: `e${i}`, rank: ranks[i] ?? '', label: `Fag ${i}`, count, names: '' };
  });
  return made;
}

const anyPeople = fc
  .array(fc.integer({ min: 0, max: 90 }), { minLength: 1, maxLength: 6 })
  .filter((counts) => counts.reduce((a, b) => a + b, 0) >= 4);

describe('mixed groups', () => {
  test('everybody sits in one group, and the groups differ by one at most', () => {
    fc.assert(
      fc.property(anyPeople, fc.integer({ min: 2, max: 30 }), fc.nat(), (counts, size, seed) => {
        const groups = groupsOf(board(counts, size, seed));
        const sizes = groups.map((group) => group.length);
        expect(sizes.reduce((a, b) => a + b, 0)).toBe(counts.reduce((a, b) => a + b, 0));
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('no group is of one kind alone when the others are enough for each group to get one', () => {
    fc.assert(
      fc.property(anyPeople, fc.integer({ min: 2, max: 12 }), fc.nat(), (counts, size, seed) => {
        const made = board(counts, size, seed);
        const groups = groupsOf(made);
        const others = peopleIn(made) - Math.max(...counts);
        const bigEnough = groups.every((group) => group.length > 1);
        if (others < groups.length || Math.max(...counts) < groups.length || !bigEnough) return;
        for (const group of groups) expect(new Set(group.map(({ entry }) => entry)).size).toBeGreaterThan(1);
      }),
    );
  });

  test('each kind is spread as evenly as its number allows', () => {
    fc.assert(
      fc.property(anyPeople, fc.integer({ min: 2, max: 12 }), fc.nat(), (counts, size, seed) => {
        const groups = groupsOf(board(counts, size, seed));
        counts.forEach((_, i) => {
          const shares = groups.map((group) => group.filter(({ entry }) => entry === `e${i}`).length);
          expect(Math.max(...shares) - Math.min(...shares)).toBeLessThanOrEqual(1);
        });
      }),
    );
  });

  test('280 people make 28 groups of ten', () => {
    const groups = groupsOf(board([40, 240], 10));
    expect(groups.map((group) => group.length)).toEqual(Array(28).fill(10));
    for (const group of groups) expect(group.some(({ entry }) => entry === 'e0')).toBe(true);
  });

  test('the same seed seats people the same way, another one differently', () => {
    const made = board([0], 3);
    const entry = made.entries.e0;
    if (entry !== undefined) entry.names = 'Amina\nBent, Carla\nDuy\nEva\nFatma';
    const seated = (seed: number) => groupsOf({ ...made, seed }).map((group) => group.map(({ name }) => name).join());
    expect(seated(4)).toEqual(seated(4));
    expect(new Set([1, 2, 3, 4, 5].map((seed) => seated(seed).join('|'))).size).toBeGreaterThan(1);
  });
});

test('names may stand one a line or between commas, and count for themselves', () => {
  const entry = { id: 'e', rank: 'a0', label: 'Nat', count: 9, names: ' Amina,Bent\n\nCarla ' };
  expect(namesOf(entry)).toEqual(['Amina', 'Bent', 'Carla']);
  expect(headsOf(entry)).toBe(3);
});

test('the number of groups comes from about how many sit together', () => {
  expect([groupCount(14, 5), groupCount(3, 5), groupCount(0, 5), groupCount(9, 0)]).toEqual([3, 1, 0, 9]);
});

test('groups of one kind alone are counted, but not where there is one kind only', () => {
  expect(oneSidedGroups(groupsOf(board([2, 18], 5)))).toBe(2);
  expect(oneSidedGroups(groupsOf(board([4, 16], 5)))).toBe(0);
  expect(oneSidedGroups(groupsOf(board([20], 5)))).toBe(0);
});

test('a kind of people needs a label, and its number is a whole one', () => {
  const course = emptyCourse({ id: 'forloeb', now: 1 });
  const made = board([], 5);
  course.boards[made.id] = made;
  addEntry(course, made.id, { id: 'a', label: '  Ledere ', count: 3.4 });
  addEntry(course, made.id, { id: 'b', label: '   ', count: 3 });
  addEntry(course, made.id, { id: 'c', label: 'Nattevagt', count: -1 });
  expect(entriesOf(made).map(({ label, count }) => [label, count])).toEqual([
    ['Ledere', 3],
    ['Nattevagt', 0],
  ]);
  setGroupSize(course, made.id, 1);
  expect(made.size).toBe(2);
  setHeads(course, made.id, 'a', 276);
  expect([peopleIn(made), canGroup(made)]).toEqual([276, true]);
  setHeads(course, made.id, 'c', 5);
  expect(canGroup(made)).toBe(false);
});
