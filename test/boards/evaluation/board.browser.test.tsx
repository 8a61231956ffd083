import { beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import Board from '../../../src/boards/evaluation/Board.tsx';
import Wall from '../../../src/boards/evaluation/Wall.tsx';
import { boardOf } from '../../../src/model/boards.ts';
import { newEvaluationBoard, questionsOf } from '../../../src/model/evaluation.ts';
import { undo, view } from '../../../src/store/index.ts';
import { fullCourse } from '../../support/fullCourse.ts';
import { courseNow, da, focused, nextFrame, openScene, show } from '../../support/scene.tsx';

const words = da.evaluation;
const go = vi.fn();
const texts = ['Talte vi om opgaven?', 'Kunne du sige det, du ville?'];

beforeEach(async () => {
  await page.viewport(1366, 768);
  const course = fullCourse();
  let next = 0;
  course.boards.slut = newEvaluationBoard({
    id: 'slut',
    now: 1,
    title: { da: 'To minutter', en: 'Two minutes' },
    questions: texts.map((text) => ({ da: text, en: text })),
    newId: () => `q${next++}`,
  });
  await openScene(course);
});

const counts = () =>
  questionsOf(boardOf(courseNow(), 'slut', 'evaluation')).map(({ no, partly, mostly, yes }) => [
    no,
    partly,
    mostly,
    yes,
  ]);

async function press(keys: string) {
  await userEvent.keyboard(keys);
  await nextFrame();
}

async function openWall(at: string) {
  view((course) => {
    boardOf(course, 'slut', 'evaluation').wall.at = at;
  });
  return show(<Wall boardId="slut" />);
}

test('the keyboard goes round: each presses 1 to 4, a slip counts when it is whole, and nothing tells what was pressed', async () => {
  const screen = await show(<Board boardId="slut" at="round" go={go} />);
  await press('{Enter}');
  expect(focused()).toBe(texts[0]);
  await press('4');
  expect(counts()).toEqual([
    [0, 0, 0, 0],
    [0, 0, 0, 0],
  ]);
  expect(focused()).toBe(texts[1]);
  await press('3');
  expect(counts()).toEqual([
    [0, 0, 0, 1],
    [0, 0, 1, 0],
  ]);
  await expect.element(screen.getByRole('heading', { name: words.round.thanks })).toBeVisible();
  await press('{Enter}{Enter}10');
  expect(counts()).toEqual([
    [1, 0, 0, 1],
    [0, 0, 1, 0],
  ]);
  expect(document.querySelector('[aria-pressed], [aria-checked]')).toBeNull();
});

test('who pressed the wrong key takes the answer back', async () => {
  const screen = await show(<Board boardId="slut" at="round" go={go} />);
  await press('{Enter}1');
  await press('{Backspace}2');
  await press('4');
  expect(counts()).toEqual([
    [0, 1, 0, 0],
    [0, 0, 0, 1],
  ]);
  await screen.getByRole('button', { name: words.round.redo }).click();
  await press('1');
  expect(counts()).toEqual([
    [0, 1, 0, 0],
    [1, 0, 0, 0],
  ]);
  undo();
  expect(
    counts()
      .flat()
      .reduce((a, b) => a + b),
  ).toBe(0);
});

test('the wall shows no figures before five have answered', async () => {
  const screen = await openWall('round');
  await screen.getByRole('button', { name: words.round.begin }).click();
  for (let person = 1; person <= 4; person += 1) await press('44{Enter}');
  view((course) => {
    boardOf(course, 'slut', 'evaluation').wall.at = 'results';
  });
  await expect.element(screen.getByText(words.results.tooFew(5))).toBeVisible();
  expect(document.querySelectorAll('dd')).toHaveLength(0);
  view((course) => {
    boardOf(course, 'slut', 'evaluation').wall.at = 'round';
  });
  await screen.getByRole('button', { name: words.round.begin }).click();
  await press('41');
  view((course) => {
    boardOf(course, 'slut', 'evaluation').wall.at = 'results';
  });
  await expect.element(screen.getByText(words.results.snapshot)).toBeVisible();
  const shown = [...document.querySelectorAll('dl > div')].map((one) => one.textContent);
  expect(shown.slice(4)).toEqual(['Ja4', 'For det meste0', 'Delvist0', 'Nej1']);
});

test('slips are counted with arrows and figures', async () => {
  const screen = await show(<Board boardId="slut" at="start" go={go} />);
  await screen.getByLabelText(words.count(texts[0] ?? '', words.answers.no)).click();
  await press('2{ArrowRight}7');
  await press('{ArrowDown}12{ArrowLeft}+++-');
  expect(counts()).toEqual([
    [2, 7, 0, 0],
    [2, 12, 0, 0],
  ]);
  await expect.element(screen.getByText(words.counted(14))).toBeVisible();
  await screen.getByRole('button', { name: words.clear }).click();
  expect(counts()).toEqual([
    [0, 0, 0, 0],
    [0, 0, 0, 0],
  ]);
  await screen.getByRole('button', { name: da.app.undo }).click();
  expect(counts()).toEqual([
    [2, 7, 0, 0],
    [2, 12, 0, 0],
  ]);
});
