import { beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import Board from '../../../src/boards/harvest/Board.tsx';
import Wall from '../../../src/boards/harvest/Wall.tsx';
import { actionsAt, addAction, newHarvestBoard } from '../../../src/model/harvest.ts';
import { addNote } from '../../../src/model/notes.ts';
import { change, undo, view } from '../../../src/store/index.ts';
import { fullCourse } from '../../support/fullCourse.ts';
import { courseNow, da, focused, nextFrame, openScene, show } from '../../support/scene.tsx';

const words = da.harvest;
const go = vi.fn();

/** The full course with a second harvest, `hoest2`, made after the first one agreed on something. */
beforeEach(async () => {
  await page.viewport(1366, 768);
  const course = fullCourse();
  const title = { da: 'Opsamling', en: 'Harvest' };
  course.boards.hoest2 = newHarvestBoard({ id: 'hoest2', now: 1_777_881_900_000, title, place: 'agreed' });
  await openScene(course);
});

const open = (at: string) => show(<Board boardId="hoest2" at={at} go={go} />);
const actions = () => actionsAt(courseNow(), 'hoest2');

async function press(keys: string) {
  await userEvent.keyboard(keys);
  await nextFrame();
}

test('an action is written with the keyboard alone: what, who, when, the first sign, and back to the line', async () => {
  const screen = await open('actions');
  await press('Ring til borgeren først{Enter}');
  expect(focused()).toBe(`${words.actions.action(1)}: ${words.fields.who}`);
  await expect.element(screen.getByText(words.actions.missing(1))).toBeVisible();
  await press('Jens{Enter}');
  expect(focused()).toBe(`${words.actions.action(1)}: ${words.fields.due}`);
  await screen.getByLabelText(`${words.actions.action(1)}: ${words.fields.due}`).fill('2027-01-31');
  await press('{Enter}Ingen spørger i gangen{Enter}');
  expect(focused()).toBe(words.actions.input);
  const { what, who, due, sign } = actions()[0] ?? {};
  expect({ what, who, due, sign }).toEqual({
    what: 'Ring til borgeren først',
    who: 'Jens',
    due: '2027-01-31',
    sign: 'Ingen spørger i gangen',
  });
  await expect.element(screen.getByText(words.actions.allOwned)).toBeVisible();
});

test('Alt and an arrow move an action, and the caret stays in its field', async () => {
  await open('actions');
  for (const keys of ['første{Enter}', '{Escape}', 'anden{Enter}', 'Tine']) await press(keys);
  await press('{Alt>}{ArrowUp}{/Alt}');
  expect(actions().map(({ what }) => what)).toEqual(['anden', 'første']);
  expect(focused()).toBe(`${words.actions.action(1)}: ${words.fields.who}`);
  await press(' og Amina');
  expect(actions()[0]?.who).toBe('Tine og Amina');
});

test('the next meeting opens with what was agreed; one press says how it went, and can be taken back', async () => {
  const screen = await open('agreed');
  const states = screen.getByRole('group', { name: words.stateOf('Sig navn og tid højt ved vagtskiftet') });
  await expect.element(states.getByRole('button', { name: words.state.open })).toHaveAttribute('aria-pressed', 'true');
  await states.getByRole('button', { name: words.state.done }).click();
  expect(courseNow().actions.a1?.state).toBe('done');
  // It stays in view, so that it can be talked about.
  await expect.element(states.getByRole('button', { name: words.state.done })).toHaveAttribute('aria-pressed', 'true');
  undo();
  expect(courseNow().actions.a1?.state).toBe('open');
});

test('at a first meeting it says that nothing was agreed before', async () => {
  change((course) => {
    course.actions = {};
  });
  const screen = await open('agreed');
  await expect.element(screen.getByText(words.agreed.empty)).toBeVisible();
});

test('a parked note becomes an action with A', async () => {
  change((course) => addNote(course, { id: 'n', board: 'hoest2', place: 'parked', text: 'Vinterdæk', now: 1 }));
  await open('parked');
  document.querySelector<HTMLElement>('[data-note="n"] [data-focus]')?.focus();
  await press('a');
  expect(actions().map(({ what }) => what)).toEqual(['Vinterdæk']);
  expect(courseNow().notes.n).toBeUndefined();
});

test('the wall asks who and by when where it is missing', async () => {
  change((course) => addAction(course, { id: 'b', board: 'hoest2', what: 'Ryd depotet', now: 1 }));
  view((course) => {
    const board = course.boards.hoest2;
    if (board !== undefined) board.wall.at = 'actions';
  });
  const screen = await show(<Wall boardId="hoest2" />);
  const row = screen.getByRole('listitem').filter({ hasText: 'Ryd depotet' });
  await expect.element(row).toHaveTextContent(`Ryd depotet${words.fields.whoOpen}${words.fields.dueOpen}`);
});
