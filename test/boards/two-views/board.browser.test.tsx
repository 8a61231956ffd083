import { beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import Board from '../../../src/boards/two-views/Board.tsx';
import { notesAt } from '../../../src/model/notes.ts';
import { undo } from '../../../src/store/index.ts';
import { courseNow, da, focused, nextFrame, openScene, show } from '../../support/scene.tsx';
import { courseWithZones } from '../../support/tools.ts';

const { notes: noteWords, twoViews: words, harvest } = da;
const [wait, broken, calm] = ['Borgerne venter', 'Vi bliver afbrudt', 'Ro til at skrive'] as const;

beforeEach(async () => {
  await page.viewport(1366, 768);
  await openScene(courseWithZones('blikke', { leaders: [wait], staff: [broken], core: [calm] }));
});

const open = (at = 'start') => show(<Board boardId="blikke" at={at} go={vi.fn()} />);
const textsAt = (zone: string) => notesAt(courseNow(), 'blikke', zone).map((note) => note.text);
const card = (text: string) =>
  [...document.querySelectorAll<HTMLElement>('[data-focus]')].find((one) => one.textContent === text);

async function press(keys: string) {
  await userEvent.keyboard(keys);
  await nextFrame();
}

test('two notes are joined with J, their words put right at once, and undo brings both back', async () => {
  const screen = await open();
  card(wait)?.focus();
  await press('j');
  await expect.element(screen.getByRole('dialog', { name: words.join.title(wait) })).toBeVisible();
  expect(focused()).toBe(broken);
  await press('{Enter}');
  await nextFrame();
  await nextFrame();
  expect([textsAt('leaders'), textsAt('staff')]).toEqual([[], []]);
  expect(textsAt('core')).toEqual([calm, `${wait} / ${broken}`]);
  expect(focused()).toBe(noteWords.editNote);
  await press('Svar samme dag{Enter}');
  expect(textsAt('core')).toEqual([calm, 'Svar samme dag']);
  undo();
  undo();
  expect([textsAt('leaders'), textsAt('staff'), textsAt('core')]).toEqual([[wait], [broken], [calm]]);
});

test('the menu asks the same, the other side’s notes first', async () => {
  const screen = await open();
  await screen.getByRole('button', { name: noteWords.moreFor(broken) }).click();
  await screen.getByRole('menuitem', { name: words.join.menu }).click();
  const choices = [...document.querySelectorAll('dialog li')].map((one) => one.textContent);
  expect(choices).toEqual([wait, calm]);
  await screen.getByRole('button', { name: calm, exact: true }).click();
  expect(textsAt('core')).toEqual([`${calm} / ${broken}`]);
});

test('Esc chooses nothing, and the note has the focus again', async () => {
  const screen = await open();
  card(wait)?.focus();
  await press('j');
  await press('{Escape}');
  await expect.element(screen.getByRole('dialog')).not.toBeInTheDocument();
  expect(card(wait)).toBe(document.activeElement);
  expect(textsAt('core')).toEqual([calm]);
});

test('a note from one side dropped on one from the other is joined with it; on a note of its own side it is not', async () => {
  const screen = await open();
  const note = (text: string) => screen.getByRole('button', { name: noteWords.note(1, text) });
  await note(wait).dropTo(note(broken));
  await nextFrame();
  expect(textsAt('core')).toEqual([calm, `${wait} / ${broken}`]);
  await press('{Escape}');
  const joined = screen.getByRole('button', { name: noteWords.note(2, `${wait} / ${broken}`) });
  await joined.dropTo(note(calm), { targetPosition: { x: 4, y: 10 } });
  await nextFrame();
  expect(textsAt('core')).toEqual([`${wait} / ${broken}`, calm]);
});

test('what is shared becomes an agreement with A', async () => {
  await open();
  card(calm)?.focus();
  await press('a');
  expect(Object.values(courseNow().actions).map(({ what, board }) => [what, board])).toEqual([[calm, 'blikke']]);
  expect(harvest.parked.madeAction(calm)).toContain(calm);
});
