import { expect, test } from 'vitest';
import CoursePage from '../../src/courses/CoursePage.tsx';
import { fullCourse } from '../support/fullCourse.ts';
import { courseNow, da, openScene, show } from '../support/scene.tsx';

const words = da.lead.list;

test('a meeting is gone on with, its road is not listed beside it, and removing it can be taken back', async () => {
  await openScene(fullCourse());
  const screen = await show(<CoursePage newMeeting={null} newRoad={null} agendas={null} />);
  const title = 'Værdivejen på en halv dag';
  const link = screen.getByRole('link', { name: `${words.continue}: ${title}` });
  await expect.element(link).toHaveAttribute('href', expect.stringMatching(/hjemmeplejen-nord\/moede\/m-1$/));
  await expect.element(screen.getByText(da.courses.course.noRoads)).toBeVisible();
  await screen.getByRole('button', { name: da.courses.moreFor(title) }).click();
  await screen.getByRole('menuitem', { name: words.remove }).click();
  await expect.element(screen.getByText(words.none)).toBeVisible();
  expect(courseNow().boards.vej).toBeUndefined();
  await screen.getByRole('button', { name: da.app.undo, exact: true }).click();
  await expect.element(link).toBeVisible();
  expect(courseNow().notes.n0?.board).toBe('vej');
});
