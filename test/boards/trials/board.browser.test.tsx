import { useState } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import Board from '../../../src/boards/trials/Board.tsx';
import Wall from '../../../src/boards/trials/Wall.tsx';
import { boardOf } from '../../../src/model/boards.ts';
import { emptyCourse } from '../../../src/model/emptyCourse.ts';
import { actionsAt } from '../../../src/model/harvest.ts';
import { newToolBoard } from '../../../src/model/tools.ts';
import { addTrial, moveTrial, trialColumns, trialsAt } from '../../../src/model/trials.ts';
import { change, undo, view } from '../../../src/store/index.ts';
import { courseNow, da, focused, nextFrame, openScene, show } from '../../support/scene.tsx';

const words = da.trials;
const go = vi.fn();

beforeEach(async () => {
  await page.viewport(1366, 768);
  go.mockClear();
  const course = emptyCourse({ id: 'forloeb', now: 1 });
  const title = { da: 'Prøvebænken', en: 'The trial bench' };
  course.boards.b = newToolBoard({ id: 'b', now: 2, kind: 'trials', title });
  await openScene(course);
});

const open = (at = 'start') => show(<Board boardId="b" at={at} go={go} />);
const board = () => boardOf(courseNow(), 'b', 'trials');
const columns = () => trialColumns.map((column) => trialsAt(board(), column).map(({ what }) => what));
const fill = (...trials: string[]) =>
  change((course) => {
    for (const id of trials) addTrial(course, 'b', { id, what: id });
  });

async function press(...all: string[]) {
  for (const keys of all) {
    await userEvent.keyboard(keys);
    await nextFrame();
  }
}

/** The board with the address it stands at. */
function AtB() {
  const [at, setAt] = useState('b');
  return <Board boardId="b" at={at} go={setAt} />;
}

const wallOf = () =>
  show(
    <div data-wall style={{ '--u': '0.7px', position: 'fixed', inset: 0 } as object}>
      <Wall boardId="b" />
    </div>,
  );

test('an empty bench says what it is for, with an example in each column that goes with the first idea', async () => {
  const screen = await open();
  await expect.element(screen.getByText(words.explain)).toBeVisible();
  await expect.element(screen.getByText(words.example.judged)).toBeVisible();
  expect(focused()).toBe(words.input);
  await press('Ét nummer{Enter}', 'Stående møde{Enter}');
  expect(columns()).toEqual([['Ét nummer', 'Stående møde'], [], [], []]);
  await expect.element(screen.getByText(words.example.judged)).not.toBeInTheDocument();
  await expect.element(screen.getByText(words.emptyColumn.trying)).toBeVisible();
});

test('keys alone: walk over the bench, move a trial across and up, and the focus goes along', async () => {
  fill('a', 'b', 'c');
  await open();
  await press('{ArrowUp}', '{ArrowDown}', '{ArrowDown}', '{Alt>}{ArrowRight}{/Alt}');
  expect(columns()).toEqual([['a', 'b'], ['c'], [], []]);
  await press('3', '{ArrowLeft}', '3', '{Alt>}{ArrowUp}{/Alt}');
  expect(columns()).toEqual([['b'], [], ['a', 'c'], []]);
  expect(document.activeElement?.closest('[data-note]')?.getAttribute('data-note')).toBe('a');
  await press('{Delete}');
  expect(columns()[2]).toEqual(['c']);
  undo();
  expect(columns()[2]).toEqual(['a', 'c']);
});

test('a trial goes anywhere; tried without a yes or dates it says what is missing, until it is there', async () => {
  fill('Ét nummer');
  const screen = await open();
  await screen.getByRole('button', { name: words.menu.moreFor('Ét nummer') }).click();
  await screen.getByRole('menuitem', { name: words.columns.trying }).click();
  const { consent, starts, ends } = words.missing;
  const card = screen.getByRole('listitem').filter({ hasText: 'Ét nummer' }).first();
  await expect.element(card).toHaveTextContent(`${consent}, ${starts}, ${ends}`);
  change((course) => {
    const trial = boardOf(course, 'b', 'trials').trials['Ét nummer'];
    Object.assign(trial ?? {}, { consent: 'natten', startsOn: '2126-05-11', endsOn: '2126-06-08' });
  });
  await expect.element(card).toHaveTextContent('11. maj til 8. juni');
  await expect.element(card).toHaveTextContent(words.yesFrom('natten'));
  await expect.element(card).not.toHaveTextContent('Mangler');
});

test('an opened trial is written where it stands, judged, and what is kept becomes an action, once', async () => {
  fill('Ét nummer');
  const screen = await open('Ét nummer');
  expect(document.activeElement).toBe(screen.getByLabelText(words.fields.what).element());
  await screen.getByLabelText(words.fields.who).click();
  await press('Jens');
  await screen.getByRole('button', { name: words.columns.judged }).click();
  await expect
    .element(screen.getByText(`${words.missing.answers}, ${words.missing.verdict}`, { exact: true }))
    .toBeVisible();
  await screen.getByLabelText('Hvad gav det borgeren?').click();
  await press('Samme stemme');
  await screen.getByRole('button', { name: words.verdicts.keep }).click();
  await screen.getByRole('button', { name: words.toAction }).click();
  expect(actionsAt(courseNow(), 'b').map(({ what, who }) => [what, who])).toEqual([['Ét nummer', 'Jens']]);
  await expect.element(screen.getByText(words.isAction)).toBeVisible();
  await screen.getByLabelText(words.fields.who).click();
  await press('{Escape}');
  expect(go).toHaveBeenLastCalledWith('start');
});

test('back on the bench the trial one comes from has the focus', async () => {
  fill('a', 'b');
  await show(<AtB />);
  await press('{Escape}');
  expect(document.activeElement?.closest('[data-note]')?.getAttribute('data-note')).toBe('b');
});

test('the wall shows the last trials of each column that fit, and counts the rest; an opened one is large', async () => {
  const all = Array.from({ length: 30 }, (_, i) => `Prøve nummer ${i + 1} med så mange ord, at den fylder`);
  fill(...all);
  change((course) => moveTrial(course, 'b', all[0] ?? '', 'judged', 0));
  const screen = await wallOf();
  const [idea, judged] = [words.columns.idea, words.columns.judged];
  const column = (name: string) =>
    [...document.querySelectorAll('section')].find((one) => one.querySelector('h2')?.textContent === name);
  await expect.element(screen.getByText(all[29] ?? '')).toBeVisible();
  const shown = [...(column(idea)?.querySelectorAll<HTMLElement>('[data-note]') ?? [])].filter(
    (card) => card.style.display !== 'none',
  );
  expect(shown.length).toBeGreaterThan(2);
  expect(column(idea)?.textContent).toContain(da.tools.more(29 - shown.length));
  expect(column(judged)?.textContent).toContain(words.missing.answers);
  view((course) => {
    boardOf(course, 'b', 'trials').wall.at = all[0] ?? '';
  });
  await expect.element(screen.getByRole('heading', { name: all[0] ?? '' })).toBeVisible();
  await expect.element(screen.getByText('Hvad gav det borgeren?')).toBeVisible();
});
