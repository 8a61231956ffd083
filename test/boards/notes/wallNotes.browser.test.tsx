import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { WallView } from '../../../src/facilitate/WallView.tsx';
import type { Note } from '../../../src/model/course.ts';
import { addNote } from '../../../src/model/notes.ts';
import { change } from '../../../src/store/index.ts';
import { courseWithNotes, da, openScene, show } from '../../support/scene.tsx';

const said = 'vi ringer hjem når rute syv er mere end ti minutter forsinket om morgenen';
const texts = (count: number) =>
  Array.from({ length: count }, (_, i) => `${i + 1} ${said.slice(0, 20 + ((i * 13) % 50))}`);

beforeEach(() => page.viewport(1920, 1080));

/** The wall on a projector, with this many notes at the open stop. */
async function openWall(count: number, fields: Partial<Note> = {}) {
  const course = courseWithNotes(texts(count), fields);
  const road = course.boards.vej;
  if (road !== undefined) road.wall = { at: 'ser', followUps: 0, blank: false };
  await openScene(course);
  const screen = await show(<WallView boardId="vej" />);
  await expect.element(screen.getByRole('heading', { level: 1 })).toBeVisible();
  await document.fonts.ready;
  return screen;
}

const cards = () => [...document.querySelectorAll<HTMLElement>('[data-note]')];

/** Whether the whole of a card is on the screen and inside what its box shows. */
function inView(card: HTMLElement | undefined): boolean {
  const box = card?.closest('ul')?.parentElement?.getBoundingClientRect();
  const at = card?.getBoundingClientRect();
  if (at === undefined || box === undefined) return false;
  return at.top >= box.top - 2 && at.bottom <= Math.min(box.bottom, window.innerHeight) + 2;
}

/** Sizes of everything written in the open stop, in CSS pixels, with the words: for a readable failure. */
function smallWords(): string[] {
  const stop = document.querySelector('h1')?.parentElement;
  const walker = document.createTreeWalker(stop ?? document.body, NodeFilter.SHOW_TEXT);
  const small = new Set<string>();
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const element = node.parentElement;
    if (element === null || element.closest('.seen-by-ear, svg') !== null || node.textContent?.trim() === '') continue;
    const size = Number.parseFloat(getComputedStyle(element).fontSize);
    if (size < 28) small.add(`${size} px: ${node.textContent}`);
  }
  return [...small];
}

describe.each([12, 40, 200])('with %i notes', (count) => {
  test('nothing is written smaller than 28 px', async () => {
    await openWall(count, { votes: 12 });
    expect(smallWords()).toEqual([]);
  });

  test('the newest note is in view, and the rest is counted', async () => {
    const screen = await openWall(count);
    await vi.waitFor(() => expect(inView(cards().at(-1))).toBe(true));
    const hidden = cards().filter((card) => !inView(card)).length;
    const line = screen.getByText(/sed(del|ler) mere$/);
    if (hidden === 0) await expect.element(line).not.toBeInTheDocument();
    else await expect.element(line).toHaveTextContent(da.wall.moreNotes(hidden));
  });
});

test('200 notes do not all fit, and a note that is put up comes into view', async () => {
  await openWall(200);
  expect(cards().filter((card) => !inView(card)).length).toBeGreaterThan(100);
  change((course) => addNote(course, { id: 'ny', board: 'vej', place: 'ser', text: 'Den nyeste', now: Date.now() }));
  await vi.waitFor(() => expect(inView(cards().find((card) => card.dataset.note === 'ny'))).toBe(true));
});

test('a note that is put up first, not last, is what the room sees', async () => {
  await openWall(200);
  change((course) => {
    const first = course.notes.n0;
    if (first !== undefined) first.createdAt = Date.now();
  });
  await vi.waitFor(() => expect(inView(cards()[0])).toBe(true));
});

test('where nothing has been said the wall asks', async () => {
  const screen = await openWall(0);
  await expect.element(screen.getByText(da.wall.noNotes)).toBeVisible();
});
