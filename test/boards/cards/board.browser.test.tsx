import type { CSSProperties } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { cleanup } from 'vitest-browser-react';
import Board from '../../../src/boards/cards/Board.tsx';
import Wall from '../../../src/boards/cards/Wall.tsx';
import { cardsBoard, newCardsBoard, onTable, tripwireDeck } from '../../../src/model/cards.ts';
import { keptCards, sideBySide } from '../../../src/model/cardTable.ts';
import type { CardsBoard, Course } from '../../../src/model/course.ts';
import { undo } from '../../../src/store/index.ts';
import { useToasts } from '../../../src/ui/toasts.ts';
import { fullCourse } from '../../support/fullCourse.ts';
import { courseNow, da, focused, nextFrame, openScene, show } from '../../support/scene.tsx';

const words = da.cards;

beforeEach(() => page.viewport(1366, 900));

type Wanted = Partial<Pick<CardsBoard, 'draw' | 'deck' | 'selection'>>;

/** Hard ones of the deck `tillid`. */
const hardCards = ['tillid-33', 'tillid-34'];

/** A fresh card table in a course, in the leader's window, with its wall in the same page where asked for. */
async function openTable(wanted: Wanted = {}, { wall = false, course = fullCourse() as Course } = {}) {
  const title = { da: 'Tillid', en: 'Trust' };
  const board = newCardsBoard({ id: 'kort', now: 1, title, deck: 'tillid', draw: 'one', seed: 7, ...wanted });
  await openScene({ ...course, boards: { kort: board } });
  const screen = await show(
    <>
      <div style={{ height: 800 }}>
        <Board boardId="kort" at="start" go={() => undefined} />
      </div>
      {wall && (
        <section aria-label="Væggen" data-wall style={{ '--u': '1px', width: 1900, height: 1080 } as CSSProperties}>
          <Wall boardId="kort" />
        </section>
      )}
    </>,
  );
  await expect.element(screen.getByRole('heading', { level: 1, name: 'Tillid' }).first()).toBeVisible();
  return screen;
}

const table = () => cardsBoard(courseNow(), 'kort');
const shownText = () => table().drawn[table().shown]?.text.da ?? '';
const said = () => useToasts.getState().said;

test('a card is drawn, read aloud and on the wall too; the pile has one fewer, and what was asked is kept', async () => {
  const screen = await openTable({}, { wall: true });
  await expect.element(screen.getByText(words.left(32)).first()).toBeVisible();
  await screen.getByRole('button', { name: words.draw }).click();
  const open = screen.getByRole('article', { name: words.shown });
  await vi.waitFor(() => expect(open.elements().map((one) => one.textContent?.includes(said()))).toEqual([true, true]));
  expect(shownText()).toBe(said());
  await expect.element(screen.getByText(words.left(31)).first()).toBeVisible();
  await userEvent.keyboard('n');
  expect(onTable(table()).map(({ state }) => state)).toEqual(['done', 'table']);
});

test('pass stands there from the first, takes the card away without a word about who, and can be undone', async () => {
  const screen = await openTable();
  const pass = screen.getByRole('button', { name: words.pass, exact: true });
  await expect.element(pass).toBeVisible();
  await userEvent.keyboard('n');
  const asked = shownText();
  await pass.click();
  await expect.element(screen.getByRole('article', { name: words.shown })).not.toBeInTheDocument();
  expect(said()).toBe(words.said.passed);
  undo();
  await expect.element(screen.getByRole('heading', { name: asked })).toBeVisible();
});

test('a kept card lies on the table, also when others are drawn, and is shown again with a press', async () => {
  const screen = await openTable();
  await userEvent.keyboard('nk');
  const kept = shownText();
  await userEvent.keyboard('n');
  expect(shownText()).not.toBe(kept);
  await screen.getByRole('button', { name: kept }).click();
  expect(shownText()).toBe(kept);
  await userEvent.keyboard('k');
  expect(keptCards(table())).toEqual([]);
});

test('face down: a number turns that card, the focus goes on, and there is one fewer to pick', async () => {
  const screen = await openTable({ draw: 'pick' });
  await screen.getByRole('button', { name: words.layFan }).click();
  await expect.element(screen.getByRole('list', { name: words.laid }).getByRole('button').nth(8)).toBeVisible();
  await nextFrame();
  expect(focused()).toBe(words.turnCard(1));
  await userEvent.keyboard('{ArrowRight}{ArrowRight}');
  expect(focused()).toBe(words.turnCard(3));
  await userEvent.keyboard('5');
  expect(table().drawn[table().shown]?.place).toBe(5);
  await nextFrame();
  expect(focused()).toBe(words.back);
  await userEvent.keyboard('{Enter}');
  await vi.waitFor(() => expect(sideBySide(table()).map(({ place }) => place)).toEqual([1, 2, 3, 4, 6, 7, 8, 9]));
});

test('for a colleague: five open cards, one is taken with a press at the wall as well', async () => {
  const screen = await openTable({ draw: 'colleague' }, { wall: true });
  await screen.getByRole('button', { name: words.layOpen }).click();
  const atWall = screen.getByRole('region', { name: 'Væggen' });
  await atWall.getByRole('button', { name: /^Kort 2: / }).click();
  expect(table().drawn[table().shown]?.place).toBe(2);
  await expect.element(atWall.getByText(words.forColleague)).toBeVisible();
});

test('one each: the number of people is typed without drawing anything, and the word goes round with the cards', async () => {
  const screen = await openTable({ draw: 'each' });
  await screen.getByRole('textbox', { name: words.people }).fill('4');
  expect([courseNow().people, onTable(table())]).toEqual([4, []]);
  await screen.getByRole('button', { name: words.deal }).click();
  expect(sideBySide(table()).length).toBe(4);
  await screen.getByRole('button', { name: words.firstSpeaker }).click();
  await expect.element(screen.getByText(words.speaker(1, 4))).toBeVisible();
  await userEvent.keyboard('o');
  expect([table().turn, table().drawn[table().shown]?.place]).toEqual([2, 2]);
});

test('hard cards stay in the box until they are asked for, and the pile can be of one difficulty', async () => {
  const screen = await openTable();
  await screen.getByRole('checkbox', { name: words.hard }).click();
  await expect.element(screen.getByText(words.left(40))).toBeVisible();
  await screen.getByRole('combobox', { name: words.difficulty }).selectOptions('easy');
  await expect.element(screen.getByText(words.left(14))).toBeVisible();
});

test('a clicker draws the next card, but leaves the page to a meeting that leads here', async () => {
  const course = fullCourse();
  await openTable({}, { course: { ...course, meetings: {} } });
  await userEvent.keyboard('{PageDown}{PageDown}');
  expect(onTable(table()).length).toBe(2);
  await cleanup();
  const step = course.meetings['m-1']?.steps['stop-1'];
  if (step !== undefined) step.board = 'kort';
  await openTable({}, { course });
  await userEvent.keyboard('{PageDown}');
  expect(onTable(table())).toEqual([]);
});

test('gathering all cards can be taken back from the message', async () => {
  const screen = await openTable();
  await userEvent.keyboard('nn');
  await screen.getByRole('button', { name: words.gather }).click();
  expect(onTable(table())).toEqual([]);
  await screen.getByRole('button', { name: da.app.undo }).click();
  expect(onTable(table()).length).toBe(2);
});

test('a card is drawn without its time running, a tripwire with its own five minutes', async () => {
  await openTable();
  await userEvent.keyboard('n');
  expect(table().timer.startedAt).toBe(null);
  await cleanup();

  const screen = await openTable({ deck: tripwireDeck });
  await screen.getByRole('button', { name: words.drawTripwire }).click();
  expect([table().timer.startedAt === null, table().timer.length]).toEqual([false, 300_000]);
  await expect.element(screen.getByText(words.tripwire, { exact: true })).toBeVisible();
});

test('a selection of hard cards only says why none comes, and lets them in with a press', async () => {
  const course = fullCourse();
  for (const [i, pick] of Object.values(course.picks).entries()) pick.card = hardCards[i] ?? '';
  const screen = await openTable({ deck: '', selection: 'torsdag' }, { course });
  await expect.element(screen.getByText(words.noneFit)).toBeVisible();
  await screen.getByRole('button', { name: words.showAll }).click();
  await expect.element(screen.getByText(words.left(2))).toBeVisible();
  await userEvent.keyboard('n');
  expect(hardCards).toContain(table().drawn[table().shown]?.card);
});

test('a table whose deck is no longer in the content says so and draws nothing', async () => {
  const screen = await openTable({ deck: 'findes-ikke' });
  await expect.element(screen.getByText(words.goneDeck)).toBeVisible();
  await expect.element(screen.getByRole('button', { name: words.draw })).toBeDisabled();
  await userEvent.keyboard('n');
  expect(onTable(table())).toEqual([]);
});

test('a wall of 1920 × 1080 is read from the back row: the question is large, and nothing is small', async () => {
  await page.viewport(1920, 1080);
  await openTable({ deck: 'dilemmaer' }, { wall: true });
  await userEvent.keyboard('nknkn');
  const sizes = (within: string) =>
    [...document.querySelectorAll<HTMLElement>(`[data-wall] ${within}`)]
      .filter((one) => [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()))
      .filter((one) => !one.classList.contains('seen-by-ear'))
      .map((one) => Number.parseFloat(getComputedStyle(one).fontSize));
  await vi.waitFor(() => expect(sizes('h1').length).toBe(1));
  expect(Math.min(...sizes('h1'))).toBeGreaterThanOrEqual(56);
  expect(Math.min(...sizes('*'))).toBeGreaterThanOrEqual(24);
});
