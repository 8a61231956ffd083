import { beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import Board from '../../../src/boards/diamond/Board.tsx';
import Line from '../../../src/boards/diamond/Line.tsx';
import Wall from '../../../src/boards/diamond/Wall.tsx';
import { WallView } from '../../../src/facilitate/WallView.tsx';
import { notesAt } from '../../../src/model/notes.ts';
import { change, undo, view } from '../../../src/store/index.ts';
import { courseNow, da, nextFrame, openScene, show } from '../../support/scene.tsx';
import { courseWithZones } from '../../support/tools.ts';

const { diamond: words, tools, harvest } = da;
const go = vi.fn();
const sentence = 'Den ældre bestemmer selv over sin dag';
const words26 = Array.from({ length: 26 }, (_, i) => `ord${i}`).join(' ');

beforeEach(() => page.viewport(1366, 768));

const open = (at = 'start') => show(<Board boardId="diamant" at={at} go={go} />);
const proposals = () => notesAt(courseNow(), 'diamant', 'core').map(({ text }) => text);

/** The diamond with nothing chosen. */
async function start(zones: Readonly<Record<string, readonly string[]>> = {}, core = '') {
  const course = courseWithZones('diamant', zones, core);
  const board = course.boards.diamant;
  if (board?.kind === 'diamond') board.corner = '';
  await openScene(course);
}

const wallAt = (at: string) =>
  view((course) => {
    const board = course.boards.diamant;
    if (board !== undefined) board.wall.at = at;
  });

test('the core sentence is written on its sign: its words are counted, too many are said, and nothing is cut', async () => {
  await start();
  const screen = await open();
  const field = screen.getByRole('textbox', { name: words.core.label });
  await field.fill(sentence);
  await expect.element(screen.getByText(words.core.count(7, 25))).toBeVisible();
  await field.fill(words26);
  await expect.element(screen.getByText(words.core.over(1))).toBeVisible();
  expect(courseNow().core).toBe(words26);
});

test('a proposal becomes the core sentence with K or from its menu, and undo takes it back', async () => {
  await start({ core: ['Hun kan selv tage trappen', sentence], trust: ['De ringer'] });
  const screen = await open();
  document.querySelector<HTMLElement>('[data-note="n1"] [data-focus]')?.focus();
  await userEvent.keyboard('k');
  await nextFrame();
  expect(courseNow().core).toBe(sentence);
  expect(proposals()).toEqual(['Hun kan selv tage trappen']);
  await screen.getByRole('button', { name: da.notes.moreFor('Hun kan selv tage trappen') }).click();
  await screen.getByRole('menuitem', { name: words.become }).click();
  expect(proposals()).toEqual([sentence]);
  undo();
  undo();
  expect(courseNow().core).toBe('');
});

test('a note at a corner is no proposal', async () => {
  await start({ trust: ['De ringer'] });
  const screen = await open();
  await screen.getByRole('button', { name: da.notes.moreFor('De ringer') }).click();
  await expect.element(screen.getByRole('menuitem', { name: da.notes.edit, exact: true })).toBeVisible();
  await expect.element(screen.getByRole('menuitem', { name: words.become })).not.toBeInTheDocument();
});

test('the corner to begin with is chosen by a button that says so', async () => {
  await start();
  const screen = await open();
  await screen.getByRole('button', { name: `${words.choose}: ${words.zones.justice.name}` }).click();
  const chosen = screen.getByRole('button', { name: `${words.startHere}: ${words.zones.justice.name}` });
  await expect.element(chosen).toHaveAttribute('aria-pressed', 'true');
  await chosen.click();
  await expect.element(chosen).not.toBeInTheDocument();
});

test('actions stay closed until the core task is there, and say how to get there', async () => {
  await start({}, words26);
  const screen = await open('actions');
  await expect.element(screen.getByText(words.locked.over)).toBeVisible();
  change((course) => {
    course.core = '';
  });
  await expect.element(screen.getByText(words.locked.none)).toBeVisible();
  await expect.element(screen.getByRole('textbox', { name: harvest.actions.input })).not.toBeInTheDocument();
  await screen.getByRole('button', { name: words.locked.go }).click();
  expect(go).toHaveBeenLastCalledWith('core');
  change((course) => {
    course.core = sentence;
  });
  await expect.element(screen.getByRole('textbox', { name: harvest.actions.input })).toBeVisible();
});

test('neither the wall nor the line over it offers actions before', async () => {
  await start();
  wallAt('actions');
  const screen = await show(
    <>
      <Wall boardId="diamant" />
      <Line boardId="diamant" />
    </>,
  );
  await expect.element(screen.getByRole('heading', { name: words.locked.title }).first()).toBeVisible();
  await expect.element(screen.getByText(harvest.actions.question)).not.toBeInTheDocument();
  await screen.getByRole('button', { name: words.locked.go }).click();
  expect(courseNow().boards.diamant?.wall.at).toBe('core');
  await screen.getByRole('textbox', { name: words.core.label }).fill(sentence);
  wallAt('actions');
  await expect.element(screen.getByText(harvest.actions.question)).toBeVisible();
});

test('on the wall the sentence stands on its sign and nowhere else, and the corner to begin with is said', async () => {
  await page.viewport(1920, 1080);
  await start({}, sentence);
  change((course) => {
    const board = course.boards.diamant;
    if (board?.kind === 'diamond') board.corner = 'trust';
  });
  wallAt('start');
  const screen = await show(<WallView boardId="diamant" />);
  await expect.element(screen.getByText(sentence)).toBeVisible();
  expect(screen.getByText(tools.core).elements()).toEqual([]);
  await expect.element(screen.getByRole('region', { name: words.zones.trust.name })).not.toBeInTheDocument();
  await expect.element(screen.getByText(words.startHere)).toBeVisible();
});
