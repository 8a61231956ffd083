import { beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import Board from '../../../src/boards/triangle/Board.tsx';
import { WallView } from '../../../src/facilitate/WallView.tsx';
import { inTerms } from '../../../src/model/terms.ts';
import { view } from '../../../src/store/index.ts';
import { da, nextFrame, openScene, show } from '../../support/scene.tsx';
import { courseWithZones } from '../../support/tools.ts';

const { triangle: words, tools } = da;
const go = vi.fn();
const stories = Array.from({ length: 12 }, (_, i) => `Historie ${i + 1} om dengang vi delte vagterne på en ny måde`);

beforeEach(() => page.viewport(1920, 1080));

test('six arrows have six zones, and the corners stand on the drawing with the workplace’s own word for the citizen', async () => {
  const course = { ...courseWithZones('trekant', {}), citizen: 'elev' as const };
  await openScene(course);
  const screen = await show(<Board boardId="trekant" at="start" go={go} />);
  for (const { name } of Object.values(words.zones))
    await expect.element(screen.getByRole('region', { name: tools.notesIn(name, 0) })).toBeVisible();
  expect(inTerms(words.corners.citizen, 'da', course)).toContain('elever');
  await expect.element(screen.getByText(inTerms(words.corners.citizen, 'da', course))).toBeVisible();
});

test('on the wall the first note at an arrow stays when the zone is full, and an empty zone asks its question', async () => {
  await openScene(courseWithZones('trekant', { 'task-social': stories }));
  view((course) => {
    const board = course.boards.trekant;
    if (board !== undefined) board.wall.at = 'start';
  });
  const screen = await show(<WallView boardId="trekant" />);
  await expect.element(screen.getByRole('heading', { level: 1, name: words.question })).toBeVisible();
  await document.fonts.ready;
  await nextFrame();
  const shown = [...document.querySelectorAll<HTMLElement>('[data-note]')].filter((note) => note.checkVisibility());
  expect(shown[0]?.textContent).toBe(stories[0]);
  await expect.element(screen.getByText(tools.more(stories.length - shown.length))).toBeVisible();
  await expect.element(screen.getByText(words.zones['social-task'].question)).toBeVisible();
});
