import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import Board from '../../../src/boards/room-for-action/Board.tsx';
import Line from '../../../src/boards/room-for-action/Line.tsx';
import { WallView } from '../../../src/facilitate/WallView.tsx';
import { notesAt } from '../../../src/model/notes.ts';
import { undo, view } from '../../../src/store/index.ts';
import { courseNow, da, focused, nextFrame, openScene, show } from '../../support/scene.tsx';
import { courseWithZones } from '../../support/tools.ts';

const { tools, notes: noteWords, roomForAction: words } = da;
const { decide, influence, given, leave } = words.zones;
const go = vi.fn();
const core = 'Den ældre bestemmer selv over sin dag';

const open = (at = 'start') => show(<Board boardId="rum" at={at} go={go} />);
const textsAt = (zone: string) => notesAt(courseNow(), 'rum', zone).map((note) => note.text);
const card = (id: string) => document.querySelector<HTMLElement>(`[data-note="${id}"] [data-focus]`);

async function press(keys: string) {
  await userEvent.keyboard(keys);
  await nextFrame();
}

describe('the whole board in the facilitator’s window', () => {
  beforeEach(() => page.viewport(1366, 768));

  test('an empty board shows an example, which is nobody’s note and goes with the first own words', async () => {
    await openScene(courseWithZones('rum', {}));
    const screen = await open();
    await expect.element(screen.getByText(words.example.given)).toBeVisible();
    await screen.getByRole('textbox', { name: decide.input }).fill('Hvem der åbner');
    await press('{Enter}');
    await expect.element(screen.getByText(words.example.given)).not.toBeInTheDocument();
    expect(textsAt('decide')).toEqual(['Hvem der åbner']);
  });

  test('the example is taken away with one press, and comes back with undo', async () => {
    await openScene(courseWithZones('rum', {}));
    const screen = await open();
    await screen.getByRole('button', { name: tools.removeExample }).click();
    await expect.element(screen.getByText(words.example.given)).not.toBeInTheDocument();
    undo();
    await expect.element(screen.getByText(words.example.given)).toBeVisible();
  });

  test('the line writes into the zone that was chosen', async () => {
    await openScene(courseWithZones('rum', {}));
    const screen = await open();
    await screen.getByRole('button', { name: `${tools.writeHere}: ${given.name}` }).click();
    await nextFrame();
    expect(focused()).toBe(given.input);
    await press('Huset lukker klokken 16{Enter}');
    expect(textsAt('given')).toEqual(['Huset lukker klokken 16']);
  });

  test('a note goes to another zone by its number, by the menu, and back with undo', async () => {
    await openScene(courseWithZones('rum', { decide: ['Frokosten', 'Vagtplanen'] }));
    const screen = await open();
    card('n1')?.focus();
    await press('2');
    expect(textsAt('influence')).toEqual(['Vagtplanen']);
    await screen.getByRole('button', { name: noteWords.moreFor('Frokosten') }).click();
    await screen.getByRole('menuitem', { name: `4 ${leave.name}` }).click();
    expect(textsAt('leave')).toEqual(['Frokosten']);
    undo();
    undo();
    expect(textsAt('decide')).toEqual(['Frokosten', 'Vagtplanen']);
  });

  test('what the workplace is there for stands over the zones', async () => {
    await openScene(courseWithZones('rum', {}, core));
    const screen = await open();
    await expect.element(screen.getByText(core)).toBeVisible();
  });
});

describe('on the wall', () => {
  const long = Array.from({ length: 40 }, (_, i) => `ord${i + 1} morgenmad`).join(' ');
  beforeEach(() => page.viewport(1920, 1080));

  /** The wall with its board whole; `shown` are the words of the notes that can be read there. */
  async function openWall(zones: Readonly<Record<string, readonly string[]>>, at = 'start') {
    await openScene(courseWithZones('rum', zones, core));
    view((course) => {
      const board = course.boards.rum;
      if (board !== undefined) board.wall.at = at;
    });
    const screen = await show(<WallView boardId="rum" />);
    await expect.element(screen.getByRole('heading', { level: 1 })).toBeVisible();
    await document.fonts.ready;
    await nextFrame();
    return screen;
  }
  const shown = () =>
    [...document.querySelectorAll<HTMLElement>('[data-note]')].filter((note) => note.checkVisibility());

  test('a full zone shows its newest notes whole and says how many more there are', async () => {
    const texts = Array.from({ length: 30 }, (_, i) => `Seddel nummer ${i + 1} om vagtplanen`);
    const screen = await openWall({ influence: texts, given: ['Huset lukker'] });
    const notes = shown();
    expect(notes.at(-2)?.textContent).toBe(texts.at(-1));
    for (const note of notes) {
      const zone = note.closest('section')?.getBoundingClientRect();
      expect(note.getBoundingClientRect().bottom).toBeLessThanOrEqual(zone?.bottom ?? 0);
    }
    await expect.element(screen.getByText(tools.more(30 - (notes.length - 1)))).toBeVisible();
  });

  test('a note longer than its zone is cut at a word, and whole once the zone is opened', async () => {
    await openWall({ influence: [long] });
    const cut = shown()[0]?.textContent ?? '';
    expect(cut).toMatch(/(ord\d+|morgenmad) …$/);
    expect(long.startsWith(cut.slice(0, -2))).toBe(true);
  });

  test('an opened zone asks its question, and the line over it writes there', async () => {
    const screen = await openWall({ influence: [long] }, 'influence');
    await expect.element(screen.getByRole('heading', { name: influence.question })).toBeVisible();
    expect(shown()[0]?.textContent).toContain(long);
    const line = await show(<Line boardId="rum" />);
    await line.getByRole('textbox', { name: influence.input }).fill('Vi spørger lederen');
    await press('{Enter}');
    expect(textsAt('influence')).toEqual([long, 'Vi spørger lederen']);
  });
});
