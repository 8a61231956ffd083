import { describe, expect, test } from 'vitest';
import type { Course } from '../../src/model/course.ts';
import { addNote, moveNote, notesAt } from '../../src/model/notes.ts';
import { sideList } from '../../src/model/road.ts';
import {
  hasCore,
  mergeNotes,
  newToolBoard,
  showsExample,
  toolKinds,
  toolPlaces,
  wordsIn,
} from '../../src/model/tools.ts';
import { fullCourse } from '../support/fullCourse.ts';

const title = { da: 'Tavlen', en: 'The board' };

/** The full course with these notes on `blikke`, ids from their first letter. */
function courseWith(notes: readonly (readonly [id: string, place: string, text: string])[]): Course {
  const course = { ...fullCourse(), notes: {} };
  for (const [id, place, text] of notes) addNote(course, { id, board: 'blikke', place, text, now: 1 });
  return course;
}

describe('two notes put into one', () => {
  test('stand last in the middle with the words and votes of both, and are gone where they were', () => {
    const course = courseWith([
      ['a', 'leaders', 'Borgeren venter'],
      ['b', 'staff', 'Vi når det ikke'],
      ['c', 'core', 'Tryghed'],
    ]);
    for (const id of ['a', 'b']) {
      const note = course.notes[id];
      if (note !== undefined) note.votes = 2;
    }
    mergeNotes(course, ['a', 'b'], { id: 'ny', place: 'core', now: 9 });
    expect(notesAt(course, 'blikke', 'core').map(({ id, text }) => [id, text])).toEqual([
      ['c', 'Tryghed'],
      ['ny', 'Borgeren venter / Vi når det ikke'],
    ]);
    expect(course.notes.ny).toMatchObject({ votes: 4, createdAt: 9, board: 'blikke' });
    expect(notesAt(course, 'blikke', 'leaders')).toEqual([]);
    expect(notesAt(course, 'blikke', 'staff')).toEqual([]);
  });

  test('stand where the one in the middle stood', () => {
    const course = courseWith([
      ['c', 'core', 'Tryghed'],
      ['d', 'core', 'Ro'],
      ['a', 'leaders', 'Borgeren venter'],
    ]);
    mergeNotes(course, ['c', 'a'], { id: 'ny', place: 'core', now: 9 });
    expect(notesAt(course, 'blikke', 'core').map(({ id }) => id)).toEqual(['ny', 'd']);
  });

  test('keep the owner and the date one of them had', () => {
    const course = courseWith([
      ['a', 'leaders', 'Ring'],
      ['b', 'staff', 'Skriv'],
    ]);
    const note = course.notes.b;
    if (note !== undefined) Object.assign(note, { owner: 'Jens', due: '2026-05-12' });
    mergeNotes(course, ['a', 'b'], { id: 'ny', place: 'core', now: 9 });
    expect(course.notes.ny).toMatchObject({ owner: 'Jens', due: '2026-05-12' });
  });

  test.each([
    ['itself', ['a', 'a']],
    ['one that is gone', ['a', 'x']],
  ] as const)('a note is not put together with %s', (_, pair) => {
    const course = courseWith([['a', 'leaders', 'Borgeren venter']]);
    mergeNotes(course, pair, { id: 'ny', place: 'core', now: 9 });
    expect(Object.keys(course.notes)).toEqual(['a']);
  });
});

describe('a new board', () => {
  test.each(toolKinds)(
    '%s begins whole, ends with what was agreed, and shows its example until there are words',
    (kind) => {
      const board = newToolBoard({ id: 'ny', now: 1, kind, title });
      const places = toolPlaces(board);
      expect([places[0], places.at(-1)]).toEqual(['start', 'actions']);
      expect(new Set(places).size).toBe(places.length);
      const course = { ...fullCourse(), boards: { ny: board } };
      expect(showsExample(course, board)).toBe(true);
      addNote(course, { id: 'n', board: 'ny', place: places[1] ?? '', text: 'Et ord', now: 2 });
      expect(showsExample(course, board)).toBe(false);
      moveNote(course, 'n', sideList, 0);
      expect(showsExample(course, board)).toBe(true);
      expect(showsExample(course, { ...board, example: false })).toBe(false);
    },
  );
});

test('the goal of a force field, and what a process check is about or finds, are first words too', () => {
  const course = fullCourse();
  const kraft = newToolBoard({ id: 'ny', now: 1, kind: 'force-field', title });
  expect(showsExample(course, { ...kraft, goal: 'Ro om morgenen' } as typeof kraft)).toBe(false);
  const proces = newToolBoard({ id: 'ny', now: 1, kind: 'process-check', title });
  expect(showsExample(course, { ...proces, subject: 'Vagtplanen' } as typeof proces)).toBe(false);
  const verdicts = { heard: { id: 'heard', verdict: 'no' } };
  expect(showsExample(course, { ...proces, verdicts } as typeof proces)).toBe(false);
});

test.each([
  ['', false],
  ['  –  ', false],
  ['Trygge hjem', true],
  [Array.from({ length: 25 }, () => 'ord').join(' '), true],
  [Array.from({ length: 26 }, () => 'ord').join(' '), false],
])('the core sentence %j: at most 25 words (%s)', (core, fine) => {
  expect(hasCore({ ...fullCourse(), core })).toBe(fine);
});

test('a dash is no word, a number is', () => {
  expect(wordsIn('Rute 7 – hver dag')).toBe(4);
});
