import { boardOf } from './boards.ts';
import type { Course, Id } from './course.ts';
import { plainValues } from './plain.ts';
import { generateRanks, inOrder, rankAt } from './rank.ts';
import type { CitizensWayBoard, WayStep } from './toolBoards.ts';

/** A way is worth drawing from four steps; more than ten are two ways. */
export const fewestSteps = 4;
export const mostSteps = 10;

/** What is written at a step, in the order it is asked. */
export const stepFields = ['title', 'who', 'does', 'feels'] as const;
export type StepField = (typeof stepFields)[number];

const emptyStep = (id: Id, rank: string): WayStep => ({ id, rank, title: '', who: '', does: '', feels: '' });

/** The empty steps a way begins with. */
export function firstSteps(): Record<Id, WayStep> {
  const steps = generateRanks(fewestSteps).map((rank, i) => emptyStep(`step-${i + 1}`, rank));
  return Object.fromEntries(steps.map((step) => [step.id, step]));
}

/** The steps from where the citizen comes to where they go; to read only. */
export const stepsOf = ({ steps }: CitizensWayBoard): WayStep[] => inOrder(plainValues(steps));

export const isStepWritten = (step: WayStep): boolean => stepFields.some((field) => step[field].trim() !== '');

/** Puts an empty step in at position `index` (0 = first). A full way takes none; says whether it did. */
export function insertStep(course: Course, boardId: Id, id: Id, index: number): boolean {
  const board = boardOf(course, boardId, 'citizens-way');
  const steps = stepsOf(board);
  if (steps.length >= mostSteps) return false;
  board.steps[id] = emptyStep(id, rankAt(steps, index));
  return true;
}

/**
 * Writes what happens at the first step that says nothing yet, or at a new one at the end (`id`). Returns the step that has the
 * words; undefined when they are blank or the way is full.
 */
export function continueWay(course: Course, boardId: Id, id: Id, words: string): Id | undefined {
  const title = words.trim();
  if (title === '') return undefined;
  const board = boardOf(course, boardId, 'citizens-way');
  const steps = stepsOf(board);
  const empty = steps.find((step) => !isStepWritten(step))?.id;
  if (empty === undefined && !insertStep(course, boardId, id, steps.length)) return undefined;
  const step = board.steps[empty ?? id];
  if (step === undefined) return undefined;
  step.title = title;
  return step.id;
}

/** Moves a step to position `index` (0 = first, counted without itself). */
export function moveStep(course: Course, boardId: Id, id: Id, index: number): void {
  const board = boardOf(course, boardId, 'citizens-way');
  const step = board.steps[id];
  if (step === undefined) return;
  step.rank = rankAt(
    stepsOf(board).filter((other) => other.id !== id),
    index,
  );
}

/** One step earlier (-1) or later (+1) along the way. Says whether it moved. */
export function nudgeStep(course: Course, boardId: Id, id: Id, by: -1 | 1): boolean {
  const steps = stepsOf(boardOf(course, boardId, 'citizens-way'));
  const from = steps.findIndex((step) => step.id === id);
  const to = from + by;
  if (from < 0 || to < 0 || to >= steps.length) return false;
  moveStep(course, boardId, id, to);
  return true;
}

/** Takes a step out. A way keeps its fewest steps; says whether it was taken. */
export function removeStep(course: Course, boardId: Id, id: Id): boolean {
  const board = boardOf(course, boardId, 'citizens-way');
  if (board.steps[id] === undefined || stepsOf(board).length <= fewestSteps) return false;
  delete board.steps[id];
  return true;
}

/** Where the citizen is handed over: two neighbours in different hands, both named. `to` is the step they come to. */
export type Handover = { from: WayStep; to: WayStep };

export function handoversOf(board: CitizensWayBoard): Handover[] {
  const steps = stepsOf(board);
  return steps.flatMap((to, i) => {
    const from = steps[i - 1];
    return from !== undefined && changesHands(from, to) ? [{ from, to }] : [];
  });
}

const hands = ({ who }: WayStep) => who.trim().toLocaleLowerCase('da');
const changesHands = (from: WayStep, to: WayStep) =>
  hands(from) !== '' && hands(to) !== '' && hands(from) !== hands(to);
