import { beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import Board from '../../../src/boards/groups/Board.tsx';
import Wall from '../../../src/boards/groups/Wall.tsx';
import { WallFrame } from '../../../src/facilitate/WallFrame.tsx';
import { boardOf } from '../../../src/model/boards.ts';
import { addEntry, newGroupsBoard, setHeads } from '../../../src/model/groups.ts';
import { change, view } from '../../../src/store/index.ts';
import { fullCourse } from '../../support/fullCourse.ts';
import { da, nextFrame, openScene, show } from '../../support/scene.tsx';

const words = da.groups;
const go = vi.fn();

/** The full course with groups of about ten, `hold`, and nobody in them yet. */
beforeEach(async () => {
  await page.viewport(1366, 768);
  const course = fullCourse();
  const title = { da: 'Grupper', en: 'Groups' };
  course.boards.hold = newGroupsBoard({ id: 'hold', now: 1, title, size: 10, seed: 4 });
  await openScene(course);
});

const open = () => show(<Board boardId="hold" at="start" go={go} />);
const shown = () => [...document.querySelectorAll('ol > li')].map((one) => one.textContent ?? '');

async function type(keys: string) {
  await userEvent.keyboard(keys);
  await nextFrame();
}

test('280 people of three kinds become 28 groups of ten, typed line by line', async () => {
  const screen = await open();
  await expect.element(screen.getByText(words.empty)).toBeVisible();
  await screen.getByRole('textbox', { name: words.who.input }).click();
  await type('Ledere 28{Enter}22 TR og AMR{Enter}Medarbejdere 230{Enter}');
  await expect.element(screen.getByText(`${words.people(280)}: ${words.made(28, 10, 10)}`)).toBeVisible();
  expect(shown()).toHaveLength(28);
  for (const group of shown()) expect(group).toMatch(/Ledere1/);
});

test('one too many or too few is said in words, and there are no groups', async () => {
  const screen = await open();
  await screen.getByRole('textbox', { name: words.who.input }).click();
  await type('Ledere 281{Enter}');
  await expect.element(screen.getByText(words.tooMany(281, 280))).toBeVisible();
  expect(shown()).toEqual([]);
  await screen.getByRole('spinbutton', { name: words.who.countOf('Ledere') }).fill('3');
  await expect.element(screen.getByText(words.tooFew(3, 4))).toBeVisible();
  expect(shown()).toEqual([]);
});

test('when one side cannot reach every group, it says how many groups can be mixed', async () => {
  change((course) => {
    addEntry(course, 'hold', { id: 'a', label: 'Ledere', count: 2 });
    addEntry(course, 'hold', { id: 'b', label: 'Medarbejdere', count: 38 });
  });
  const screen = await open();
  await expect.element(screen.getByText(words.oneSided(2, 2))).toBeVisible();
  change((course) => setHeads(course, 'hold', 'a', 4));
  await expect.element(screen.getByText(words.oneSided(2, 2))).not.toBeInTheDocument();
});

test('names are dealt, shuffled again, and back as they were with one undo', async () => {
  const names = Array.from({ length: 24 }, (_, i) => `Navn ${i}`);
  const screen = await open();
  await screen.getByRole('button', { name: words.who.shifts }).click();
  await screen.getByRole('button', { name: `${words.who.names}: Dagvagt` }).click();
  await screen.getByRole('textbox', { name: words.who.namesOf('Dagvagt') }).fill(names.join('\n'));
  await expect.element(screen.getByText(words.who.namesKept, { exact: false })).toBeVisible();
  const before = shown();
  expect(before).toHaveLength(2);
  await screen.getByRole('button', { name: words.shuffle }).click();
  await vi.waitFor(() => expect(shown()).not.toEqual(before));
  await screen.getByRole('button', { name: da.app.undo }).click();
  await vi.waitFor(() => expect(shown()).toEqual(before));
});

test('on the wall every group of 280 names is on a page, large enough to read and whole', async () => {
  await page.viewport(1920, 1080);
  change((course) => {
    for (const [id, count] of [
      ['dag', 150],
      ['nat', 130],
    ] as const) {
      addEntry(course, 'hold', { id, label: id, count: 0 });
      const entry = boardOf(course, 'hold', 'groups').entries[id];
      if (entry !== undefined)
        entry.names = Array.from({ length: count }, (_, i) => `Christoffer ${id}${i}`).join('\n');
    }
  });
  const screen = await show(
    <WallFrame blank={false} timer={undefined}>
      <Wall boardId="hold" />
    </WallFrame>,
  );
  const seen: string[] = [];
  for (let number = 1; seen.length < 28 && number <= 28; number += 1) {
    view((course) => {
      boardOf(course, 'hold', 'groups').wall.at = `${number}`;
    });
    await nextFrame();
    const cards = screen.getByRole('heading', { level: 2 }).elements();
    for (const card of cards) {
      seen.push(card.textContent ?? '');
      expect(card.closest('li')?.getBoundingClientRect().bottom).toBeLessThanOrEqual(1080);
    }
  }
  expect(seen).toEqual(Array.from({ length: 28 }, (_, i) => words.group(i + 1)));
  const small = [...document.querySelectorAll('[data-wall] span, [data-wall] h2')].filter(
    (one) => Number.parseFloat(getComputedStyle(one).fontSize) < 24,
  );
  expect(small.map((one) => one.textContent)).toEqual([]);
});
