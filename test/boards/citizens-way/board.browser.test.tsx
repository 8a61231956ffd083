import { beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import Board from '../../../src/boards/citizens-way/Board.tsx';
import Wall from '../../../src/boards/citizens-way/Wall.tsx';
import { boardOf } from '../../../src/model/boards.ts';
import { stepsOf } from '../../../src/model/citizensWay.ts';
import { emptyCourse } from '../../../src/model/emptyCourse.ts';
import { newToolBoard } from '../../../src/model/tools.ts';
import { change, undo, view } from '../../../src/store/index.ts';
import { courseNow, da, focused, nextFrame, openScene, show } from '../../support/scene.tsx';

const words = da.citizensWay;
const go = vi.fn();

beforeEach(async () => {
  await page.viewport(1366, 768);
  go.mockClear();
  const course = { ...emptyCourse({ id: 'forloeb', now: 1 }), citizen: 'barn' as const };
  const title = { da: 'Borgerens vej', en: 'The citizen’s way' };
  course.boards.vej = newToolBoard({ id: 'vej', now: 2, kind: 'citizens-way', title });
  await openScene(course);
});

const open = (at = 'start') => show(<Board boardId="vej" at={at} go={go} />);
const steps = () => stepsOf(boardOf(courseNow(), 'vej', 'citizens-way'));
const titles = () => steps().map(({ title }) => title);

async function press(...all: string[]) {
  for (const keys of all) {
    await userEvent.keyboard(keys);
    await nextFrame();
  }
}

/** Writes what happens, and whose hands it is in, at the first steps. */
const write = (...said: [string, string][]) =>
  change((course) => {
    for (const [i, [title, who]] of said.entries())
      Object.assign(boardOf(course, 'vej', 'citizens-way').steps[`step-${i + 1}`] ?? {}, { title, who });
  });

test('an empty way says what it is for in the workplace’s own word, with an example that goes with the first words', async () => {
  const screen = await open();
  await expect.element(screen.getByText(/sådan som barnet møder den/)).toBeVisible();
  await expect.element(screen.getByText(words.example.feels)).toBeVisible();
  expect(focused()).toBe('Skriv, hvad der sker for barnet, og tryk Enter');
  await press('Afleveres{Enter}', 'Vinker{Enter}');
  expect(titles()).toEqual(['Afleveres', 'Vinker', '', '']);
  await expect.element(screen.getByText(words.example.feels)).not.toBeInTheDocument();
  undo();
  undo();
  await expect.element(screen.getByText(words.example.feels)).toBeVisible();
});

test('a step is filled with Enter from field to field, and on to the next step', async () => {
  const screen = await open();
  await screen.getByLabelText(words.field(words.step(1), words.fields.title)).click();
  await press('Afleveres{Enter}', 'Forældrene{Enter}', 'Vi siger godmorgen{Enter}', 'Jeg savner mor{Enter}');
  const { title, who, does, feels } = steps()[0] ?? {};
  expect([title, who, does, feels]).toEqual(['Afleveres', 'Forældrene', 'Vi siger godmorgen', 'Jeg savner mor']);
  expect(focused()).toBe(words.field(words.step(2), words.fields.title));
  await press('{Escape}');
  expect(focused()).toBe('Skriv, hvad der sker for barnet, og tryk Enter');
});

test('where the hands change a handover stands on the road, in words and counted', async () => {
  write(['Afleveres', 'Forældrene'], ['Leger', 'Blå stue'], ['Spiser', 'Blå stue'], ['Hentes', 'Lukkevagten']);
  const screen = await open();
  await expect.element(screen.getByText(words.handoverTo('Forældrene', 'Blå stue'))).toBeInTheDocument();
  await expect.element(screen.getByText(words.handovers(2))).toBeVisible();
  expect(document.querySelectorAll('[data-note] svg[viewBox="-6 -2 112 106"]')).toHaveLength(2);
});

test('Alt and an arrow move a step, and the caret stays in its field', async () => {
  write(['Afleveres', ''], ['Leger', '']);
  const screen = await open();
  await screen.getByLabelText(words.field(words.step(2), words.fields.who)).click();
  await press('{Alt>}{ArrowLeft}{/Alt}', 'Blå stue');
  expect(titles()).toEqual(['Leger', 'Afleveres', '', '']);
  expect(steps()[0]?.who).toBe('Blå stue');
});

test('from a sign: walk, put a step in, take it out again, but never under four', async () => {
  write(['Afleveres', '']);
  const screen = await open();
  screen
    .getByRole('button', { name: words.open(1) })
    .element()
    .focus();
  await press('{ArrowRight}');
  expect(focused()).toBe(words.open(2));
  await press('{ArrowLeft}', '+');
  expect(titles()).toEqual(['Afleveres', '', '', '', '']);
  expect(focused()).toBe(words.field(words.step(2), words.fields.title));
  screen
    .getByRole('button', { name: words.open(2) })
    .element()
    .focus();
  await press('{Delete}', '{Delete}');
  expect(steps()).toHaveLength(4);
  await expect.element(screen.getByText(words.said.fewest)).toBeVisible();
  expect(focused()).toBe(words.open(2));
});

test('the menu of a step puts one in before it and moves it; a full way takes no more', async () => {
  write(['Afleveres', ''], ['Leger', '']);
  const screen = await open();
  const choose = async (step: string, command: string) => {
    await screen.getByRole('button', { name: words.menu.moreFor(step) }).click();
    await screen.getByRole('menuitem', { name: command }).click();
    await nextFrame();
  };
  await choose(words.named(2, 'Leger'), words.menu.earlier);
  expect(titles().slice(0, 2)).toEqual(['Leger', 'Afleveres']);
  for (let i = 0; i < 7; i += 1) await choose(words.named(i + 1, 'Leger'), words.menu.before);
  expect(steps()).toHaveLength(10);
  await expect.element(screen.getByText(words.full)).toBeVisible();
});

test('a step opened has all the room, and its own words go on to the next one', async () => {
  write(['Afleveres', 'Forældrene'], ['Leger', 'Blå stue']);
  await open('step-1');
  expect(focused()).toBe(words.field(words.step(1), words.fields.does));
  await press('Vi siger godmorgen{Enter}', 'Jeg savner mor{Enter}');
  expect(steps()[0]?.feels).toBe('Jeg savner mor');
  expect(go).toHaveBeenLastCalledWith('step-2');
  await press('{Escape}');
  expect(go).toHaveBeenLastCalledWith('start');
});

test('the wall shows the way with its lanes, and one step large when it is opened', async () => {
  write(['Afleveres', 'Forældrene'], ['Leger', 'Blå stue']);
  change((course) => {
    Object.assign(boardOf(course, 'vej', 'citizens-way').steps['step-1'] ?? {}, { feels: 'Jeg savner mor' });
  });
  const screen = await show(
    <div data-wall style={{ '--u': '0.7px', position: 'fixed', inset: 0 } as object}>
      <Wall boardId="vej" />
    </div>,
  );
  await expect.element(screen.getByRole('heading', { name: 'Hvad møder barnet hos os, trin for trin?' })).toBeVisible();
  await expect.element(screen.getByText('Jeg savner mor')).toBeVisible();
  view((course) => {
    boardOf(course, 'vej', 'citizens-way').wall.at = 'step-2';
  });
  await expect.element(screen.getByRole('heading', { name: 'Leger' })).toBeVisible();
  await expect.element(screen.getByText(words.handoverTo('Forældrene', 'Blå stue'))).toBeVisible();
  await expect.element(screen.getByText('Jeg savner mor')).not.toBeInTheDocument();
});
