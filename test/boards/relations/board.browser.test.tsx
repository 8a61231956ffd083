import { beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import Board from '../../../src/boards/relations/Board.tsx';
import Line from '../../../src/boards/relations/Line.tsx';
import Wall from '../../../src/boards/relations/Wall.tsx';
import { actionsAt } from '../../../src/model/harvest.ts';
import { addLine, addParty, type Level, linesOf, partiesAt, relationsBoard } from '../../../src/model/relations.ts';
import { newToolBoard } from '../../../src/model/tools.ts';
import { change, undo, view } from '../../../src/store/index.ts';
import { fullCourse } from '../../support/fullCourse.ts';
import { courseNow, da, focused, nextFrame, openScene, show } from '../../support/scene.tsx';

const words = da.relations;
const go = vi.fn();

/** The full course with an empty relation map, `kort`. */
beforeEach(async () => {
  await page.viewport(1366, 768);
  const course = fullCourse();
  const title = { da: 'Relationskortet', en: 'The relation map' };
  course.boards.kort = newToolBoard({ id: 'kort', now: 1_777_881_900_000, kind: 'relations', title });
  await openScene(course);
});

const open = (at = 'start') =>
  show(
    <div style={{ height: '100vh' }}>
      <Board boardId="kort" at={at} go={go} />
    </div>,
  );
const board = () => relationsBoard(courseNow(), 'kort');
const names = (level: Level) => partiesAt(board(), level).map(({ name }) => name);
const card = (id: string) => document.querySelector<HTMLElement>(`[data-note="${id}"] [data-focus]`);

async function press(keys: string) {
  await userEvent.keyboard(keys);
  await nextFrame();
}

/** Two of our own, one beside, one above, and a weak line with a word on it. */
function draw() {
  change((course) => {
    const map = relationsBoard(course, 'kort');
    for (const [id, name, level] of parties) addParty(map, { id, name, level });
    addLine(map, { id: 'l', a: 'aften', b: 'syg', strength: 1, label: 'Besked om sår' });
  });
}
const parties = [
  ['aften', 'Aftenholdet', 'own'],
  ['dag', 'Dagholdet', 'own'],
  ['syg', 'Sygeplejen', 'beside'],
  ['leder', 'Områdelederen', 'above'],
] as const;

test('the empty map shows an example; the first name is ourselves, the next ones stand beside, and undo takes them off', async () => {
  const screen = await open();
  await expect.element(screen.getByText(words.example.weak)).toBeVisible();
  await press('Aftenholdet{Enter}Sygeplejen{Enter}');
  expect([names('own'), names('beside')]).toEqual([['Aftenholdet'], ['Sygeplejen']]);
  await expect.element(screen.getByText(words.example.weak)).not.toBeInTheDocument();
  undo();
  undo();
  await expect.element(screen.getByText(words.example.weak)).toBeVisible();
});

test('with the keyboard alone: arrows walk the map, numbers move a party, L draws a line, Delete takes both off', async () => {
  draw();
  await open();
  card('aften')?.focus();
  await press('{ArrowUp}');
  expect(focused()).toBe('Områdelederen');
  await press('4');
  expect(names('below')).toEqual(['Områdelederen']);
  expect(focused()).toBe('Områdelederen');
  await press('l');
  expect(document.querySelector('dialog h2')?.textContent).toBe(words.lineFrom('Områdelederen'));
  await press('{Tab}');
  // To whom, how strong, what flows.
  await userEvent.selectOptions(page.getByLabelText(words.to, { exact: true }), 'Dagholdet');
  await page.getByLabelText(words.flows).fill('Vagtplanen');
  await press('{Enter}');
  expect(linesOf(board()).at(-1)).toMatchObject({ a: 'leder', b: 'dag', strength: 2, label: 'Vagtplanen' });
  expect(focused()).toBe('Områdelederen');
  await press('{Delete}');
  expect([names('below'), linesOf(board()).length]).toEqual([[], 1]);
  undo();
  expect([names('below'), linesOf(board()).length]).toEqual([['Områdelederen'], 2]);
});

test('a name is put right in its place, letter by letter; Alt and an arrow move it in its row', async () => {
  draw();
  await open();
  card('dag')?.focus();
  await press('{Enter}');
  await press('{End} og vikarer{Enter}');
  expect(names('own')).toEqual(['Aftenholdet', 'Dagholdet og vikarer']);
  await press('{Alt>}{ArrowLeft}{/Alt}');
  expect(names('own')).toEqual(['Dagholdet og vikarer', 'Aftenholdet']);
  expect(focused()).toBe('Dagholdet og vikarer');
});

test('the tag on a line opens it: strength and words are changed there', async () => {
  draw();
  const screen = await open();
  await screen.getByRole('button', { name: 'Aftenholdet og Sygeplejen, 1 Svag: Besked om sår' }).click();
  await screen.getByRole('radio', { name: words.strengths[3].name }).click({ force: true });
  expect(board().lines.l?.strength).toBe(3);
  await screen.getByRole('button', { name: words.menu.removeLine }).click();
  expect(linesOf(board())).toEqual([]);
});

test('the weakest line asks what shall flow, and becomes an action with one press', async () => {
  draw();
  const screen = await open('weakest');
  await screen.getByLabelText(`Aftenholdet og Sygeplejen: ${words.shallFlow}`).fill('Sår samme dag');
  await screen.getByRole('button', { name: words.toAction }).click();
  expect(actionsAt(courseNow(), 'kort').map(({ what }) => what)).toEqual(['Aftenholdet og Sygeplejen: Sår samme dag']);
});

test('the list says what the map shows, changes it, and names who has no line', async () => {
  draw();
  const screen = await open('list');
  await expect.element(screen.getByRole('row', { name: /Aftenholdet Sygeplejen/ })).toBeVisible();
  await userEvent.selectOptions(screen.getByLabelText(`Aftenholdet og Sygeplejen: ${words.strength}`), '2');
  expect(board().lines.l?.strength).toBe(2);
  await expect.element(screen.getByText('Dagholdet Os selv')).toBeVisible();
});

test('names of any length stand whole in their boxes, on the map and on the wall', async () => {
  const long = [
    'IT',
    'Specialpædagogisk konsulenttjeneste',
    'Mm Ww Mm Ww Mm Ww',
    'Skolesekretariatet og ledelsen på Åkanden',
  ];
  change((course) => {
    const map = relationsBoard(course, 'kort');
    long.forEach((name, i) => {
      for (const level of ['own', 'beside', 'above'] as const) addParty(map, { id: `${level}${i}`, name, level });
    });
    for (let i = 0; i < 4; i += 1)
      addLine(map, { id: `l${i}`, a: `own${i}`, b: `above${i}`, label: long[3 - i] ?? '' });
  });
  const cut = () =>
    [...document.querySelectorAll('[data-note] [data-focus], [data-line], [data-wall] :is([data-note], [data-tag])')]
      .filter((one) => one.scrollHeight > one.clientHeight + 1 || one.scrollWidth > one.clientWidth + 1)
      .map((one) => one.textContent);
  await open();
  await nextFrame();
  expect(document.querySelectorAll('[data-note]').length).toBe(12);
  expect(cut()).toEqual([]);
  await showWall();
  expect(document.querySelectorAll('[data-wall] [data-note]').length).toBe(12);
  expect(cut()).toEqual([]);
});

/** The wall of a projector. */
async function showWall() {
  await page.viewport(1920, 1080);
  const style = { '--u': '1px', width: 1920, height: 1080 };
  const screen = await show(
    <div data-wall style={style}>
      <Wall boardId="kort" />
    </div>,
  );
  await nextFrame();
  return screen;
}

test('the wall says what it has no room for, and reads the lines aloud', async () => {
  draw();
  change((course) => {
    const map = relationsBoard(course, 'kort');
    for (let i = 0; i < 100; i += 1) addParty(map, { id: `x${i}`, name: `Afdeling nummer ${i}`, level: 'beside' });
  });
  const screen = await showWall();
  await expect.element(screen.getByText(/parter mere på listen/)).toBeVisible();
  expect(document.querySelector('[data-wall] ul[aria-label]')?.textContent).toContain(
    'Aftenholdet og Sygeplejen, 1 Svag',
  );
});

test('over the wall: a party at the start, a line at the lines', async () => {
  draw();
  const screen = await show(<Line boardId="kort" />);
  await userEvent.selectOptions(screen.getByLabelText(words.level), words.levels.below);
  await screen.getByLabelText(words.inputParty).fill('Vikarerne');
  await press('{Enter}');
  expect(names('below')).toEqual(['Vikarerne']);
  view((course) => {
    relationsBoard(course, 'kort').wall.at = 'lines';
  });
  await screen.getByRole('button', { name: words.drawLine }).click();
  expect(linesOf(board()).at(-1)).toMatchObject({ a: 'aften', b: 'dag', strength: 2 });
});
