import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Meeting } from '../../src/model/course.ts';
import { emptyCourse } from '../../src/model/emptyCourse.ts';
import {
  endMeeting,
  expectedEnd,
  goToStep,
  lengthenStep,
  meetingOf,
  minutesAhead,
  moveStep,
  nudgeStep,
  planAt,
  settleStart,
  startAt,
  stepFrom,
  stepsOf,
  toggleSkip,
} from '../../src/model/meeting.ts';
import { addMeeting } from '../../src/model/newMeeting.ts';
import { isRunning, timeLeft } from '../../src/model/timer.ts';

const minute = 60_000;
const one = Date.UTC(2026, 4, 4, 11, 0);
const words = (text: string) => ({ da: text, en: text });

/** A meeting at one o'clock of steps a, b, c … of these many minutes. */
function meeting(...minutes: number[]): Meeting {
  let next = 0;
  const steps = minutes.map((length, i) => {
    const id = String.fromCharCode(97 + i);
    return { id, title: words(id), minutes: length, need: null };
  });
  const plan = { script: 'kortrunden', part: 'moedet', title: words('Kortrunden'), steps };
  const course = emptyCourse({ id: 'forloeb', now: one });
  return addMeeting(course, plan, { now: one, newId: () => `id${next++}`, dice: () => 1 });
}

/** `a 0–10` for each step, in minutes after one o'clock. */
const plan = (of: Meeting, now: number) =>
  planAt(of, now).map(
    ({ step, from, to, state }) => `${step.id} ${(from - one) / minute}–${(to - one) / minute} ${state}`,
  );

describe('the plan', () => {
  test('before the meeting it counts from the planned start', () => {
    expect(plan(meeting(10, 20, 5), one - 60 * minute)).toEqual(['a 0–10 coming', 'b 10–30 coming', 'c 30–35 coming']);
  });

  test('what is late moves all that comes, what is done keeps its real times', () => {
    const led = meeting(10, 20, 5);
    goToStep(led, 'a', one + 2 * minute);
    goToStep(led, 'b', one + 15 * minute);
    expect(plan(led, one + 15 * minute)).toEqual(['a 2–15 done', 'b 15–35 now', 'c 35–40 coming']);
    expect(minutesAhead(led, one + 15 * minute)).toBe(-5);
    expect(plan(led, one + 50 * minute).at(-1)).toBe('c 50–55 coming');
  });

  test('a step that is skipped, shortened or lengthened moves what comes after it', () => {
    const led = meeting(10, 20, 5);
    goToStep(led, 'a', one);
    toggleSkip(led, 'b');
    expect(plan(led, one)).toEqual(['a 0–10 now', 'b 10–10 skipped', 'c 10–15 coming']);
    toggleSkip(led, 'b');
    lengthenStep(led, 'b', -15, one);
    lengthenStep(led, 'a', 3, one);
    expect(plan(led, one)).toEqual(['a 0–13 now', 'b 13–18 coming', 'c 18–23 coming']);
    expect(minutesAhead(led, one)).toBe(12);
  });

  test('steps that were jumped over take no time', () => {
    const led = meeting(10, 20, 5);
    goToStep(led, 'a', one);
    goToStep(led, 'c', one + 4 * minute);
    expect(plan(led, one + 4 * minute)).toEqual(['a 0–4 done', 'b 4–4 skipped', 'c 4–9 now']);
  });

  test('a computer that slept for twenty minutes finds the step over and the end moved', () => {
    const led = meeting(10, 20, 5);
    goToStep(led, 'a', one);
    const awake = one + 25 * minute;
    expect(timeLeft(meetingStep(led, 'a').timer, awake)).toBe(-15 * minute);
    expect(expectedEnd(led, awake)).toBe(one + 50 * minute);
  });

  test('times never go backwards from one step to the next, whatever was done', () => {
    const move = fc.record({
      what: fc.constantFrom('go', 'skip', 'longer', 'shorter', 'earlier', 'wait'),
      step: fc.constantFrom('a', 'b', 'c', 'd'),
    });
    fc.assert(
      fc.property(fc.array(move, { maxLength: 12 }), (moves) => {
        const led = meeting(10, 20, 5, 15);
        let now = one;
        for (const { what, step } of moves) {
          if (what === 'go') goToStep(led, step, now);
          if (what === 'skip') toggleSkip(led, step);
          if (what === 'longer') lengthenStep(led, step, 4, now);
          if (what === 'shorter') lengthenStep(led, step, -30, now);
          if (what === 'earlier') nudgeStep(led, step, -1);
          now += 90_000;
        }
        const ends = planAt(led, now);
        for (const { from, to } of ends) expect(to).toBeGreaterThanOrEqual(from);
        const coming = ends.filter(({ state }) => state === 'coming');
        for (const [i, { from }] of coming.entries()) expect(from).toBeGreaterThanOrEqual(coming[i - 1]?.to ?? 0);
        if (led.begunAt !== null) expect(expectedEnd(led, now)).toBeGreaterThanOrEqual(now);
      }),
    );
  });
});

describe('leading the room', () => {
  test('next and back go past what is skipped, and stop at the ends', () => {
    const led = meeting(10, 20, 5);
    goToStep(led, 'a', one);
    toggleSkip(led, 'b');
    expect(stepFrom(led, 1)).toBe('c');
    goToStep(led, 'c', one);
    expect([stepFrom(led, 1), stepFrom(led, -1)]).toEqual(['c', 'a']);
  });

  test('the timer of a step runs while the room is there and stands still when it is left', () => {
    const led = meeting(10, 20);
    goToStep(led, 'a', one);
    goToStep(led, 'b', one + 4 * minute);
    expect([isRunning(meetingStep(led, 'a').timer), isRunning(meetingStep(led, 'b').timer)]).toEqual([false, true]);
    goToStep(led, 'a', one + 5 * minute);
    expect(timeLeft(meetingStep(led, 'a').timer, one + 6 * minute)).toBe(5 * minute);
  });

  test('when it is over the clock stands still; going to a step opens it again', () => {
    const led = meeting(10, 20);
    goToStep(led, 'a', one);
    endMeeting(led, one + 9 * minute);
    expect(expectedEnd(led, one + 99 * minute)).toBe(one + 9 * minute);
    goToStep(led, 'b', one + 12 * minute);
    expect(led.endedAt).toBeNull();
  });

  test('the step the room is at cannot be skipped, and one that is skipped comes back when one goes there', () => {
    const led = meeting(10, 20);
    goToStep(led, 'a', one);
    toggleSkip(led, 'a');
    toggleSkip(led, 'b');
    expect([meetingStep(led, 'a').skipped, meetingStep(led, 'b').skipped]).toEqual([false, true]);
    goToStep(led, 'b', one);
    expect(meetingStep(led, 'b').skipped).toBe(false);
  });

  test('a step moves one place or to where it is dropped, and holds at the ends', () => {
    const led = meeting(1, 2, 3);
    const order = () =>
      stepsOf(led)
        .map(({ id }) => id)
        .join('');
    expect(nudgeStep(led, 'a', -1)).toBe(false);
    expect(nudgeStep(led, 'a', 1)).toBe(true);
    expect(order()).toBe('bac');
    moveStep(led, 'c', 0);
    expect(order()).toBe('cba');
  });

  test('a later start moves the promised end along', () => {
    const led = meeting(10, 20);
    startAt(led, one + 30 * minute);
    expect(led.endsAt).toBe(one + 60 * minute);
    expect(minutesAhead(led, one)).toBe(0);
  });

  test('a start that nobody chose is when the room begins; one chosen the day before is at that time today', () => {
    const led = meeting(10, 20);
    settleStart(led, one + 7 * minute);
    expect([led.startsAt, led.endsAt]).toEqual([one + 7 * minute, one + 37 * minute]);
    startAt(led, one + 15 * minute);
    settleStart(led, one + 24 * 60 * minute + 19 * minute);
    expect([led.startsAt, led.endsAt].map((at) => at - one - 24 * 60 * minute)).toEqual([15 * minute, 45 * minute]);
  });

  test('begun before the time it was planned for, it is over that much earlier', () => {
    const led = meeting(10, 20);
    startAt(led, one + 60 * minute);
    goToStep(led, 'a', one);
    expect(expectedEnd(led, one)).toBe(one + 30 * minute);
    expect(minutesAhead(led, one)).toBe(60);
  });

  test('a step never gets shorter than a minute', () => {
    const led = meeting(10);
    lengthenStep(led, 'a', -30, one);
    expect(meetingStep(led, 'a').minutes).toBe(1);
  });

  test('a link to a meeting that was removed is an error that names it', () => {
    expect(() => meetingOf(emptyCourse({ id: 'forloeb', now: 1 }), 'væk')).toThrow(/væk/);
  });
});

function meetingStep(of: Meeting, id: string) {
  const step = of.steps[id];
  if (step === undefined) throw new Error(`no step ${id}`);
  return step;
}
