import { expect, test } from 'vitest';
import { boardOf } from '../../src/model/boards.ts';
import { emptyCourse } from '../../src/model/emptyCourse.ts';
import { actionsAt } from '../../src/model/harvest.ts';
import type { Trial } from '../../src/model/toolBoards.ts';
import { newToolBoard, showsExample, toolPlaces } from '../../src/model/tools.ts';
import {
  addTrial,
  isOver,
  missingOf,
  moveTrial,
  nudgeTrial,
  passTrial,
  removeTrial,
  trialColumns,
  trialsAt,
  trialToAction,
} from '../../src/model/trials.ts';

function courseWithBench(...ideas: string[]) {
  const course = emptyCourse({ id: 'forloeb', now: 1 });
  const title = { da: 'Prøvebænken', en: 'The trial bench' };
  course.boards.b = newToolBoard({ id: 'b', now: 2, kind: 'trials', title });
  for (const id of ideas) addTrial(course, 'b', { id, what: id });
  const board = () => boardOf(course, 'b', 'trials');
  const trial = (id: string): Trial => {
    const found = board().trials[id];
    if (found === undefined) throw new Error(`no trial ${id}`);
    return found;
  };
  const columns = () => trialColumns.map((column) => trialsAt(board(), column).map(({ id }) => id));
  return { course, board, trial, columns };
}

test('a trial begins last among the ideas; blank words begin none', () => {
  const { course, board, columns, trial } = courseWithBench('en', 'to');
  addTrial(course, 'b', { id: 'blank', what: '   ' });
  addTrial(course, 'b', { id: 'tre', what: '  Ét nummer  ' });
  expect(columns()).toEqual([['en', 'to', 'tre'], [], [], []]);
  expect(trial('tre').what).toBe('Ét nummer');
  expect(showsExample(course, board())).toBe(false);
  removeTrial(course, 'b', 'to');
  expect(columns()[0]).toEqual(['en', 'tre']);
});

test('an empty bench shows its example until that is taken away', () => {
  const { course, board } = courseWithBench();
  expect(showsExample(course, board())).toBe(true);
  board().example = false;
  expect(showsExample(course, board())).toBe(false);
});

test('a trial goes to any place of any column, a column at a time, or up and down', () => {
  const { course, board, columns } = courseWithBench('a', 'b', 'c');
  moveTrial(course, 'b', 'c', 'trying', 0);
  moveTrial(course, 'b', 'a', 'trying', 0);
  expect(columns()).toEqual([['b'], [], ['a', 'c'], []]);
  expect([nudgeTrial(course, 'b', 'c', -1), nudgeTrial(course, 'b', 'c', -1)]).toEqual([true, false]);
  expect(columns()[2]).toEqual(['c', 'a']);
  expect([passTrial(course, 'b', 'a', 1), passTrial(course, 'b', 'a', 1), passTrial(course, 'b', 'b', -1)]).toEqual([
    true,
    false,
    false,
  ]);
  expect(columns()).toEqual([['b'], [], ['c'], ['a']]);
  expect(toolPlaces(board())).toEqual(['start', 'b', 'c', 'a', 'actions']);
});

test('a trial is tried with a yes and dates; what is lacking is said, and nothing stops it', () => {
  const { course, trial } = courseWithBench('a');
  expect(missingOf(trial('a'))).toEqual([]);
  moveTrial(course, 'b', 'a', 'trying', 0);
  expect(missingOf(trial('a'))).toEqual(['consent', 'starts', 'ends']);
  Object.assign(trial('a'), { consent: 'Aftenholdet', startsOn: '2026-05-11', endsOn: '2026-05-10' });
  expect(missingOf(trial('a'))).toEqual(['order']);
  trial('a').endsOn = '2026-06-08';
  expect(missingOf(trial('a'))).toEqual([]);
  expect(['2026-06-08', '2026-06-09'].map((today) => isOver(trial('a'), today))).toEqual([false, true]);
});

test('a judged trial has four answers and a verdict', () => {
  const { course, trial } = courseWithBench('a');
  moveTrial(course, 'b', 'a', 'judged', 0);
  expect(missingOf(trial('a'))).toEqual(['answers', 'verdict']);
  Object.assign(trial('a'), { happened: 'Færre opkald', forCitizen: 'Samme stemme', forUs: 'Ro', verdict: 'keep' });
  expect(missingOf(trial('a'))).toEqual(['answers']);
  trial('a').onwards = 'Vi bliver ved';
  expect(missingOf(trial('a'))).toEqual([]);
});

test('what is kept becomes an action, with who tried it, and only once', () => {
  const { course, trial } = courseWithBench('Ét nummer at ringe til');
  trial('Ét nummer at ringe til').who = 'Jens';
  const agree = (id: string) => trialToAction(course, 'b', 'Ét nummer at ringe til', { id, now: 9 });
  expect([agree('x'), agree('y')]).toEqual([true, false]);
  expect(actionsAt(course, 'b').map(({ what, who }) => [what, who])).toEqual([['Ét nummer at ringe til', 'Jens']]);
});
