import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addMinutes,
  clockText,
  isBegun,
  isRunning,
  newTimer,
  pauseTimer,
  resetTimer,
  stageAt,
  startTimer,
  timeLeft,
} from '../../src/model/timer.ts';

const minute = 60_000;
const noon = 1_777_881_600_000;

test('a timer stands still until it is started, and then counts down past nothing', () => {
  const timer = newTimer(10);
  expect(timeLeft(timer, noon)).toBe(10 * minute);
  startTimer(timer, noon);
  expect(timeLeft(timer, noon + 4 * minute)).toBe(6 * minute);
  expect(timeLeft(timer, noon + 11 * minute)).toBe(-minute);
});

test('pausing never changes the time left, and time in a pause does not count', () => {
  const pause = fc.record({ run: fc.nat(5 * minute), rest: fc.nat(5 * minute) });
  fc.assert(
    fc.property(fc.array(pause, { maxLength: 12 }), (pauses) => {
      const timer = newTimer(10);
      let now = noon;
      let used = 0;
      for (const { run, rest } of pauses) {
        startTimer(timer, now);
        now += run;
        used += run;
        const before = timeLeft(timer, now);
        pauseTimer(timer, now);
        expect(timeLeft(timer, now)).toBe(before);
        now += rest;
        expect(timeLeft(timer, now)).toBe(10 * minute - used);
      }
    }),
  );
});

test('starting twice or pausing twice is as once', () => {
  const timer = newTimer(10);
  startTimer(timer, noon);
  startTimer(timer, noon + minute);
  expect(timeLeft(timer, noon + 2 * minute)).toBe(8 * minute);
  pauseTimer(timer, noon + 2 * minute);
  pauseTimer(timer, noon + 5 * minute);
  expect(timeLeft(timer, noon + 9 * minute)).toBe(8 * minute);
});

test('a clock that is set back gives no time away', () => {
  const timer = newTimer(10);
  startTimer(timer, noon);
  expect(timeLeft(timer, noon - minute)).toBe(10 * minute);
  pauseTimer(timer, noon - minute);
  expect(timeLeft(timer, noon)).toBe(10 * minute);
});

test('a minute more is a minute more left, running or not', () => {
  const timer = newTimer(10);
  addMinutes(timer, 1, noon);
  expect(timeLeft(timer, noon)).toBe(11 * minute);
  startTimer(timer, noon);
  addMinutes(timer, 1, noon + 3 * minute);
  expect(timeLeft(timer, noon + 3 * minute)).toBe(9 * minute);
});

test('when the time has passed, a minute more counts from now', () => {
  const timer = newTimer(10);
  startTimer(timer, noon);
  addMinutes(timer, 1, noon + 14 * minute);
  expect(timeLeft(timer, noon + 14 * minute)).toBe(minute);
});

test('a timer has at least one minute and at most ten hours', () => {
  const timer = newTimer(2);
  addMinutes(timer, -5, noon);
  expect(timer.length).toBe(minute);
  addMinutes(timer, 10_000, noon);
  expect(timer.length).toBe(600 * minute);
});

test('set back, it is as new', () => {
  const timer = newTimer(10);
  expect([isBegun(timer), isRunning(timer)]).toEqual([false, false]);
  startTimer(timer, noon);
  expect([isBegun(timer), isRunning(timer)]).toEqual([true, true]);
  pauseTimer(timer, noon + minute);
  expect([isBegun(timer), isRunning(timer)]).toEqual([true, false]);
  resetTimer(timer);
  expect(timer).toEqual(newTimer(10));
});

test.each([
  [12 * minute + 40_000, '12:40'],
  [65 * minute, '1:05:00'],
  [9_000, '0:09'],
  [8_001, '0:09'],
  [1, '0:01'],
  [0, '0:00'],
  [-999, '0:00'],
  [-30_000, '-0:30'],
  [-61 * minute, '-1:01:00'],
])('%i ms is shown as %s', (milliseconds, text) => {
  expect(clockText(milliseconds)).toBe(text);
});

test('it says when a fifth and a twentieth is left, and when the time has passed', () => {
  const timer = newTimer(100);
  startTimer(timer, 0);
  const stages = [0, 79.9, 80, 94.9, 95, 99.9, 100].map((minutes) => stageAt(timer, minutes * 60_000));
  expect(stages).toEqual(['going', 'going', 'soon', 'soon', 'last', 'last', 'over']);
});
