import { expect, test } from 'vitest';
import { boardOf } from '../../src/model/boards.ts';
import { setVerdict, somebodyUnheard, verdictCounts, verdictOf, writeSubject } from '../../src/model/processCheck.ts';
import { fullCourse } from '../support/fullCourse.ts';

const check = () => {
  const course = fullCourse();
  return { course, board: () => boardOf(course, 'proces', 'process-check') };
};

test('a verdict is said, said otherwise, and taken back', () => {
  const { course, board } = check();
  expect(verdictOf(board(), 'tone')).toBe('');
  setVerdict(course, 'proces', 'tone', 'yes');
  expect(board().verdicts.tone).toEqual({ id: 'tone', verdict: 'yes' });
  setVerdict(course, 'proces', 'tone', 'no');
  expect(verdictOf(board(), 'tone')).toBe('no');
  setVerdict(course, 'proces', 'tone', '');
  expect(verdictOf(board(), 'tone')).toBe('');
});

test('the overview counts all six, also those nobody has said anything of', () => {
  const { course, board } = check();
  setVerdict(course, 'proces', 'rules', 'yes');
  setVerdict(course, 'proces', 'facts', 'yes');
  setVerdict(course, 'proces', 'reason', 'no');
  expect(verdictCounts(board())).toEqual({ yes: 2, partly: 1, no: 1, '': 2 });
});

test('it asks who can still be heard only when somebody was not', () => {
  const { course, board } = check();
  expect(somebodyUnheard(board())).toBe(false);
  setVerdict(course, 'proces', 'rules', 'no');
  expect(somebodyUnheard(board())).toBe(false);
  setVerdict(course, 'proces', 'heard', 'no');
  expect(somebodyUnheard(board())).toBe(true);
});

test('the decision is written into the words that stand there', () => {
  const { course, board } = check();
  writeSubject(course, 'proces', (now) => `${now} fra maj`);
  expect(board().subject).toBe('Den nye vagtplan fra maj');
});
