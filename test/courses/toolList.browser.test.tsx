import { expect, test } from 'vitest';
import { ToolList } from '../../src/courses/ToolList.tsx';
import { useCourse } from '../../src/store/index.ts';
import { fullCourse } from '../support/fullCourse.ts';
import { courseNow, da, openScene, show } from '../support/scene.tsx';

const words = da.courses.tools;

function WithTools() {
  const course = useCourse((one) => one);
  return <ToolList course={course} />;
}

const kinds = () => Object.values(courseNow().boards).map(({ kind }) => kind);

test('groups, a harvest and an evaluation are made with one press each; a removed one comes back', async () => {
  await openScene({ ...fullCourse(), boards: {}, actions: {}, meetings: {} });
  const screen = await show(<WithTools />);
  await expect.element(screen.getByText(words.none)).toBeVisible();
  await screen.getByRole('button', { name: words.newGroups }).click();
  await screen.getByRole('button', { name: words.newHarvest }).click();
  await screen.getByRole('button', { name: words.newEvaluation }).click();
  expect(kinds().sort()).toEqual(['evaluation', 'groups', 'harvest']);
  await screen.getByRole('button', { name: da.courses.moreFor(da.lead.boards.harvest) }).click();
  await screen.getByRole('menuitem', { name: words.remove }).click();
  expect(kinds()).not.toContain('harvest');
  await screen.getByRole('button', { name: da.app.undo }).click();
  expect(kinds()).toContain('harvest');
});
