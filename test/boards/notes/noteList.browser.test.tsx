import { beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { NoteList } from '../../../src/boards/notes/NoteList.tsx';
import { addNote, notesAt } from '../../../src/model/notes.ts';
import { sideList } from '../../../src/model/road.ts';
import { change, undo } from '../../../src/store/index.ts';
import { courseNow, courseWithNotes, da, focused, nextFrame, openScene, show, WithRoad } from '../../support/scene.tsx';

const leave = vi.fn();

/** Notes may go to two stops and the side list, as on a road. */
const where = {
  boardId: 'vej',
  marks: true,
  places: () => [
    { place: 'ser', label: 'Stop 1' },
    { place: 'gor', label: da.road.moveToStop(2, 'Hvad gør vi?') },
    { place: sideList, label: da.notes.side },
  ],
};

const texts = ['æble', 'bil', 'cykel', 'dør', 'eg', 'fugl', 'gren'];

beforeEach(async () => {
  leave.mockClear();
  await page.viewport(1000, 768);
  await openScene(courseWithNotes(texts));
});

/** The list with the focus on the note that has this text. */
async function at(text: string) {
  const screen = await show(
    <WithRoad>{(course) => <NoteList course={course} where={where} place="ser" onLeave={leave} />}</WithRoad>,
  );
  card(text).focus();
  return screen;
}

function card(text: string): HTMLElement {
  const all = [...document.querySelectorAll<HTMLElement>('[data-note] [data-focus]')];
  const found = all.find((one) => one.textContent === text);
  if (found === undefined) throw new Error(`no note ${text} in view`);
  return found;
}

async function press(keys: string) {
  await userEvent.keyboard(keys);
  await nextFrame();
}

const order = () => notesAt(courseNow(), 'vej', 'ser').map((note) => note.text);
const onSide = () => notesAt(courseNow(), 'vej', sideList).map((note) => note.text);
const noteOf = (text: string) => Object.values(courseNow().notes).find((note) => note.text === text);
const here = () => document.activeElement?.textContent;

test('arrows walk along the rows, Home and End to the ends', async () => {
  await at('æble');
  await press('{ArrowRight}');
  expect(here()).toBe('bil');
  await press('{ArrowLeft}');
  expect(here()).toBe('æble');
  await press('{End}');
  expect(here()).toBe('gren');
  await press('{Home}');
  expect(here()).toBe('æble');
});

test('arrow down goes to the note right beneath, and up back again', async () => {
  await at('bil');
  const above = card('bil').getBoundingClientRect();
  await press('{ArrowDown}');
  const below = document.activeElement?.getBoundingClientRect();
  expect(below?.left).toBeCloseTo(above.left, 0);
  expect(below?.top).toBeGreaterThan(above.bottom);
  await press('{ArrowUp}');
  expect(here()).toBe('bil');
});

test('down from the last row and Esc lead back to the line', async () => {
  await at('gren');
  await press('{ArrowDown}');
  expect(leave).toHaveBeenCalledTimes(1);
  await press('{Escape}');
  expect(leave).toHaveBeenCalledTimes(2);
});

test('Tab stops at one note only', async () => {
  await at('cykel');
  expect(document.querySelectorAll('[data-focus][tabindex="0"]').length).toBe(1);
  expect(card('cykel').tabIndex).toBe(0);
});

test('Alt and an arrow move the note a place, the focus goes along, and the ears are told', async () => {
  const screen = await at('bil');
  await press('{Alt>}{ArrowRight}{/Alt}');
  expect(order().slice(0, 3)).toEqual(['æble', 'cykel', 'bil']);
  expect(here()).toBe('bil');
  await expect.element(screen.getByText(da.notes.said.position('bil', 3, 7))).toBeInTheDocument();
  await press('{Alt>}{ArrowLeft}{ArrowLeft}{/Alt}');
  expect(order().slice(0, 3)).toEqual(['bil', 'æble', 'cykel']);
  expect(here()).toBe('bil');
  await press('{Alt>}{ArrowLeft}{/Alt}');
  await expect.element(screen.getByText(da.notes.said.edge)).toBeInTheDocument();
});

test('P puts the note on the poster and takes it off', async () => {
  const screen = await at('dør');
  await press('p');
  expect(noteOf('dør')?.marked).toBe(true);
  expect(focused()).toContain(da.notes.marked);
  await expect.element(screen.getByText(da.notes.said.marked('dør'))).toBeInTheDocument();
  await press('P');
  expect(noteOf('dør')?.marked).toBe(false);
});

test('+ gives a vote and − takes one, never below none', async () => {
  await at('eg');
  await press('++-');
  expect(noteOf('eg')?.votes).toBe(1);
  await press('--');
  expect(noteOf('eg')?.votes).toBe(0);
});

test('S moves the note to the side list, and the focus to the next note', async () => {
  await at('bil');
  await press('s');
  expect(onSide()).toEqual(['bil']);
  expect(order()).not.toContain('bil');
  expect(here()).toBe('cykel');
});

test('Delete removes the note, the next one has the focus, and it can be taken back', async () => {
  const screen = await at('bil');
  await press('{Delete}');
  expect(order()).toEqual(texts.filter((text) => text !== 'bil'));
  expect(here()).toBe('cykel');
  await screen.getByRole('button', { name: da.app.undo }).click();
  expect(order()).toEqual(texts);
});

test('deleting the last note of all leads back to the line', async () => {
  change((course) => {
    for (const note of Object.values(course.notes)) if (note.text !== 'eg') delete course.notes[note.id];
  });
  const screen = await at('eg');
  await press('{Delete}');
  expect(leave).toHaveBeenCalled();
  await expect.element(screen.getByText(da.notes.noNotes)).toBeVisible();
});

test('M opens the menu, from which the note goes to another stop', async () => {
  const screen = await at('fugl');
  await press('m');
  await expect.element(screen.getByRole('menu')).toBeVisible();
  const stop = screen.getByRole('menuitem', { name: da.road.moveToStop(2, 'Hvad gør vi?') });
  await stop.click();
  expect(notesAt(courseNow(), 'vej', 'gor').map((note) => note.text)).toEqual(['fugl']);
});

test('Enter opens the note to write in, Enter closes it, and the focus is back on it', async () => {
  await at('gren');
  await press('{Enter}');
  await press('{End} og kvist{Enter}');
  expect(noteOf('gren og kvist')).toBeDefined();
  expect(here()).toBe('gren og kvist');
});

test('the words are saved letter by letter, and taken back in one step', async () => {
  await at('gren');
  await press('{Enter}');
  await press('{End}e');
  expect(noteOf('grene')).toBeDefined();
  await press('ne');
  undo();
  expect(order()).toEqual(texts);
});

test('a note emptied of its words goes away, and comes back with them', async () => {
  const screen = await at('gren');
  await press('{Enter}');
  await press('{Control>}a{/Control}{Backspace}{Enter}');
  expect(order()).toEqual(texts.slice(0, -1));
  await screen.getByRole('button', { name: da.app.undo }).click();
  expect(order()).toEqual(texts);
});

test('among many notes the one just put up comes into view', async () => {
  const many = courseWithNotes(Array.from({ length: 60 }, (_, i) => `seddel ${i}`));
  change((course) => {
    course.notes = many.notes;
  });
  const screen = await show(
    <div style={{ display: 'flex', flexDirection: 'column', height: 500 }}>
      <WithRoad>{(course) => <NoteList course={course} where={where} place="ser" onLeave={leave} />}</WithRoad>
    </div>,
  );
  const area = screen.getByRole('region', { name: da.notes.notes }).element();
  expect(area.scrollTop).toBe(0);
  change((course) => addNote(course, { id: 'ny', board: 'vej', place: 'ser', text: 'den nyeste', now: Date.now() }));
  await nextFrame();
  expect(card('den nyeste').getBoundingClientRect().bottom).toBeLessThanOrEqual(
    area.getBoundingClientRect().bottom + 1,
  );
});

test('who is done with a note and types elsewhere at once is not fetched back to the note', async () => {
  await at('cykel');
  const elsewhere = document.createElement('textarea');
  document.body.append(elsewhere);
  card('cykel').click();
  await nextFrame();
  const done = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true });
  document.activeElement?.dispatchEvent(done);
  expect(here()).toBe('cykel');
  elsewhere.focus();
  await nextFrame();
  await userEvent.keyboard('mark');
  expect(elsewhere.value).toBe('mark');
  elsewhere.remove();
});
