import { expect, test } from 'vitest';
import { emptyCourse } from '../../src/model/emptyCourse.ts';
import { answersTo, newEvaluationBoard, questionsOf, setCount } from '../../src/model/evaluation.ts';

test('counts are whole numbers from 0 to 999, and add up', () => {
  let next = 0;
  const course = emptyCourse({ id: 'forloeb', now: 1 });
  const texts = ['Fik vi talt om det vigtige?', 'Gjorde det en forskel?'].map((text) => ({ da: text, en: text }));
  const title = { da: 'To minutter', en: 'Two minutes' };
  const board = newEvaluationBoard({ id: 'e', now: 1, title, questions: texts, newId: () => `q${next++}` });
  course.boards.e = board;
  expect(questionsOf(board).map(({ text }) => text.da)).toEqual(texts.map(({ da }) => da));
  setCount(course, 'e', 'q0', 'yes', 7.4);
  setCount(course, 'e', 'q0', 'no', -3);
  setCount(course, 'e', 'q0', 'mostly', 5_000);
  setCount(course, 'e', 'q0', 'partly', Number.NaN);
  const [first] = questionsOf(board);
  expect(first).toMatchObject({ no: 0, partly: 0, mostly: 999, yes: 7 });
  expect(first && answersTo(first)).toBe(1006);
});
