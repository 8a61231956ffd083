import { boardOf } from './boards.ts';
import type { Course, Id } from './course.ts';
import { actionsAt, addAction } from './harvest.ts';
import { plainValues } from './plain.ts';
import { inOrder, rankAt, rankAtEnd } from './rank.ts';
import type { Trial, TrialsBoard } from './toolBoards.ts';

/** The columns of the bench, in the order a trial walks them. */
export const trialColumns = ['idea', 'agreed', 'trying', 'judged'] as const satisfies readonly Trial['column'][];
export type TrialColumn = Trial['column'];

/** The four questions a trial is judged by, in the order they are asked. */
export const judgingQuestions = ['happened', 'forCitizen', 'forUs', 'onwards'] as const;
export type JudgingQuestion = (typeof judgingQuestions)[number];

export const verdicts = ['keep', 'adjust', 'drop'] as const;
export type Verdict = (typeof verdicts)[number];

/** What is written about a trial in free words. */
export type TrialField = 'what' | 'who' | 'consent' | JudgingQuestion;

/** The trials in a column, in order; to read only. */
export const trialsAt = ({ trials }: TrialsBoard, column: TrialColumn): Trial[] =>
  inOrder(plainValues(trials).filter((trial) => trial.column === column));

/** All trials, column by column; to read only. */
export const trialsOf = (board: TrialsBoard): Trial[] => trialColumns.flatMap((column) => trialsAt(board, column));

/** Puts a trial last among the ideas. Blank words add nothing. */
export function addTrial(course: Course, boardId: Id, { id, what }: { id: Id; what: string }): void {
  const words = what.trim();
  if (words === '') return;
  const board = boardOf(course, boardId, 'trials');
  board.trials[id] = {
    id,
    rank: rankAtEnd(trialsAt(board, 'idea')),
    column: 'idea',
    what: words,
    who: '',
    consent: '',
    startsOn: '',
    endsOn: '',
    happened: '',
    forCitizen: '',
    forUs: '',
    onwards: '',
    verdict: '',
  };
}

/** Moves a trial to position `index` (0 = first, counted without itself) of a column. Nothing stops it: see `missingOf`. */
export function moveTrial(course: Course, boardId: Id, id: Id, column: TrialColumn, index: number): void {
  const board = boardOf(course, boardId, 'trials');
  const trial = board.trials[id];
  if (trial === undefined) return;
  const others = trialsAt(board, column).filter((other) => other.id !== id);
  trial.rank = rankAt(others, index);
  trial.column = column;
}

/** One place up (-1) or down (+1) in its column. Says whether it moved. */
export function nudgeTrial(course: Course, boardId: Id, id: Id, by: -1 | 1): boolean {
  const board = boardOf(course, boardId, 'trials');
  const trial = board.trials[id];
  if (trial === undefined) return false;
  const order = trialsAt(board, trial.column);
  const to = order.findIndex((other) => other.id === id) + by;
  if (to < 0 || to >= order.length) return false;
  moveTrial(course, boardId, id, trial.column, to);
  return true;
}

/** To the end of the column before (-1) or after (+1). Says whether it moved. */
export function passTrial(course: Course, boardId: Id, id: Id, by: -1 | 1): boolean {
  const trial = boardOf(course, boardId, 'trials').trials[id];
  const column = trial && trialColumns[trialColumns.indexOf(trial.column) + by];
  if (column === undefined) return false;
  moveTrial(course, boardId, id, column, Number.POSITIVE_INFINITY);
  return true;
}

export function removeTrial(course: Course, boardId: Id, id: Id): void {
  delete boardOf(course, boardId, 'trials').trials[id];
}

/**
 * What a trial lacks where it stands. While it is tried: a yes from those it touches, and dates in the right order. Once it is
 * judged: answers to the questions, and what becomes of it. It is said, never forbidden: life does not wait for a form.
 */
export type Missing = 'consent' | 'starts' | 'ends' | 'order' | 'answers' | 'verdict';

export function missingOf(trial: Trial): Missing[] {
  const lacks: [Missing, boolean][] =
    trial.column === 'trying'
      ? [
          ['consent', isBlank(trial.consent)],
          ['starts', trial.startsOn === ''],
          ['ends', trial.endsOn === ''],
          ['order', trial.startsOn !== '' && trial.endsOn !== '' && trial.endsOn < trial.startsOn],
        ]
      : trial.column === 'judged'
        ? [
            ['answers', judgingQuestions.some((question) => isBlank(trial[question]))],
            ['verdict', trial.verdict === ''],
          ]
        : [];
  return lacks.flatMap(([what, lacking]) => (lacking ? [what] : []));
}

const isBlank = (words: string) => words.trim() === '';

/** Whether a trial has come to its last day and waits to be judged. `today`: an ISO date. */
export const isOver = ({ column, endsOn }: Trial, today: string): boolean =>
  column === 'trying' && endsOn !== '' && endsOn < today;

/** Whether what was tried already stands among the board's actions, in the same words. */
export const isAgreed = (course: Course, boardId: Id, { what }: Trial): boolean =>
  actionsAt(course, boardId).some((action) => action.what.trim() === what.trim());

/** What is kept becomes an action of the board, with who tried it; once. `id`: the action's. Says whether it did. */
export function trialToAction(course: Course, boardId: Id, trialId: Id, { id, now }: { id: Id; now: number }): boolean {
  const trial = boardOf(course, boardId, 'trials').trials[trialId];
  if (trial === undefined || isBlank(trial.what) || isAgreed(course, boardId, trial)) return false;
  addAction(course, { id, board: boardId, what: trial.what, now });
  const action = course.actions[id];
  if (action !== undefined) action.who = trial.who;
  return true;
}
