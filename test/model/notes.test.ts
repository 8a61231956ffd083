import fc from 'fast-check';
import { produce } from 'immer';
import { describe, expect, test } from 'vitest';
import type { Course } from '../../src/model/course.ts';
import {
  addNote,
  moveNote,
  notesAt,
  nudgeNote,
  removeNote,
  sortByVotes,
  toggleMark,
  vote,
} from '../../src/model/notes.ts';
import { sideList } from '../../src/model/road.ts';
import { fullCourse } from '../support/fullCourse.ts';

const places = ['ser', 'gor', sideList] as const;
const ids = (course: Course, place: string) => notesAt(course, 'vej', place).map((note) => note.id);

/** The full course with `count` notes at `ser`, named n0, n1, … in order. */
function courseWith(count: number): Course {
  const course = { ...fullCourse(), notes: {} };
  for (let i = 0; i < count; i += 1)
    addNote(course, { id: `n${i}`, board: 'vej', place: 'ser', text: `ord ${i}`, now: i });
  return course;
}

describe('adding', () => {
  test('puts a note last, without votes or mark', () => {
    const course = courseWith(2);
    addNote(course, { id: 'ny', board: 'vej', place: 'ser', text: '  Vi ringer hjem ', now: 7 });
    expect(ids(course, 'ser')).toEqual(['n0', 'n1', 'ny']);
    expect(course.notes.ny).toMatchObject({ text: 'Vi ringer hjem', votes: 0, marked: false, createdAt: 7 });
  });

  test.each(['', '   ', '\n\t'])('nothing for %j', (text) => {
    const course = courseWith(1);
    addNote(course, { id: 'ny', board: 'vej', place: 'ser', text, now: 1 });
    expect(ids(course, 'ser')).toEqual(['n0']);
  });

  test('several in one step all keep their order', () => {
    const course = produce(courseWith(1), (draft) => {
      for (const id of ['x', 'y', 'z']) addNote(draft, { id, board: 'vej', place: 'ser', text: id, now: 1 });
    });
    expect(ids(course, 'ser')).toEqual(['n0', 'x', 'y', 'z']);
  });

  test('notes of another board are not seen', () => {
    const course = courseWith(1);
    addNote(course, { id: 'ny', board: 'en-anden-vej', place: 'ser', text: 'ord', now: 1 });
    expect(ids(course, 'ser')).toEqual(['n0']);
  });
});

describe('moving', () => {
  test('to a position at another place, where the mark for the poster comes off', () => {
    const course = courseWith(3);
    toggleMark(course, 'n1');
    moveNote(course, 'n0', 'gor', 0);
    moveNote(course, 'n1', 'gor', 0);
    expect(ids(course, 'gor')).toEqual(['n1', 'n0']);
    expect(course.notes.n1?.marked).toBe(false);
  });

  test('within its place it keeps the mark', () => {
    const course = courseWith(3);
    toggleMark(course, 'n2');
    moveNote(course, 'n2', 'ser', 0);
    expect(ids(course, 'ser')).toEqual(['n2', 'n0', 'n1']);
    expect(course.notes.n2?.marked).toBe(true);
  });

  test('a note that is gone (another window removed it) moves nothing', () => {
    const course = courseWith(2);
    moveNote(course, 'gone', 'gor', 0);
    expect(course).toEqual(courseWith(2));
  });

  test('a step at a time stops at the ends, and says so', () => {
    const course = courseWith(3);
    expect(nudgeNote(course, 'n0', -1)).toBe(false);
    expect(nudgeNote(course, 'n0', 1)).toBe(true);
    expect(ids(course, 'ser')).toEqual(['n1', 'n0', 'n2']);
    expect(nudgeNote(course, 'n2', 1)).toBe(false);
    expect(nudgeNote(course, 'gone', 1)).toBe(false);
  });

  const step = fc.record({
    note: fc.nat(6),
    place: fc.constantFrom(...places),
    index: fc.integer({ min: -1, max: 9 }),
  });

  test('any row of moves keeps every note once, in the order that was asked for', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const course = courseWith(7);
        const wanted: Record<string, string[]> = { ser: ids(course, 'ser'), gor: [], [sideList]: [] };
        for (const { note, place, index } of steps) {
          const id = `n${note}`;
          moveNote(course, id, place, index);
          for (const at of places) wanted[at] = (wanted[at] ?? []).filter((other) => other !== id);
          wanted[place]?.splice(Math.max(0, index), 0, id);
          for (const at of places) expect(ids(course, at)).toEqual(wanted[at]);
        }
        expect(Object.keys(course.notes).length).toBe(7);
      }),
    );
  });

  test('a recipe with several moves does what they do one by one', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const oneByOne = courseWith(7);
        const together = produce(courseWith(7), (draft) => {
          for (const { note, place, index } of steps) moveNote(draft, `n${note}`, place, index);
        });
        for (const { note, place, index } of steps) moveNote(oneByOne, `n${note}`, place, index);
        expect(together).toEqual(oneByOne);
      }),
    );
  });

  test('between notes that two windows put at the same place loses none of them', () => {
    const course = courseWith(4);
    const [a, b] = [course.notes.n1, course.notes.n2];
    if (a === undefined || b === undefined) throw new Error('no notes');
    b.rank = a.rank;
    moveNote(course, 'n0', 'ser', 1);
    expect([...ids(course, 'ser')].sort()).toEqual(['n0', 'n1', 'n2', 'n3']);
    expect(ids(course, 'ser').indexOf('n0')).toBeGreaterThan(ids(course, 'ser').indexOf('n1'));
    expect(ids(course, 'ser').at(-1)).toBe('n3');
  });
});

describe('votes', () => {
  test('are never negative and never more than the wall can show', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1500, max: 1500 })), (votes) => {
        const course = courseWith(1);
        for (const some of votes) {
          const before = course.notes.n0?.votes ?? 0;
          vote(course, 'n0', some);
          expect(course.notes.n0?.votes).toBe(Math.min(999, Math.max(0, before + some)));
        }
      }),
    );
  });

  test('order the notes, the most first; those with as many keep their order', () => {
    const course = courseWith(4);
    vote(course, 'n2', 5);
    vote(course, 'n1', 1);
    vote(course, 'n3', 1);
    sortByVotes(course, 'vej', 'ser');
    expect(ids(course, 'ser')).toEqual(['n2', 'n1', 'n3', 'n0']);
  });

  test('ordering leaves other places alone and loses no note', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9), { minLength: 5, maxLength: 5 }), (votes) => {
        const course = courseWith(5);
        moveNote(course, 'n4', 'gor', 0);
        votes.forEach((some, i) => {
          vote(course, `n${i}`, some);
        });
        sortByVotes(course, 'vej', 'ser');
        const sorted = notesAt(course, 'vej', 'ser').map((note) => note.votes);
        expect(sorted).toEqual([...sorted].sort((a, b) => b - a));
        expect(ids(course, 'gor')).toEqual(['n4']);
        expect(sorted.length).toBe(4);
      }),
    );
  });
});

test('a mark is put on and taken off, but not on the side list', () => {
  const course = courseWith(2);
  toggleMark(course, 'n0');
  expect(course.notes.n0?.marked).toBe(true);
  toggleMark(course, 'n0');
  expect(course.notes.n0?.marked).toBe(false);
  moveNote(course, 'n1', sideList, 0);
  toggleMark(course, 'n1');
  expect(course.notes.n1?.marked).toBe(false);
});

test('a removed note is gone, the others stay', () => {
  const course = courseWith(3);
  removeNote(course, 'n1');
  removeNote(course, 'n1');
  expect(ids(course, 'ser')).toEqual(['n0', 'n2']);
});
