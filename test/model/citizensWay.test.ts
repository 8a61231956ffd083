import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boardOf } from '../../src/model/boards.ts';
import {
  continueWay,
  fewestSteps,
  handoversOf,
  insertStep,
  isStepWritten,
  mostSteps,
  moveStep,
  nudgeStep,
  removeStep,
  stepsOf,
} from '../../src/model/citizensWay.ts';
import { emptyCourse } from '../../src/model/emptyCourse.ts';
import { newToolBoard, showsExample, toolPlaces } from '../../src/model/tools.ts';

function courseWithWay() {
  const course = emptyCourse({ id: 'forloeb', now: 1 });
  const title = { da: 'Borgerens vej', en: 'The citizen’s way' };
  course.boards.vej = newToolBoard({ id: 'vej', now: 2, kind: 'citizens-way', title });
  const board = () => boardOf(course, 'vej', 'citizens-way');
  return { course, board, order: () => stepsOf(board()).map(({ id }) => id) };
}

test('a new way has four empty steps, each a place between the whole of it and what was agreed', () => {
  const { course, board, order } = courseWithWay();
  expect(order()).toEqual(['step-1', 'step-2', 'step-3', 'step-4']);
  expect(stepsOf(board()).some(isStepWritten)).toBe(false);
  expect(toolPlaces(board())).toEqual(['start', ...order(), 'actions']);
  expect(showsExample(course, board())).toBe(true);
});

test('what happens is written at the first empty step, then at new ones, until there are ten', () => {
  const { course, board, order } = courseWithWay();
  expect(continueWay(course, 'vej', 'x', '   ')).toBeUndefined();
  for (let n = 1; n <= 10; n += 1) continueWay(course, 'vej', `ny-${n}`, `  trin ${n} `);
  expect(stepsOf(board()).map(({ title }) => title)).toEqual(Array.from({ length: 10 }, (_, i) => `trin ${i + 1}`));
  expect(order().slice(3, 6)).toEqual(['step-4', 'ny-5', 'ny-6']);
  expect(continueWay(course, 'vej', 'ellevte', 'et for meget')).toBeUndefined();
  expect(showsExample(course, board())).toBe(false);
});

test('a step that says only whose hands it is in is not empty', () => {
  const { course, board } = courseWithWay();
  const first = board().steps['step-1'];
  if (first !== undefined) first.who = 'Visitationen';
  expect(continueWay(course, 'vej', 'x', 'Ringer')).toBe('step-2');
});

test('steps are put in before and after, moved, and taken out, but never under four', () => {
  const { course, order } = courseWithWay();
  insertStep(course, 'vej', 'a', 0);
  insertStep(course, 'vej', 'b', 3);
  expect(order()).toEqual(['a', 'step-1', 'step-2', 'b', 'step-3', 'step-4']);
  moveStep(course, 'vej', 'a', 5);
  expect([nudgeStep(course, 'vej', 'b', -1), order()]).toEqual([
    true,
    ['step-1', 'b', 'step-2', 'step-3', 'step-4', 'a'],
  ]);
  expect([nudgeStep(course, 'vej', 'a', 1), nudgeStep(course, 'vej', 'ukendt', 1)]).toEqual([false, false]);
  expect(['a', 'b', 'step-1'].map((id) => removeStep(course, 'vej', id))).toEqual([true, true, false]);
  expect(order()).toHaveLength(fewestSteps);
});

test('a handover is where two neighbours name different hands', () => {
  const { course, board } = courseWithWay();
  const name = (id: string, who: string) => {
    const step = board().steps[id];
    if (step !== undefined) step.who = who;
  };
  const names = () => handoversOf(board()).map(({ from, to }) => `${from.who} > ${to.who}`);
  name('step-1', 'Sygehuset');
  name('step-3', 'Rute 7');
  expect(names()).toEqual([]);
  name('step-2', ' sygehuset ');
  name('step-4', 'Aftenholdet');
  expect(names()).toEqual([' sygehuset  > Rute 7', 'Rute 7 > Aftenholdet']);
  moveStep(course, 'vej', 'step-3', 3);
  expect(names()).toEqual([' sygehuset  > Aftenholdet', 'Aftenholdet > Rute 7']);
});

test('whatever is done to it, a way has four to ten steps and each of them once', () => {
  const step = fc.constantFrom('step-1', 'step-2', 'step-3', 'step-4', 'n0', 'n3', 'n7');
  const deed = fc.oneof(
    fc.record({ do: fc.constant('insert'), step, at: fc.integer({ min: -1, max: 12 }) }),
    fc.record({ do: fc.constant('move'), step, at: fc.integer({ min: -1, max: 12 }) }),
    fc.record({ do: fc.constant('remove'), step, at: fc.constant(0) }),
    fc.record({ do: fc.constant('write'), step, at: fc.constant(0) }),
  );
  fc.assert(
    fc.property(fc.array(deed, { maxLength: 60 }), (deeds) => {
      const { course, order } = courseWithWay();
      let made = 0;
      for (const one of deeds) {
        made += 1;
        if (one.do === 'insert') insertStep(course, 'vej', `n${made}`, one.at);
        if (one.do === 'write') continueWay(course, 'vej', `n${made}`, 'ord');
        if (one.do === 'move') moveStep(course, 'vej', one.step, one.at);
        if (one.do === 'remove') removeStep(course, 'vej', one.step);
        const steps = order();
        expect(steps.length).toBeGreaterThanOrEqual(fewestSteps);
        expect(steps.length).toBeLessThanOrEqual(mostSteps);
        expect(new Set(steps).size).toBe(steps.length);
      }
    }),
  );
});
