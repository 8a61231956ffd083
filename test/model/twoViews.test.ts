import fc from 'fast-check';
import { produce } from 'immer';
import { describe, expect, test } from 'vitest';
import type { Course } from '../../src/model/course.ts';
import { addNote, notesAt } from '../../src/model/notes.ts';
import { sideList } from '../../src/model/road.ts';
import { joinable, joinNotes, joinsWhenDropped } from '../../src/model/twoViews.ts';
import { fullCourse } from '../support/fullCourse.ts';

/** Two notes on each side and in the middle, and one on the side list: l0, l1, s0, s1, c0, c1, x. */
function course(): Course {
  const one: Course = { ...fullCourse(), notes: {} };
  const places = { l: 'leaders', s: 'staff', c: 'core' };
  for (const [letter, place] of Object.entries(places))
    for (const n of [0, 1])
      addNote(one, { id: `${letter}${n}`, board: 'blikke', place, text: `${place} ${n}`, now: n });
  addNote(one, { id: 'x', board: 'blikke', place: sideList, text: 'Printeren', now: 1 });
  return one;
}

const ids = (one: Course, id: string) => joinable(one, id).map((note) => note.id);

describe('what a note may be joined with', () => {
  test.each([
    ['l0', ['s0', 's1', 'c0', 'c1', 'l1']],
    ['s1', ['l0', 'l1', 'c0', 'c1', 's0']],
    ['c0', ['l0', 'l1', 's0', 's1', 'c1']],
    ['x', []],
    ['gone', []],
  ])('%s: the other side first, and never the side list', (id, expected) => {
    expect(ids(course(), id)).toEqual(expected);
  });

  test('dropped on one at another place it is joined, on one at its own it is not', () => {
    const one = course();
    expect(joinsWhenDropped(one, 'l0', 's1')).toBe(true);
    expect(joinsWhenDropped(one, 's0', 'c1')).toBe(true);
    expect(joinsWhenDropped(one, 'l0', 'l1')).toBe(false);
    expect(joinsWhenDropped(one, 'c0', 'c1')).toBe(false);
    expect(joinsWhenDropped(one, 'x', 'l0')).toBe(false);
    expect(joinsWhenDropped(one, 'l0', 'gone')).toBe(false);
  });
});

describe('joined', () => {
  test.each([
    ['l0', 's0', 'leaders 0 / staff 0'],
    ['s0', 'l0', 'leaders 0 / staff 0'],
    ['l1', 'c0', 'core 0 / leaders 1'],
    ['c1', 's1', 'core 1 / staff 1'],
  ])('%s with %s reads %j', (id, other, text) => {
    const one = course();
    joinNotes(one, id, other, 'ny', 9);
    expect(one.notes.ny).toMatchObject({ text, place: 'core' });
  });

  test('any two, again and again: no words are lost, and what is joined is in the middle', () => {
    const step = fc.tuple(fc.nat(6), fc.nat(6));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 8 }), (steps) => {
        let one = course();
        const before = words(one);
        steps.forEach(([a, b], i) => {
          one = produce(one, (draft) => {
            const all = Object.keys(draft.notes).filter((id) => id !== 'x');
            const [id, other] = [all[a % all.length], all[b % all.length]];
            if (id !== undefined && other !== undefined) joinNotes(draft, id, other, `ny${i}`, i);
          });
        });
        expect(words(one)).toEqual(before);
        const ranks = notesAt(one, 'blikke', 'core').map(({ rank }) => rank);
        expect(new Set(ranks).size).toBe(ranks.length);
      }),
    );
  });
});

const words = (one: Course) =>
  Object.values(one.notes)
    .flatMap(({ text }) => text.split(' / '))
    .sort();
