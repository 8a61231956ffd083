import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readCourseFile } from '../../src/storage/file.ts';
import { formatVersion, migrate, migrations, type OldCourse } from '../../src/storage/migrations.ts';
import { readCourse } from '../../src/storage/readCourse.ts';

const folder = new URL('../fixtures/course-files/', import.meta.url);
const versions = Array.from({ length: formatVersion }, (_, i) => i + 1);

test('there is a stored file of every version there ever was', () => {
  const stored = readdirSync(folder).filter((name) => /^v\d+\.vejkort$/.test(name));
  expect(stored.sort()).toEqual(versions.map((version) => `v${version}.vejkort`).sort());
});

test.each(versions)('a file of version %i opens with all its words', async (version) => {
  const text = readFileSync(new URL(`v${version}.vejkort`, folder), 'utf8');
  const reading = await readCourseFile(text);
  if (!reading.ok) throw new Error(reading.details);
  expect(reading.migratedFrom).toBe(version === formatVersion ? null : version);
  const { notes, promises, workplace } = reading.course;
  expect(workplace).toBe('Hjemmeplejen Nord');
  expect(Object.values(notes).map((note) => note.text)).toContain('Rute 7 var uden kaffe');
  expect(Object.values(promises).map((promised) => promised.what)).toContain('Vi siger højt, hvad der lykkedes');
});

test('the file of the first version leads through every migration', () => {
  const run = new Set<number>();
  const watched = migrations.map((step, i) => (course: OldCourse) => {
    run.add(i + 1);
    return step(course);
  });
  const file = JSON.parse(readFileSync(new URL('v1.vejkort', folder), 'utf8'));
  const course = migrate(file.course, 1, watched);
  expect([...run]).toEqual(migrations.map((_, i) => i + 1));
  expect(readCourse(course, formatVersion)).toMatchObject({ ok: true });
});

test('a course goes through the steps from its own version on, in order, and the original stays as it was', () => {
  const steps = ['a', 'b', 'c'].map((name) => (course: OldCourse) => {
    course.way = `${course.way}${name}`;
    return course;
  });
  const original = { way: '-' };
  expect(migrate(original, 1, steps)).toEqual({ way: '-abc' });
  expect(migrate(original, 3, steps)).toEqual({ way: '-c' });
  expect(migrate(original, 4, steps)).toEqual({ way: '-' });
  expect(original).toEqual({ way: '-' });
});
