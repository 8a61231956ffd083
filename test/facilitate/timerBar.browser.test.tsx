import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { TimerBar } from '../../src/facilitate/TimerBar.tsx';
import type { Timer } from '../../src/model/course.ts';
import { roadBoard } from '../../src/model/road.ts';
import { fullCourse } from '../support/fullCourse.ts';
import { da, openScene, roadNow, show, WithRoad } from '../support/scene.tsx';

const words = da.road.timer;
const minute = 60_000;
const sounds = vi.fn();
const RealAudio = window.AudioContext;

beforeEach(() => {
  sounds.mockClear();
  window.AudioContext = class extends RealAudio {
    constructor() {
      super();
      sounds();
    }
  };
});
afterEach(() => {
  window.AudioContext = RealAudio;
});

/** The bar of stop `gor`, ten minutes long, with this much of it used; running when `startedAt` is given. */
async function openBar(timer: Partial<Timer> = {}) {
  const course = fullCourse();
  const stop = roadBoard(course, 'vej').stops.gor;
  if (stop !== undefined) stop.timer = { length: 10 * minute, spent: 0, startedAt: null, ...timer };
  await openScene(course);
  return bar();
}

const bar = () =>
  show(
    <WithRoad>
      {(_, board) => {
        const timer = board.stops.gor?.timer;
        return timer && <TimerBar boardId="vej" at="gor" timer={timer} />;
      }}
    </WithRoad>,
  );

const timerNow = () => roadNow().stops.gor?.timer;

test('it stands still until it is started, then runs', async () => {
  const screen = await openBar();
  await expect.element(screen.getByRole('timer')).toHaveTextContent('10:00');
  await screen.getByRole('button', { name: words.start }).click();
  await expect.element(screen.getByRole('button', { name: words.pause })).toBeVisible();
  await expect.element(screen.getByRole('timer')).toHaveTextContent(/^9:5\d$/);
});

test('a pause holds the time, and it goes on from there', async () => {
  const screen = await openBar({ startedAt: Date.now() - 3 * minute });
  await expect.element(screen.getByRole('timer')).toHaveTextContent(/^(7:00|6:5\d)$/);
  await screen.getByRole('button', { name: words.pause }).click();
  const held = screen.getByRole('timer').element().textContent;
  await new Promise((resolve) => setTimeout(resolve, 1300));
  expect(screen.getByRole('timer').element().textContent).toBe(held);
  await screen.getByRole('button', { name: words.resume }).click();
  expect(timerNow()?.startedAt).not.toBeNull();
  expect(timerNow()?.spent).toBeGreaterThanOrEqual(3 * minute);
});

test('+1 gives a minute, also when the time is over', async () => {
  const screen = await openBar();
  const more = screen.getByRole('button', { name: words.plus });
  await more.click();
  await expect.element(screen.getByRole('timer')).toHaveTextContent('11:00');
});

test('when the time has passed it says so, and +1 begins a new minute', async () => {
  const screen = await openBar({ startedAt: Date.now() - 12 * minute });
  await expect.element(screen.getByText(words.over, { exact: true })).toBeVisible();
  await expect.element(screen.getByRole('timer')).toHaveTextContent(/^-2:0\d$/);
  await screen.getByRole('button', { name: words.plus }).click();
  await expect.element(screen.getByRole('timer')).toHaveTextContent(/^(1:00|0:5\d)$/);
  await expect.element(screen.getByText(words.over, { exact: true })).not.toBeInTheDocument();
});

test('a fifth and a twentieth before the end it is said in words, with another sign each', async () => {
  const signAt = async (left: number, said: string) => {
    const screen = await openBar({ startedAt: Date.now() - (10 * minute - left) });
    await expect.element(screen.getByText(said, { exact: true })).toBeVisible();
    const sign = document.querySelector('[data-stage] path')?.getAttribute('d');
    await screen.unmount();
    return sign;
  };
  const soon = await signAt(1.9 * minute, words.soon);
  const last = await signAt(0.4 * minute, words.last);
  expect(soon).not.toBe(last);
});

test('a minute less', async () => {
  const screen = await openBar();
  await screen.getByRole('button', { name: words.minus }).click();
  await expect.element(screen.getByRole('timer')).toHaveTextContent('9:00');
});

test('one quiet signal when the time runs out, and the ears are told', async () => {
  const screen = await openBar({ startedAt: Date.now() - 10 * minute + 600 });
  expect(sounds).not.toHaveBeenCalled();
  await vi.waitFor(() => expect(sounds).toHaveBeenCalledOnce(), { timeout: 3000 });
  expect(document.querySelector('[data-said]')?.textContent).toContain(words.over);
  await new Promise((resolve) => setTimeout(resolve, 800));
  expect(sounds).toHaveBeenCalledOnce();
  await screen.unmount();
  await bar();
  await new Promise((resolve) => setTimeout(resolve, 600));
  expect(sounds, 'after a reload').toHaveBeenCalledOnce();
});

test('no signal for a time that ran out before the window was opened', async () => {
  await openBar({ startedAt: Date.now() - 11 * minute });
  await new Promise((resolve) => setTimeout(resolve, 600));
  expect(sounds).not.toHaveBeenCalled();
});

test('no signal when it is muted', async () => {
  const screen = await openBar();
  const mute = screen.getByRole('button', { name: words.mute });
  await mute.click();
  await expect.element(mute).toHaveAttribute('aria-pressed', 'true');
  await screen.unmount();
  await openBar({ startedAt: Date.now() - 10 * minute + 400 });
  await vi.waitFor(() => expect(document.querySelector('[data-said]')?.textContent).toContain(words.over));
  expect(sounds).not.toHaveBeenCalled();
});
