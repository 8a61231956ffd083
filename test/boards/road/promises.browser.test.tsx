import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Promises } from '../../../src/boards/road/Promises.tsx';
import { promisesOf } from '../../../src/model/poster.ts';
import { fullCourse } from '../../support/fullCourse.ts';
import { courseNow, da, focused, openScene, show, WithRoad } from '../../support/scene.tsx';

const words = da.road.poster;

async function openPromises() {
  await openScene({ ...fullCourse(), promises: {} });
  return show(<WithRoad>{(course) => <Promises course={course} boardId="vej" />}</WithRoad>);
}

test('five promises and no more, and it says so', async () => {
  const screen = await openPromises();
  const add = screen.getByRole('button', { name: words.addPromise });
  for (let n = 1; n <= 5; n += 1) await add.click();
  expect(promisesOf(courseNow(), 'vej').length).toBe(5);
  await expect.element(add).not.toBeInTheDocument();
  await expect.element(screen.getByText(words.fullPromises)).toBeVisible();
});

test('one taken away makes room for another', async () => {
  const screen = await openPromises();
  for (let n = 1; n <= 5; n += 1) await screen.getByRole('button', { name: words.addPromise }).click();
  await screen.getByRole('button', { name: words.removePromise(3) }).click();
  await expect.element(screen.getByRole('button', { name: words.addPromise })).toBeVisible();
  expect(promisesOf(courseNow(), 'vej').length).toBe(4);
});

test('a new promise has the caret in its first field, and the words are kept as they are typed', async () => {
  const screen = await openPromises();
  const add = screen.getByRole('button', { name: words.addPromise }).element();
  add.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  // Before the next frame: a letter may come first.
  expect(focused()).toBe(`${words.promise(1)}: ${words.what}`);
  await userEvent.keyboard('Tavlemøde{Tab}Tine{Tab}fra mandag');
  expect(promisesOf(courseNow(), 'vej')).toMatchObject([{ what: 'Tavlemøde', who: 'Tine', from: 'fra mandag' }]);
});
