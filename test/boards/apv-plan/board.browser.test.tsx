import { beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import Board from '../../../src/boards/apv-plan/Board.tsx';
import Wall from '../../../src/boards/apv-plan/Wall.tsx';
import { actionsAt, allActions } from '../../../src/model/harvest.ts';
import { newToolBoard } from '../../../src/model/tools.ts';
import { undo, view } from '../../../src/store/index.ts';
import { fullCourse } from '../../support/fullCourse.ts';
import { courseNow, da, focused, nextFrame, openScene, show } from '../../support/scene.tsx';

const words = da.apvPlan;
const fields = da.harvest.fields;

/** The full course with an APV plan nobody has written on, `ny`. */
beforeEach(async () => {
  await page.viewport(1366, 768);
  const course = fullCourse();
  const title = { da: 'APV-handleplan', en: 'Workplace action plan' };
  course.boards.ny = newToolBoard({ id: 'ny', now: 1_777_881_900_000, kind: 'apv-plan', title });
  await openScene(course);
});

const open = () => show(<Board boardId="ny" at="start" go={vi.fn()} />);

async function press(keys: string) {
  await userEvent.keyboard(keys);
  await nextFrame();
}

test('a problem leads through its row by keyboard alone, and what is missing is said until it is there', async () => {
  const screen = await open();
  await press('Vi når ikke frokosten{Enter}');
  expect(focused()).toBe(`${words.row(1)}: ${words.fields.cause}`);
  await expect.element(screen.getByText(words.missing(1))).toBeVisible();
  await expect.element(screen.getByText(words.noSolution, { exact: true })).toBeVisible();
  await press('To møder oven i hinanden{Enter}Flyt det ene{Enter}Sussi{Enter}');
  await screen.getByLabelText(`${words.row(1)}: ${fields.due}`).fill('2027-01-31');
  await press('{Enter}Alle sidder ned klokken 12{Enter}');
  expect(focused()).toBe(words.input);
  expect(actionsAt(courseNow(), 'ny')).toMatchObject([
    {
      problem: 'Vi når ikke frokosten',
      cause: 'To møder oven i hinanden',
      what: 'Flyt det ene',
      who: 'Sussi',
      due: '2027-01-31',
      sign: 'Alle sidder ned klokken 12',
    },
  ]);
  await expect.element(screen.getByText(words.whole)).toBeVisible();
  expect(allActions(courseNow()).map(({ what }) => what)).toContain('Flyt det ene');
});

test('an empty plan shows an example that is nobody’s row; it can be taken away and brought back', async () => {
  const screen = await open();
  await expect.element(screen.getByText(words.example.problem)).toBeVisible();
  expect(actionsAt(courseNow(), 'ny')).toEqual([]);
  await screen.getByRole('button', { name: da.tools.removeExample }).click();
  await expect.element(screen.getByText(words.empty)).toBeVisible();
  undo();
  await expect.element(screen.getByText(words.example.problem)).toBeVisible();
});

test('the phase the group is at is chosen, and the wall marks it in words', async () => {
  const screen = await open();
  await screen.getByRole('button', { name: words.phases.names[3] ?? '' }).click();
  await expect.element(screen.getByText(words.phases.hints[3] ?? '')).toBeVisible();
  await screen.unmount();
  view((course) => {
    const board = course.boards.ny;
    if (board !== undefined) board.wall.at = 'start';
  });
  const wall = await show(<Wall boardId="ny" />);
  const here = wall.getByRole('listitem').filter({ hasText: words.phases.now });
  await expect.element(here).toHaveTextContent(words.phases.names[3] ?? '');
  await expect.element(wall.getByText(words.wallEmpty)).toBeVisible();
});
