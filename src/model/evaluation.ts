import { boardOf } from './boards.ts';
import type { Course, EvaluationBoard, EvaluationQuestion, Id } from './course.ts';
import { generateRanks, inOrder } from './rank.ts';
import type { Text } from './text.ts';

/** The answers of a question from the least to the most. */
export const answers = ['no', 'partly', 'mostly', 'yes'] as const;
export type Answer = (typeof answers)[number];

/** The places of an evaluation, in walking order: slips are counted, the keyboard goes round, remarks, what came of it. */
export const evaluationPlaces = ['start', 'round', 'remarks', 'results'] as const;
export type EvaluationPlace = (typeof evaluationPlaces)[number];

/** Fewer slips than this could give somebody away, so they are not shown (domain.md 10). */
export const fewestShown = 5;

type New = { id: Id; now: number; title: Text; questions: readonly Text[]; newId: () => Id };

export function newEvaluationBoard({ id, now, title, questions, newId }: New): EvaluationBoard {
  const ranks = generateRanks(questions.length);
  const made = questions.map((text, i): EvaluationQuestion => {
    return { id: newId(), rank: ranks[i] ?? '', text: { ...text }, no: 0, partly: 0, mostly: 0, yes: 0 };
  });
  return {
    id,
    kind: 'evaluation',
    createdAt: now,
    title: { ...title },
    questions: Object.fromEntries(made.map((question) => [question.id, question])),
    wall: { at: 'start', followUps: 0, blank: false },
  };
}

export const questionsOf = (board: EvaluationBoard): EvaluationQuestion[] => inOrder(Object.values(board.questions));

export const answersTo = (question: EvaluationQuestion): number =>
  answers.reduce((sum, answer) => sum + question[answer], 0);

/** Sets how many gave an answer: a whole number from 0 to 999. */
export function setCount(course: Course, board: Id, question: Id, answer: Answer, count: number): void {
  const found = boardOf(course, board, 'evaluation').questions[question];
  if (found !== undefined) found[answer] = Math.max(0, Math.min(999, Math.round(count) || 0));
}

/** How many have answered: as many as the question that most answered. */
export const slipsIn = (board: EvaluationBoard): number =>
  Math.max(0, ...Object.values(board.questions).map(answersTo));

/** Counts one person's answers, by question; a question passed is left out. */
export function addSlip(course: Course, board: Id, slip: ReadonlyMap<Id, Answer>): void {
  for (const [id, answer] of slip) {
    const question = boardOf(course, board, 'evaluation').questions[id];
    if (question !== undefined) setCount(course, board, id, answer, question[answer] + 1);
  }
}

export function clearCounts(course: Course, board: Id): void {
  for (const question of Object.values(boardOf(course, board, 'evaluation').questions)) {
    for (const answer of answers) question[answer] = 0;
  }
}
