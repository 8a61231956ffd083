import { expect, test } from 'vitest';
import { emptyCourse } from '../../src/model/emptyCourse.ts';
import {
  actionsAt,
  addAction,
  agreedBefore,
  allActions,
  isOwned,
  moveAction,
  newHarvestBoard,
  noteToAction,
  nudgeAction,
  setActionState,
} from '../../src/model/harvest.ts';
import { addNote } from '../../src/model/notes.ts';

const harvest = (id: string, now: number) =>
  newHarvestBoard({ id, now, title: { da: 'Opsamling', en: 'Harvest' }, place: 'actions' });

test('an action that says who and by when is owned; one that does not is not', () => {
  const course = emptyCourse({ id: 'forloeb', now: 1 });
  addAction(course, { id: 'a', board: 'h', what: '  Ring først  ', now: 2 });
  const action = course.actions.a;
  if (action === undefined) throw new Error('no action');
  expect([action.what, isOwned(action)]).toEqual(['Ring først', false]);
  expect(isOwned({ ...action, who: 'Jens', due: '2026-05-04' })).toBe(true);
  addAction(course, { id: 'b', board: 'h', what: '   ', now: 2 });
  expect(Object.keys(course.actions)).toEqual(['a']);
});

test('actions change places one step at a time, or go where they are dropped', () => {
  const course = emptyCourse({ id: 'forloeb', now: 1 });
  for (const id of ['a', 'b', 'c']) addAction(course, { id, board: 'h', what: id, now: 2 });
  addAction(course, { id: 'anden', board: 'h2', what: 'anden', now: 2 });
  const order = () => actionsAt(course, 'h').map(({ id }) => id);
  expect([nudgeAction(course, 'c', -1), order()]).toEqual([true, ['a', 'c', 'b']]);
  expect([nudgeAction(course, 'a', -1), order()]).toEqual([false, ['a', 'c', 'b']]);
  moveAction(course, 'a', 2);
  expect(order()).toEqual(['c', 'b', 'a']);
});

test('a parked note becomes an action with its owner and date, and is parked no longer', () => {
  const course = emptyCourse({ id: 'forloeb', now: 1 });
  addNote(course, { id: 'n', board: 'h', place: 'parked', text: 'Nøglen til depotet', now: 2 });
  Object.assign(course.notes.n ?? {}, { owner: 'Tine', due: '2026-06-01' });
  noteToAction(course, 'n', 'a', 3);
  expect(course.notes).toEqual({});
  expect(course.actions.a).toMatchObject({ what: 'Nøglen til depotet', who: 'Tine', due: '2026-06-01', board: 'h' });
  noteToAction(course, 'n', 'b', 4);
  expect(Object.keys(course.actions)).toEqual(['a']);
});

test('the next meeting opens with what was agreed before it and was still open then', () => {
  const course = emptyCourse({ id: 'forloeb', now: 1 });
  for (const [id, board, now] of [
    ['aaben', 'h1', 10],
    ['lukket-foer', 'h1', 10],
    ['lukket-nu', 'h1', 10],
    ['ny', 'h2', 110],
  ] as const)
    addAction(course, { id, board, what: id, now });
  setActionState(course, 'lukket-foer', 'done', 50);
  setActionState(course, 'lukket-nu', 'done', 120);
  expect(agreedBefore(course, harvest('h2', 100)).map(({ id }) => id)).toEqual(['aaben', 'lukket-nu']);
});

test('open actions come first, the earliest date on top, those without a date last', () => {
  const course = emptyCourse({ id: 'forloeb', now: 1 });
  for (const [id, due] of [
    ['uden', ''],
    ['juni', '2026-06-01'],
    ['maj', '2026-05-01'],
    ['gjort', '2026-01-01'],
  ] as const) {
    addAction(course, { id, board: 'h', what: id, now: 2 });
    const action = course.actions[id];
    if (action !== undefined) action.due = due;
  }
  setActionState(course, 'gjort', 'done', 9);
  expect(allActions(course).map(({ id }) => id)).toEqual(['maj', 'juni', 'uden', 'gjort']);
  setActionState(course, 'gjort', 'open', 10);
  expect(course.actions.gjort?.closedAt).toBeNull();
});

test('a problem without a solution is a row of the plan and no action yet; with one it is among the course’s', () => {
  const course = emptyCourse({ id: 'forloeb', now: 1 });
  addAction(course, { id: 'a', board: 'apv', problem: ' Vagterne glider sammen ', now: 2 });
  addAction(course, { id: 'b', board: 'apv', problem: '  ', now: 3 });
  expect(actionsAt(course, 'apv').map(({ problem, what }) => [problem, what])).toEqual([
    ['Vagterne glider sammen', ''],
  ]);
  expect(allActions(course)).toEqual([]);
  const harvestBoard = harvest('h', 10);
  expect(agreedBefore(course, harvestBoard)).toEqual([]);
  const row = course.actions.a;
  if (row === undefined) throw new Error('no row');
  row.what = 'Flyt mødet';
  expect(allActions(course).map(({ id }) => id)).toEqual(['a']);
  expect(agreedBefore(course, harvestBoard).map(({ id }) => id)).toEqual(['a']);
});
