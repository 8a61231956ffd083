import { beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import Board from '../../../src/boards/force-field/Board.tsx';
import { WallView } from '../../../src/facilitate/WallView.tsx';
import { boardOf } from '../../../src/model/boards.ts';
import { actionsAt } from '../../../src/model/harvest.ts';
import { notesAt } from '../../../src/model/notes.ts';
import { change, undo, view } from '../../../src/store/index.ts';
import { courseNow, da, focused, nextFrame, openScene, show } from '../../support/scene.tsx';
import { courseWithZones } from '../../support/tools.ts';

const { notes: noteWords, forceField: words, harvest } = da;
const [keys, tired, time, key] = ['Nøgleskab', 'Alle er trætte af det', 'Ingen tid', 'Gammel vane'] as const;

beforeEach(async () => {
  await page.viewport(1366, 768);
  await openScene(courseWithZones('kraft', { drives: [keys, tired], holds: [time, key] }));
});

const open = (at = 'start') => show(<Board boardId="kraft" at={at} go={vi.fn()} />);
const textsAt = (zone: string) => notesAt(courseNow(), 'kraft', zone).map((note) => note.text);
const card = (text: string) =>
  [...document.querySelectorAll<HTMLElement>('[data-focus]')].find((one) => one.textContent === text);
const arrow = (text: string) => {
  const note = card(text)?.closest('li');
  return note ? Number.parseFloat(getComputedStyle(note, '::after').width) : 0;
};

async function press(typed: string) {
  await userEvent.keyboard(typed);
  await nextFrame();
}

test('strength goes from 1 to 5 and no further; the arrow grows with it, and it is said in words', async () => {
  const screen = await open();
  card(tired)?.focus();
  await press('+');
  const weak = arrow(tired);
  await press('++++++');
  expect(arrow(tired)).toBeGreaterThan(weak * 1.5);
  expect(courseNow().notes.n1?.votes).toBe(5);
  await expect.element(screen.getByText(words.said.votes(tired, 5))).toBeInTheDocument();
  expect(card(tired)?.getAttribute('aria-label')).toContain(words.strength(5));
});

test('the strongest come first on both sides when asked for, and undo brings the order back', async () => {
  const screen = await open();
  for (const text of [tired, key]) {
    card(text)?.focus();
    await press('++');
  }
  await screen.getByRole('button', { name: words.sort }).click();
  expect([textsAt('drives'), textsAt('holds')]).toEqual([
    [tired, keys],
    [key, time],
  ]);
  undo();
  expect([textsAt('drives'), textsAt('holds')]).toEqual([
    [keys, tired],
    [time, key],
  ]);
});

test('the goal is written over the field', async () => {
  const screen = await open();
  await screen.getByRole('textbox', { name: words.goal }).fill('Alle nøgler hænger der');
  expect(boardOf(courseNow(), 'kraft', 'force-field').goal).toBe('Alle nøgler hænger der');
});

test('what the group chose is suggested at the end; one press makes it an agreement with its words ready', async () => {
  const before = await open();
  card(time)?.focus();
  await press('p');
  await before.unmount();
  const screen = await open('actions');
  await expect.element(screen.getByRole('heading', { name: words.work.title })).toBeVisible();
  await screen.getByRole('button', { name: `${harvest.parked.toAction}: ${time}` }).click();
  await nextFrame();
  await nextFrame();
  expect(actionsAt(courseNow(), 'kraft').map(({ what }) => what)).toEqual([time]);
  expect(textsAt('holds')).toContain(time);
  expect(focused()).toContain(harvest.fields.what);
  await expect.element(screen.getByRole('heading', { name: words.work.title })).not.toBeInTheDocument();
  undo();
  await expect.element(screen.getByRole('heading', { name: words.work.title })).toBeVisible();
});

test('the wall has the goal on its sign, the strength in words, and says what was chosen', async () => {
  await page.viewport(1920, 1080);
  change((course) => {
    boardOf(course, 'kraft', 'force-field').goal = 'Alle nøgler hænger der';
    for (const note of Object.values(course.notes)) Object.assign(note, { votes: 3, marked: note.text === time });
  });
  view((course) => {
    boardOf(course, 'kraft', 'force-field').wall.at = 'start';
  });
  const screen = await show(<WallView boardId="kraft" />);
  await expect.element(screen.getByText('Alle nøgler hænger der')).toBeVisible();
  const chosen = screen.getByRole('listitem').filter({ hasText: time });
  await expect.element(chosen).toHaveTextContent(`${time}${words.notes.marked}${words.strength(3)}`);
  expect(screen.getByText(words.notes.marked).elements()).toHaveLength(1);
  expect(noteWords.marked).not.toBe(words.notes.marked);
});
