import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { BoardScreen } from '../../src/facilitate/BoardScreen.tsx';
import { da, openScene, show } from '../support/scene.tsx';

/** The one screen with its controls out. */
async function controls(boardId: string) {
  await openScene();
  const screen = await show(<BoardScreen boardId={boardId} onLeave={() => {}} />);
  await userEvent.keyboard('{Enter}');
  await expect.element(screen.getByRole('button', { name: da.wall.leaveOneScreen })).toBeVisible();
  return (name: string) => screen.getByRole('button', { name, exact: true }).query();
}

test('a board with a way along it has buttons for back and next', async () => {
  const button = await controls('vej');
  expect(button(da.road.previous)).not.toBeNull();
  expect(button(da.road.next)).not.toBeNull();
});

test('a board with one place has none, since they would do nothing', async () => {
  const button = await controls('grupper');
  expect(button(da.road.previous)).toBeNull();
  expect(button(da.road.next)).toBeNull();
});
