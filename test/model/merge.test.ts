import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Course } from '../../src/model/course.ts';
import { wordFields } from '../../src/model/course.ts';
import { mergeCourses } from '../../src/model/merge.ts';
import { inOrder } from '../../src/model/rank.ts';
import { roadBoard } from '../../src/model/road.ts';
import { anyCourse } from '../support/anyCourse.ts';
import { fullCourse } from '../support/fullCourse.ts';

/** New ids that no course has. */
function newIds(): () => string {
  let next = 0;
  return () => `new${next++}`;
}

/** Every word that people wrote in a course. */
function wordsOf(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return wordFields.has(key) ? (value.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []) : [];
  if (typeof value !== 'object' || value === null) return [];
  if ('da' in value && 'en' in value) return [];
  return Object.entries(value).flatMap(([name, field]) => wordsOf(field, name));
}

const with0 = (fields: object): Course => {
  const course = fullCourse();
  const note = course.notes.n0;
  if (note !== undefined) course.notes.n0 = { ...note, ...fields };
  return course;
};

const noteTexts = (course: Course) =>
  inOrder(Object.values(course.notes).filter((note) => note.place === 'ser')).map((note) => note.text);

test('no word of either course is lost', () => {
  fc.assert(
    fc.property(anyCourse, anyCourse, (here, file) => {
      const merged = new Set(wordsOf(mergeCourses(here, file, newIds())));
      for (const word of [...wordsOf(here), ...wordsOf(file)]) expect(merged).toContain(word);
    }),
    { numRuns: 300 },
  );
});

test('a course merged with itself is the same', () => {
  fc.assert(
    fc.property(anyCourse, (course) => {
      expect(mergeCourses(course, structuredClone(course), newIds())).toEqual(course);
    }),
  );
});

test('opening the same file once more changes nothing more', () => {
  const ids = newIds();
  fc.assert(
    fc.property(anyCourse, anyCourse, (here, file) => {
      const once = mergeCourses(here, file, ids);
      expect(mergeCourses(once, file, ids)).toEqual(once);
    }),
    { numRuns: 300 },
  );
});

test('every record is kept under its own id', () => {
  fc.assert(
    fc.property(anyCourse, anyCourse, (here, file) => {
      const { notes, promises, values, boards, meetings, actions } = mergeCourses(here, file, newIds());
      for (const records of [notes, promises, values, boards, meetings, actions])
        for (const [id, record] of Object.entries(records)) expect(record.id).toBe(id);
    }),
  );
});

describe('notes', () => {
  test('with other words on each side stand one after the other', () => {
    const merged = mergeCourses(with0({ text: 'Rute 7 var sen' }), with0({ text: 'Rute 9 var tidlig' }), newIds());
    expect(noteTexts(merged).slice(0, 3)).toEqual(['Rute 7 var sen', 'Rute 9 var tidlig', 'Æbler på øen å']);
  });

  test('of which one says more become that one', () => {
    const merged = mergeCourses(with0({ text: 'Vi ringer' }), with0({ text: 'Vi ringer hjem' }), newIds());
    expect(merged).toEqual(with0({ text: 'Vi ringer hjem' }));
  });

  test.each([
    ['vemod', 'mod'],
    ['modig', 'mod'],
  ])('%j does not say %j', (here, file) => {
    const merged = mergeCourses(with0({ text: here }), with0({ text: file }), newIds());
    expect(noteTexts(merged).slice(0, 2)).toEqual([here, file]);
  });

  test('with the same words are one, with the larger number of votes and the mark', () => {
    const merged = mergeCourses(with0({ votes: 2, marked: true }), with0({ votes: 5 }), newIds());
    expect(merged).toEqual(with0({ votes: 5, marked: true }));
  });

  test('moved on one side stay where they are here', () => {
    expect(mergeCourses(with0({ place: 'gor' }), fullCourse(), newIds())).toEqual(with0({ place: 'gor' }));
  });

  test('that only the file has come along', () => {
    const file = fullCourse();
    file.notes.extra = { ...fullNote(), id: 'extra', text: 'kun i filen' };
    expect(mergeCourses(fullCourse(), file, newIds())).toEqual(file);
  });

  const fullNote = () => {
    const note = fullCourse().notes.n0;
    if (note === undefined) throw new Error('no note');
    return note;
  };
});

test('an answer written differently on both sides has both, one under the other', () => {
  const [here, file] = [fullCourse(), fullCourse()];
  answer(here, 'Vi ser hinanden');
  answer(file, 'Vi hilser');
  expect(roadBoard(mergeCourses(here, file, newIds()), 'vej').stops.ser?.answer).toBe('Vi ser hinanden\nVi hilser');
});

test('what is not words stays as it is here; what is missing here is filled in', () => {
  const [here, file] = [
    { ...fullCourse(), people: null, workplace: '' },
    { ...fullCourse(), title: 'Mod' },
  ];
  expect(mergeCourses(here, file, newIds())).toEqual({ ...fullCourse(), title: 'Tillid i hverdagen / Mod' });
});

function answer(course: Course, text: string): void {
  const stop = roadBoard(course, 'vej').stops.ser;
  if (stop !== undefined) stop.answer = text;
}
