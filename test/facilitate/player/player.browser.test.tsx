import { useState } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import { type Locator, page, userEvent } from 'vitest/browser';
import { loadKind } from '../../../src/content/catalogue.ts';
import { loadPlan } from '../../../src/facilitate/player/loadPlan.ts';
import { Player } from '../../../src/facilitate/player/Player.tsx';
import { LedWall } from '../../../src/facilitate/player/wall/MeetingWall.tsx';
import { clockTime } from '../../../src/i18n/dates.ts';
import { emptyCourse } from '../../../src/model/emptyCourse.ts';
import { meetingOf, stepsOf } from '../../../src/model/meeting.ts';
import { addMeeting } from '../../../src/model/newMeeting.ts';
import { courseNow, da, focused, openScene, show } from '../../support/scene.tsx';

const words = da.lead;
const minute = 60_000;
const goTo = vi.fn();

beforeEach(async () => {
  goTo.mockClear();
  await page.viewport(1366, 768);
});

/** A meeting of a script in a course of its own, not begun yet. Its id is `m`. */
async function openMeeting(script: string, part?: string): Promise<void> {
  const course = emptyCourse({ id: 'forloeb', now: Date.now() });
  let next = 0;
  const newId = () => `id${next++}`;
  const meeting = addMeeting(course, await loadPlan(script, part), { now: Date.now(), newId, dice: () => 1 });
  delete course.meetings[meeting.id];
  course.meetings.m = { ...meeting, id: 'm' };
  await openScene(course);
}

/** The leader's window, with its address kept here. */
function Window() {
  const [looked, setLooked] = useState<string | undefined>(undefined);
  return (
    <Player
      courseId={courseNow().id}
      meetingId="m"
      looked={looked}
      onLook={setLooked}
      onMeeting={goTo}
      saveFile={null}
      clear={null}
      printAddress={() => '/'}
    />
  );
}

const now = () => meetingOf(courseNow(), 'm');
const titleOf = (id: string) => now().steps[id]?.title.da ?? '';
const order = () => stepsOf(now()).map((step) => step.id);
const wallOf = (road: string) =>
  Object.values(courseNow().boards).find((board) => 'road' in board && board.road === road)?.wall.at;

/** A step's own button in the plan: the one before its menu. */
const row = (plan: Locator, id: string) => plan.getByRole('button', { name: titleOf(id) }).first();

async function startHalfDay() {
  await openMeeting('vaerdivejen-halv-dag');
  const screen = await show(<Window />);
  await screen.getByRole('button', { name: words.foot.start }).click();
  return { screen, plan: screen.getByRole('navigation', { name: words.plan.title }) };
}

test('one press starts it, each next press says what comes, and the wall follows', async () => {
  const { screen } = await startHalfDay();
  expect(now().begunAt).not.toBeNull();
  await screen.getByRole('button', { name: words.foot.nextIs(titleOf('fortaelling')) }).click();
  for (const part of ['stop', 'rest', 'questions'] as const)
    await screen.getByRole('button', { name: words.foot.nextIs(words.stage.parts[part]) }).click();
  await screen.getByRole('button', { name: words.foot.nextIs(titleOf('stop-1')) }).click();
  expect([now().at, wallOf('vaerdivejen')]).toEqual(['stop-1', 'vaerdivejen-1']);
  await screen.getByRole('button', { name: words.foot.back, exact: true }).click();
  expect(now().steps.fortaelling?.place).toBe('questions');
});

test('looking ahead moves neither the room nor the wall; going there does', async () => {
  const { screen, plan } = await startHalfDay();
  await row(plan, 'stop-3').click();
  await expect.element(screen.getByText(words.stage.aheadOf(titleOf('stop-3'), titleOf('ramme')))).toBeVisible();
  expect([now().at, wallOf('vaerdivejen')]).toEqual(['ramme', 'start']);
  await screen.getByRole('button', { name: words.stage.go }).click();
  expect([now().at, wallOf('vaerdivejen')]).toEqual(['stop-3', 'vaerdivejen-3']);
});

test('the whole plan by key: longer, later, left out, and each taken back', async () => {
  const { plan } = await startHalfDay();
  const before = order();
  await row(plan, 'fortaelling').click();
  await userEvent.keyboard('+');
  expect(now().steps.fortaelling?.minutes).toBe(25);
  await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
  expect(order().slice(0, 3)).toEqual(['ramme', 'stop-1', 'fortaelling']);
  await userEvent.keyboard('s');
  expect(now().steps.fortaelling?.skipped).toBe(true);
  await expect.element(plan.getByText(words.plan.skipped)).toBeVisible();
  await userEvent.keyboard('{ArrowUp}');
  expect(focused()).toContain(titleOf('stop-1'));
  await userEvent.keyboard('{Control>}zzz{/Control}');
  expect([order(), now().steps.fortaelling?.skipped, now().steps.fortaelling?.minutes]).toEqual([before, false, 20]);
});

test('what is behind is said, and what comes moves with it', async () => {
  await openMeeting('kortrunden');
  const course = courseNow();
  const begun = Date.now() - 9 * minute;
  const first = stepsOf(now())[0];
  if (first === undefined) throw new Error('no step');
  const late = {
    ...now(),
    startsAt: begun,
    endsAt: begun + 15 * minute,
    begunAt: begun,
    steps: {
      ...now().steps,
      [first.id]: { ...first, begunAt: begun, timer: { ...first.timer, startedAt: begun } },
    },
  };
  await openScene({ ...course, id: 'senere', meetings: { m: late } });
  const screen = await show(<Window />);
  const behind = 9 - first.minutes;
  await expect.element(screen.getByText(words.head.behind(behind))).toBeVisible();
  await expect.element(screen.getByText(da.road.timer.over, { exact: true }).first()).toBeVisible();
});

test('the wall has the words for the room and never the leader’s; a break says when to be back', async () => {
  await openMeeting('vaerdivejen-halv-dag');
  const screen = await show(<LedWall meetingId="m" />);
  await userEvent.keyboard('{PageDown}');
  const script = (await loadKind('scripts')).find((one) => one.id === 'vaerdivejen-halv-dag');
  const first = script?.meetings[0]?.steps[0];
  if (first?.wall.show !== 'text') throw new Error('The script begins with something else than words');
  await expect.element(screen.getByRole('heading', { name: first.wall.text.da })).toBeVisible();
  expect(document.body.textContent).not.toContain(first.say.da.slice(0, 20));
  for (let press = 0; press < 7; press += 1) await userEvent.keyboard('{PageDown}');
  expect(now().steps[now().at]?.id).toBe('pause');
  const back = Math.round((Date.now() + 15 * minute) / minute) * minute;
  await expect.element(screen.getByRole('heading', { name: clockTime(back, 'da') })).toBeVisible();
  await userEvent.keyboard('b');
  await expect.element(screen.getByRole('img', { name: da.wall.isBlank })).toBeVisible();
});

test('the next meeting of a series is made with one press and goes on with the same road', async () => {
  await openMeeting('vaerdivejen-45');
  const screen = await show(<Window />);
  await screen.getByRole('button', { name: words.plan.after }).click();
  await screen.getByRole('button', { name: /^Lav næste møde/ }).click();
  await vi.waitFor(() => expect(goTo).toHaveBeenCalledOnce());
  const made = Object.values(courseNow().meetings).find((one) => one.id !== 'm');
  expect(goTo).toHaveBeenCalledWith(made?.id);
  const roads = Object.values(courseNow().boards).filter((board) => board.kind === 'road');
  expect(roads.length).toBe(1);
  expect(Object.values(made?.steps ?? {}).map((step) => step.board)).toContain(roads[0]?.id);
});

test('a start typed as on a clock is promised with its end; what is no time is put back', async () => {
  await openMeeting('kortrunden');
  const screen = await show(<Window />);
  const begins = screen.getByLabelText(words.before.begins);
  await begins.fill('13.15');
  await userEvent.keyboard('{Enter}');
  expect(new Date(now().startsAt).getHours() * 60 + new Date(now().startsAt).getMinutes()).toBe(13 * 60 + 15);
  await expect.element(screen.getByLabelText(words.before.ends)).toHaveValue('13.30');
  await begins.fill('senere');
  await userEvent.keyboard('{Enter}');
  await expect.element(begins).toHaveValue('13.15');
});
