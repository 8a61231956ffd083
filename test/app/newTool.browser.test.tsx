import { expect, test } from 'vitest';
import BoardRoute from '../../src/app/BoardRoute.tsx';
import Suggestions from '../../src/app/Suggestions.tsx';
import { boardNames } from '../../src/i18n/boardNames.ts';
import { listCourses } from '../../src/store/index.ts';
import { fullCourse } from '../support/fullCourse.ts';
import { courseNow, da, openScene, show } from '../support/scene.tsx';

const boards = () => Object.values(courseNow().boards);
const address = () => decodeURIComponent(location.pathname + location.hash);

test('the page of a board says how it is done, names its scripts and opens one in the open course', async () => {
  await openScene({ ...fullCourse(), boards: {}, meetings: {} });
  const screen = await show(<BoardRoute id="trials" />);
  await expect.element(screen.getByRole('heading', { name: da.tools.kinds.trials.name })).toBeVisible();
  await expect.element(screen.getByRole('link', { name: 'Prøvehandlings-værksted' })).toBeVisible();
  await screen.getByRole('button', { name: da.library.board.open }).click();
  await expect.poll(boards).toMatchObject([{ kind: 'trials', title: boardNames.tools.trials }]);
  await expect.poll(address).toContain(`/forloeb/${courseNow().id}/tavle/${boards()[0]?.id}`);
});

test('a suggested board begins with one press, in a new course where there is none', async () => {
  const ask = { minutes: 60, people: 12, topic: 'survey', occasion: 'survey', workplace: '' } as const;
  const screen = await show(<Suggestions ask={ask} />);
  await screen.getByRole('button', { name: da.ask.startName(da.tools.kinds['apv-plan'].name), exact: true }).click();
  await expect.poll(async () => (await listCourses()).length).toBe(1);
  await expect.poll(boards).toMatchObject([{ kind: 'apv-plan' }]);
});
