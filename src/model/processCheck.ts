import { boardOf } from './boards.ts';
import type { Course, Id } from './course.ts';
import type { ProcessCheckBoard, ProcessVerdict } from './toolBoards.ts';
import { toolZones } from './tools.ts';

export type Verdict = ProcessVerdict['verdict'];

/** What can be said of a question, from decent to not yet. */
export const verdicts = ['yes', 'partly', 'no'] as const satisfies readonly Verdict[];

/** What the group has said of a question; empty until said. */
export const verdictOf = (board: ProcessCheckBoard, question: Id): Verdict => board.verdicts[question]?.verdict ?? '';

export function setVerdict(course: Course, boardId: Id, question: Id, verdict: Verdict): void {
  const board = boardOf(course, boardId, 'process-check');
  const here = board.verdicts[question];
  if (here === undefined) board.verdicts[question] = { id: question, verdict };
  else here.verdict = verdict;
}

/** How many questions have which verdict; those without one under `''`. */
export function verdictCounts(board: ProcessCheckBoard): Record<Verdict, number> {
  const counts: Record<Verdict, number> = { yes: 0, partly: 0, no: 0, '': 0 };
  for (const question of toolZones['process-check']) counts[verdictOf(board, question)] += 1;
  return counts;
}

/** Whether somebody who should be heard was not: then the question is who can be, while it still matters. */
export const somebodyUnheard = (board: ProcessCheckBoard): boolean => verdictOf(board, 'heard') === 'no';

/** Writes which decision it is about. `merge` is handed the words that stand there now. */
export function writeSubject(course: Course, boardId: Id, merge: (now: string) => string): void {
  const board = boardOf(course, boardId, 'process-check');
  board.subject = merge(board.subject);
}
