import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Course } from '../../src/model/course.ts';
import { type FileReading, largestFile, readCourseFile, saveCourseFile } from '../../src/storage/file.ts';
import { formatVersion } from '../../src/storage/migrations.ts';
import { anyCourse } from '../support/anyCourse.ts';
import { fullCourse } from '../support/fullCourse.ts';

const now = new Date(2026, 4, 4, 10, 42).getTime();
const folder = new URL('../fixtures/course-files/', import.meta.url);

const fileText = (course: Course) => saveCourseFile(course, now).blob.text();

/** The reason and details of a file that is not opened. */
async function refusal(file: string | Blob): Promise<Extract<FileReading, { ok: false }>> {
  const reading = await readCourseFile(file);
  if (reading.ok) throw new Error('it was opened');
  return reading;
}

/** A good file with something done to its course. */
async function withCourse(spoil: (course: Record<string, unknown>) => void): Promise<string> {
  const content = JSON.parse(await fileText(fullCourse()));
  spoil(content.course);
  return JSON.stringify(content);
}

describe('saving', () => {
  test('any course comes out of its file as it went in', async () => {
    await fc.assert(
      fc.asyncProperty(anyCourse, async (course) => {
        const { blob } = saveCourseFile(course, now);
        expect(await readCourseFile(blob)).toEqual({ ok: true, course, migratedFrom: null });
      }),
      { numRuns: 50 },
    );
  });

  test('the file is readable text with format, version and time', async () => {
    const text = await fileText(fullCourse());
    expect(text.split('\n').slice(0, 6)).toEqual([
      '{',
      '  "format": "vejkort-course",',
      `  "version": ${formatVersion},`,
      '  "app": "Vejkort",',
      `  "savedAt": "${new Date(now).toISOString()}",`,
      '  "course": {',
    ]);
    expect(text).toContain('"what": "Vi siger højt, hvad der lykkedes"');
  });

  test.each([
    ['Hjemmeplejen Nord', 'Tillid', 'hjemmeplejen-nord-2026-05-04.vejkort'],
    ['', 'Æbler på øen: /år "2"', 'aebler-paa-oeen-aar-2-2026-05-04.vejkort'],
    ['', '', 'forloeb-2026-05-04.vejkort'],
    ['../../con', '', 'con-2026-05-04.vejkort'],
    ['👀', '', 'forloeb-2026-05-04.vejkort'],
    ['Åse Café', '', 'aase-cafe-2026-05-04.vejkort'],
  ])('workplace %j and title %j give the file name %s', (workplace, title, name) => {
    expect(saveCourseFile({ ...fullCourse(), workplace, title }, now).name).toBe(name);
  });

  test('a very long name is cut', () => {
    const { name } = saveCourseFile({ ...fullCourse(), workplace: 'x'.repeat(500) }, now);
    expect(name.length).toBeLessThan(90);
  });
});

describe('opening', () => {
  test('fields we do not know are left out', async () => {
    const file = await withCourse((course) => Object.assign(course, { colour: 'red' }));
    expect(await readCourseFile(file)).toEqual({ ok: true, course: fullCourse(), migratedFrom: null });
  });

  test('a file that an editor put a byte order mark in front of opens', async () => {
    expect((await readCourseFile(`\uFEFF${await fileText(fullCourse())}`)).ok).toBe(true);
  });

  test('every bad file that we keep is refused for the reason in its name', async () => {
    const bad = readdirSync(folder).filter((name) => name.startsWith('bad-'));
    expect(bad.length).toBeGreaterThanOrEqual(10);
    for (const name of bad) {
      const text = readFileSync(new URL(name, folder), 'utf8');
      const { reason, details } = await refusal(text);
      expect({ name, reason }).toEqual({ name, reason: /^bad-([a-zA-Z]+)-/.exec(name)?.[1] });
      expect(details).not.toBe('');
    }
  });

  test('a file that is too large is refused before it is read', async () => {
    const huge = new Blob(['x'.repeat(50_000_000)]);
    Object.defineProperty(huge, 'text', {
      value: () => {
        throw new Error('it was read');
      },
    });
    expect(await refusal(huge)).toMatchObject({ reason: 'tooLarge' });
    expect(await refusal('x'.repeat(largestFile + 1))).toMatchObject({ reason: 'tooLarge' });
  });

  test('a file that the computer does not hand over is refused', async () => {
    const lost = new Blob(['x']);
    Object.defineProperty(lost, 'text', { value: () => Promise.reject(new Error('the drive is gone')) });
    expect(await refusal(lost)).toEqual({ ok: false, reason: 'unreadable', details: 'the drive is gone' });
  });

  test('the details name the place of the damage', async () => {
    const file = await withCourse((course) => Object.assign(course, { people: 'many' }));
    expect((await refusal(file)).details).toMatch(/^people: /);
  });

  const note = fullCourse().notes.n0;
  test.each<[string, (course: Record<string, unknown>) => void]>([
    ['a text of almost the whole file', (course) => Object.assign(course, { title: 'x'.repeat(15_000_000) })],
    [
      'nesting without end',
      (course) => Object.assign(course, { title: JSON.parse(`${'['.repeat(1_000)}${']'.repeat(1_000)}`) }),
    ],
    [
      'a hundred thousand notes',
      (course) =>
        Object.assign(course, {
          notes: Object.fromEntries(Array.from({ length: 100_000 }, (_, i) => [`n${i}`, { ...note, id: `n${i}` }])),
        }),
    ],
    ['a list for the notes', (course) => Object.assign(course, { notes: [note] })],
    ['one note under two ids', (course) => Object.assign(course, { notes: { n0: note, n1: note } })],
    ['an id with a slash', (course) => Object.assign(course, { notes: { 'a/b': { ...note, id: 'a/b' } } })],
    [
      'an id that every object answers to',
      (course) => Object.assign(course, { notes: { toString: { ...note, id: 'toString' } } }),
    ],
    ['an empty rank', (course) => Object.assign(course, { notes: { n0: { ...note, rank: '' } } })],
    ['a rank that is none', (course) => Object.assign(course, { notes: { n0: { ...note, rank: 'a00' } } })],
    ['votes below none', (course) => Object.assign(course, { notes: { n0: { ...note, votes: -1 } } })],
    ['a board of an unknown kind', (course) => Object.assign(course, { boards: { x: { id: 'x', kind: 'sea' } } })],
  ])('%s is damage', async (_what, spoil) => {
    expect(await refusal(await withCourse(spoil))).toMatchObject({ reason: 'damaged' });
  });

  test('keys that reach into the language itself are damage, and change nothing in it', async () => {
    const text = (await fileText(fullCourse())).replace('"notes": {', '"notes": { "__proto__": { "polluted": true },');
    expect(await refusal(text)).toMatchObject({ reason: 'damaged', details: 'forbidden key __proto__' });
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  test('a file nested a million deep is refused', async () => {
    expect((await refusal('['.repeat(1_000_000))).reason).toBe('notJson');
    const deep = `{"format":"vejkort-course","version":1,"course":${'{"a":'.repeat(300_000)}1${'}'.repeat(300_000)}}`;
    expect(['damaged', 'notJson']).toContain((await refusal(deep)).reason);
  });

  test('random damage never throws: it is refused with a reason, or the course is whole', async () => {
    const good = await fileText(fullCourse());
    const damage = fc.record({ at: fc.nat(good.length), cut: fc.nat(40), put: fc.string({ maxLength: 10 }) });
    await fc.assert(
      fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 5 }), async (damages) => {
        const text = damages.reduce((all, { at, cut, put }) => all.slice(0, at) + put + all.slice(at + cut), good);
        const reading = await readCourseFile(text);
        if (reading.ok)
          expect(await readCourseFile(await fileText(reading.course))).toEqual({ ...reading, migratedFrom: null });
        else expect(reading.details).not.toBe('');
      }),
      { numRuns: 400 },
    );
  });

  test('any JSON in place of any part never throws', async () => {
    const content = JSON.parse(await fileText(fullCourse()));
    const paths = pathsOf(content);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...paths), fc.jsonValue({ maxDepth: 4 }), async (path, value) => {
        const spoilt = structuredClone(content);
        const last = path[path.length - 1] ?? '';
        path.slice(0, -1).reduce((node, key) => node[key], spoilt)[last] = value;
        const reading = await readCourseFile(JSON.stringify(spoilt));
        if (!reading.ok) expect(reading.reason).not.toBe('notJson');
      }),
      { numRuns: 400 },
    );
  });
});

function pathsOf(node: unknown, path: string[] = []): string[][] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, child]) => [[...path, key], ...pathsOf(child, [...path, key])]);
}
