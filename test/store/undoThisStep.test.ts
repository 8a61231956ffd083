import 'fake-indexeddb/auto';
import { afterEach, expect, test } from 'vitest';
import { change, closeCourse, createCourse, openCourse, readCourse, undoThisStep } from '../../src/store/index.ts';

afterEach(() => closeCourse());

const write = (workplace: string) =>
  change((course) => {
    course.workplace = workplace;
  });

test('a message that stays on the screen takes back its own step, and nothing that was done later', async () => {
  await openCourse(await createCourse({ workplace: 'Nord' }));
  write('Syd');
  const undoSouth = undoThisStep();
  expect(undoSouth()).toBe(true);
  expect(readCourse().workplace).toBe('Nord');

  write('Syd');
  const late = undoThisStep();
  write('Vest');
  expect(late()).toBe(false);
  expect(readCourse().workplace).toBe('Vest');
});

test('with nothing done there is nothing to take back', async () => {
  await openCourse(await createCourse({ workplace: 'Nord' }));
  expect(undoThisStep()()).toBe(false);
});
