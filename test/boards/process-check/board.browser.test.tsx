import { beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import Board from '../../../src/boards/process-check/Board.tsx';
import Line from '../../../src/boards/process-check/Line.tsx';
import { WallView } from '../../../src/facilitate/WallView.tsx';
import { boardOf } from '../../../src/model/boards.ts';
import { verdictOf } from '../../../src/model/processCheck.ts';
import { change, undo, view } from '../../../src/store/index.ts';
import { courseNow, da, nextFrame, openScene, show } from '../../support/scene.tsx';
import { courseWithZones } from '../../support/tools.ts';

const words = da.processCheck;
const { heard, tone } = words.zones;
const board = () => boardOf(courseNow(), 'proces', 'process-check');

beforeEach(async () => {
  await page.viewport(1366, 768);
  const course = courseWithZones('proces', { tone: ['Planen hang der bare'] });
  Object.assign(boardOf(course, 'proces', 'process-check'), { subject: '', verdicts: {} });
  await openScene(course);
});

const open = (at = 'start') => show(<Board boardId="proces" at={at} go={vi.fn()} />);

async function press(keys: string) {
  await userEvent.keyboard(keys);
  await nextFrame();
}

test('a typical decision is one press away, and can then be put in the group’s own words', async () => {
  const screen = await open();
  const [first = ''] = words.presets;
  await screen.getByRole('button', { name: first }).click();
  await expect.element(screen.getByRole('textbox', { name: words.subject })).toHaveFocus();
  await press('{End} fra maj');
  expect(board().subject).toBe(`${first} fra maj`);
  await expect.element(screen.getByRole('list', { name: words.presetsLabel })).not.toBeInTheDocument();
});

test('each question gets its verdict by key or press; a second press takes it back, and so does undo', async () => {
  const screen = await open();
  const group = screen.getByRole('group', { name: words.ask(tone.name) });
  const button = (verdict: 'yes' | 'partly' | 'no') => group.getByRole('button', { name: words.verdicts[verdict] });
  await button('yes').click();
  expect(verdictOf(board(), 'tone')).toBe('yes');
  await press('{ArrowRight}{ArrowRight} ');
  expect(verdictOf(board(), 'tone')).toBe('no');
  await expect.element(button('no')).toHaveAttribute('aria-pressed', 'true');
  await button('no').click();
  expect(verdictOf(board(), 'tone')).toBe('');
  undo();
  expect(verdictOf(board(), 'tone')).toBe('no');
});

test('the overview counts what is in place and what is not yet', async () => {
  const screen = await open();
  await expect.element(screen.getByRole('list', { name: words.overview })).not.toBeInTheDocument();
  await screen
    .getByRole('group', { name: words.ask(tone.name) })
    .getByRole('button', { name: words.verdicts.partly })
    .click();
  const said = [...screen.getByRole('list', { name: words.overview }).element().children].map((one) => one.textContent);
  expect(said).toEqual([`${words.verdicts.partly}: 1`, `${words.verdicts['']}: 5`]);
});

test('somebody unheard leads to a calm question, on the board and on the wall', async () => {
  const screen = await open();
  const missing = screen
    .getByRole('group', { name: words.ask(heard.name) })
    .getByRole('button', { name: words.verdicts.no });
  await missing.click();
  await expect.element(screen.getByText(words.unheard)).toBeVisible();
  await screen.unmount();
  view((course) => {
    boardOf(course, 'proces', 'process-check').wall.at = 'start';
  });
  await page.viewport(1920, 1080);
  const wall = await show(<WallView boardId="proces" />);
  await expect.element(wall.getByText(words.unheard)).toBeVisible();
  await expect.element(wall.getByText(words.verdicts.no, { exact: true })).toBeVisible();
});

test('on one screen the decision and the verdicts are in the line over the wall', async () => {
  const at = (place: string) =>
    view((course) => {
      boardOf(course, 'proces', 'process-check').wall.at = place;
    });
  at('start');
  const screen = await show(<Line boardId="proces" />);
  await screen.getByRole('textbox', { name: words.subject }).fill('Flytningen');
  expect(board().subject).toBe('Flytningen');
  at('tone');
  await screen.getByRole('button', { name: words.verdicts.yes }).click();
  expect(verdictOf(board(), 'tone')).toBe('yes');
  change((course) => {
    course.notes = {};
  });
  await screen.getByRole('textbox', { name: tone.input }).fill('Ordentligt');
  await press('{Enter}');
  expect(Object.values(courseNow().notes).map(({ place, text }) => [place, text])).toEqual([['tone', 'Ordentligt']]);
});
