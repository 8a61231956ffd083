import { beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { StartView } from '../../../src/boards/road/StartView.tsx';
import type { Course } from '../../../src/model/course.ts';
import { roadBoard } from '../../../src/model/road.ts';
import { fullCourse } from '../../support/fullCourse.ts';
import { da, openScene, roadNow, show, WithRoad } from '../../support/scene.tsx';

const drive = vi.fn();

beforeEach(() => drive.mockClear());

/** The full course before a value was chosen; without values of its own unless they are kept. */
async function openStart(own: Course['values'] = {}) {
  const course = { ...fullCourse(), values: own };
  roadBoard(course, 'vej').value = '';
  await openScene(course);
  return show(
    <WithRoad>
      {(now, board) => <StartView course={now} board={board} drive={da.road.drive} onDrive={drive} />}
    </WithRoad>,
  );
}

test('a value is chosen with a click and let go with another', async () => {
  const screen = await openStart();
  const value = screen.getByRole('button', { name: 'Nysgerrighed' });
  await value.click();
  await expect.element(value).toHaveAttribute('aria-pressed', 'true');
  expect(roadNow().value).toBe('Nysgerrighed');
  await value.click();
  await expect.element(value).toHaveAttribute('aria-pressed', 'false');
  expect(roadNow().value).toBe('');
});

test('only one value at a time', async () => {
  const screen = await openStart();
  const buttons = screen.getByRole('group', { name: da.road.chooseValue }).getByRole('button');
  await buttons.nth(0).click();
  await buttons.nth(2).click();
  expect(document.querySelectorAll('[aria-pressed=true]').length).toBe(1);
  await expect.element(buttons.nth(2)).toHaveAttribute('aria-pressed', 'true');
});

test('a workplace with its own values sees those instead of ours', async () => {
  const screen = await openStart(fullCourse().values);
  const names = screen.getByRole('group', { name: da.road.chooseValue }).getByRole('button');
  await expect.element(names.nth(0)).toBeVisible();
  expect(names.elements().map((one) => one.textContent)).toEqual(['Tillid', 'Nærvær', 'Mod']);
});

test('words of their own are a value too, and Enter drives off', async () => {
  const screen = await openStart();
  const own = screen.getByRole('textbox', { name: da.road.otherValue });
  await own.click();
  await userEvent.keyboard('At turde spørge');
  expect(roadNow().value).toBe('At turde spørge');
  await expect.element(own).toHaveValue('At turde spørge');
  expect(drive).not.toHaveBeenCalled();
  await userEvent.keyboard('{Enter}');
  expect(drive).toHaveBeenCalledOnce();
  expect(roadNow().value).toBe('At turde spørge');
});

test('nothing must be chosen to drive', async () => {
  const screen = await openStart();
  await screen.getByRole('button', { name: da.road.drive }).click();
  expect(drive).toHaveBeenCalledOnce();
});
