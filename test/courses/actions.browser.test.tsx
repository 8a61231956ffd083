import { expect, test } from 'vitest';
import { Actions } from '../../src/courses/Actions.tsx';
import type { Course } from '../../src/model/course.ts';
import { useCourse } from '../../src/store/index.ts';
import { fullCourse } from '../support/fullCourse.ts';
import { courseNow, da, focused, nextFrame, openScene, show } from '../support/scene.tsx';

const words = da.harvest;

function WithActions() {
  const course = useCourse((one) => one);
  return <Actions course={course} />;
}

/** The full course with a second action, without a date. */
function twoActions(): Course {
  const course = fullCourse();
  const a1 = course.actions.a1;
  if (a1 === undefined) throw new Error('no action');
  return { ...course, actions: { a1, a2: { ...a1, id: 'a2', rank: 'a1', what: 'Ryd depotet', due: '' } } };
}

test('an agreement past its day says so in words, is ticked off, and comes back with one undo', async () => {
  await openScene(twoActions());
  const screen = await show(<WithActions />);
  await expect.element(screen.getByText(words.fields.overdue('18. maj 2026'))).toBeVisible();
  await expect.element(screen.getByText(words.course.count(2, 0))).toBeVisible();
  const tick = screen.getByRole('checkbox', { name: words.course.tick('Sig navn og tid højt ved vagtskiftet') });
  await tick.click();
  expect(courseNow().actions.a1?.state).toBe('done');
  await expect.element(tick).not.toBeInTheDocument();
  await nextFrame();
  expect(focused()).toBe(words.course.tick('Ryd depotet'));
  await screen.getByRole('button', { name: words.course.showClosed(1) }).click();
  await expect.element(tick).toBeChecked();
  await screen.getByRole('button', { name: da.app.undo }).click();
  await expect.element(screen.getByText(words.course.count(2, 0))).toBeVisible();
});

test('each leads back to where it was agreed', async () => {
  await openScene(twoActions());
  const screen = await show(<WithActions />);
  const link = screen.getByRole('link', { name: /^Fra / }).first();
  await expect.element(link).toHaveAttribute('href', expect.stringMatching(/^\/forloeb\/[^/]+\/(moede|tavle)\/[^/]+$/));
});
