import { beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { RoadMap } from '../../../src/boards/road/RoadMap.tsx';
import { endOfRoad, startOfRoad } from '../../../src/model/road.ts';
import { change } from '../../../src/store/index.ts';
import { da, openScene, show, WithRoad } from '../../support/scene.tsx';

const go = vi.fn();

beforeEach(async () => {
  go.mockClear();
  await page.viewport(1366, 768);
});

async function openMap(at: string) {
  await openScene();
  return show(
    <div style={{ width: 400, height: 700 }}>
      <WithRoad>{(course, board) => <RoadMap course={course} board={board} at={at} go={go} />}</WithRoad>
    </div>,
  );
}

const labels = () =>
  [...document.querySelectorAll('nav li button')].map((one) => one.getAttribute('aria-label') ?? one.textContent);

test('it says where the group is, and which stops it has been at', async () => {
  await openMap('gor');
  expect(labels()).toEqual([
    da.road.startPlace,
    'Stop 1: Hvad ser vi?, besøgt',
    'Stop 2: Hvad gør vi?, her er I nu',
    'Stop 3: Hvad bremser?',
    'Stop 4: Hvad aftaler vi?, besøgt',
    da.road.posterPlace,
  ]);
  const current = [...document.querySelectorAll('[aria-current=step]')];
  expect(current.map((one) => one.getAttribute('aria-label'))).toEqual(['Stop 2: Hvad gør vi?, her er I nu']);
});

test('a stop becomes visited with its first note, and is not when the note goes', async () => {
  await openMap('gor');
  const move = (place: string) =>
    change((course) => {
      const note = course.notes.n0;
      if (note !== undefined) note.place = place;
    });
  move('bremser');
  await vi.waitFor(() => expect(labels()[3]).toBe('Stop 3: Hvad bremser?, besøgt'));
  move('ser');
  await vi.waitFor(() => expect(labels()[3]).toBe('Stop 3: Hvad bremser?'));
});

test('every place can be gone to, also back', async () => {
  const screen = await openMap('bremser');
  await screen.getByRole('button', { name: da.road.startPlace }).click();
  await screen.getByRole('button', { name: /^Stop 1/ }).click();
  await screen.getByRole('button', { name: da.road.posterPlace }).click();
  expect(go.mock.calls).toEqual([[startOfRoad], ['ser'], [endOfRoad]]);
});

test.each([
  [startOfRoad, da.road.startPlace],
  [endOfRoad, da.road.posterPlace],
])('at %s that place is the current one', async (at, name) => {
  const screen = await openMap(at);
  await expect.element(screen.getByRole('button', { name })).toHaveAttribute('aria-current', 'step');
});
