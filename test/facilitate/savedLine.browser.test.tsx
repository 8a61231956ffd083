import { expect, test } from 'vitest';
import { SavedLine } from '../../src/facilitate/SavedLine.tsx';
import { timeOfDay } from '../../src/i18n/dates.ts';
import { change, courseStore, type FailReason, type MemoryReason, type SaveState } from '../../src/store/index.ts';
import { da, openScene, show } from '../support/scene.tsx';

async function line(save: SaveState) {
  courseStore.setState({ save });
  return show(<SavedLine />);
}

test('it says that it is saving, and then when it was saved', async () => {
  await openScene();
  const screen = await show(<SavedLine />);
  change((course) => {
    course.title = 'Ny titel';
  });
  await expect.element(screen.getByText(da.courses.saved.saving)).toBeVisible();
  await expect.element(screen.getByText(da.courses.saved.saved(timeOfDay(Date.now(), 'da')))).toBeVisible();
});

test('the time is that of the last saving, as Danes write it', async () => {
  const at = new Date(2026, 10, 21, 9, 5).getTime();
  const screen = await line({ kind: 'saved', at });
  await expect.element(screen.getByText(da.courses.saved.saved('kl. 09.05'))).toBeVisible();
});

test('nothing is promised before anything was saved', async () => {
  const screen = await line({ kind: 'saved', at: 0 });
  expect(screen.container.textContent).toBe('');
});

const memory: MemoryReason[] = ['blocked', 'newer', 'gone'];
test.each(memory)('memory only (%s) is an alarm that says what to do', async (reason) => {
  const screen = await line({ kind: 'memory', reason });
  await expect.element(screen.getByRole('alert')).toHaveTextContent(da.storage.save.memory[reason]);
  expect(screen.container.textContent).toMatch(/fil/);
});

const failed: FailReason[] = ['quota', 'blocked', 'closed', 'unknown'];
test.each(failed)('a failed saving (%s) is an alarm and never says saved', async (reason) => {
  const screen = await line({ kind: 'failed', reason });
  await expect.element(screen.getByRole('alert')).toHaveTextContent(da.storage.save.failed[reason]);
  expect(screen.container.textContent).not.toMatch(/^Gemt/);
});
