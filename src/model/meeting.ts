import type { Course, Id, Meeting, MeetingStep } from './course.ts';
import { inOrder, rankAt } from './rank.ts';
import { addMinutes, isRunning, pauseTimer, startTimer, timeLeft } from './timer.ts';

const minute = 60_000;
const day = 24 * 60 * minute;

/** The meeting of a course with this id. Throws when there is none: a link to one that was removed. */
export function meetingOf(course: Course, id: Id): Meeting {
  const meeting = course.meetings[id];
  if (meeting === undefined) throw new Error(`No meeting ${id} in course ${course.id}`);
  return meeting;
}

/** The steps from the first to the last, skipped ones too. */
export const stepsOf = (meeting: Meeting): MeetingStep[] => inOrder(Object.values(meeting.steps));

/** The step `by` further on (negative: back) that is not skipped; the one it is at when there is none. */
export function stepFrom(meeting: Meeting, by: -1 | 1): Id {
  const steps = stepsOf(meeting);
  const here = steps.findIndex((step) => step.id === meeting.at);
  const ahead = by > 0 ? steps.slice(here + 1) : steps.slice(0, Math.max(0, here)).reverse();
  return ahead.find((step) => !step.skipped)?.id ?? meeting.at;
}

/** A step in the plan with its clock times in ms since 1970. `done`: the room has been led out of it. */
export type PlannedStep = { step: MeetingStep; from: number; to: number; state: 'done' | 'now' | 'coming' | 'skipped' };

/**
 * The plan with clock times as they look at `now`: what is done keeps its real times, the step the room is at ends when its
 * timer does and no earlier than now, and all that comes follows from there. What was jumped over takes no time.
 */
export function planAt(meeting: Meeting, now: number): PlannedStep[] {
  const steps = stepsOf(meeting);
  const here = meeting.begunAt === null ? -1 : steps.findIndex((step) => step.id === meeting.at);
  let clock = meeting.begunAt ?? Math.max(meeting.startsAt, now);
  return steps.map((step, index): PlannedStep => {
    const from = clock;
    if (index === here && meeting.endedAt === null) {
      clock = now + Math.max(0, timeLeft(step.timer, now));
      return { step, from: step.begunAt ?? from, to: clock, state: 'now' };
    }
    if (step.begunAt !== null && step.leftAt !== null) {
      clock = Math.max(clock, step.leftAt);
      return { step, from: step.begunAt, to: step.leftAt, state: 'done' };
    }
    if (step.skipped || index < here) return { step, from, to: from, state: 'skipped' };
    clock = from + step.minutes * minute;
    return { step, from, to: clock, state: 'coming' };
  });
}

/** When the meeting will be over as it looks at `now`; ms since 1970. */
export const expectedEnd = (meeting: Meeting, now: number): number =>
  meeting.endedAt ?? Math.max(meeting.begunAt ?? meeting.startsAt, ...planAt(meeting, now).map(({ to }) => to));

/** Whole minutes ahead of the promised end (negative: behind). */
export const minutesAhead = (meeting: Meeting, now: number): number =>
  Math.round((meeting.endsAt - expectedEnd(meeting, now)) / minute);

/** Leads the room into a step: the timer of the one it leaves stops, its own starts. The first one begins the meeting. */
export function goToStep(meeting: Meeting, id: Id, now: number): void {
  const step = meeting.steps[id];
  if (step === undefined) return;
  leave(meeting, now);
  meeting.begunAt ??= now;
  meeting.endedAt = null;
  meeting.at = id;
  meeting.blank = false;
  step.skipped = false;
  step.begunAt ??= now;
  step.leftAt = null;
  startTimer(step.timer, now);
}

/** Ends the meeting: the clock stands still, what was kept stays. */
export function endMeeting(meeting: Meeting, now: number): void {
  leave(meeting, now);
  meeting.endedAt = now;
}

function leave(meeting: Meeting, now: number): void {
  const here = meeting.steps[meeting.at];
  if (here === undefined || here.begunAt === null) return;
  pauseTimer(here.timer, now);
  here.leftAt = now;
}

/** Makes a step longer (or with a negative number shorter); it keeps at least one minute. */
export function lengthenStep(meeting: Meeting, id: Id, minutes: number, now: number): void {
  const step = meeting.steps[id];
  if (step === undefined) return;
  step.minutes = Math.max(1, Math.min(600, step.minutes + minutes));
  if (isRunning(step.timer) || step.timer.spent > 0) addMinutes(step.timer, minutes, now);
  else step.timer.length = step.minutes * minute;
}

/** Skips a step, or takes it back into the plan. The one the room is at cannot be skipped. */
export function toggleSkip(meeting: Meeting, id: Id): void {
  const step = meeting.steps[id];
  if (step !== undefined && meeting.at !== id) step.skipped = !step.skipped;
}

/** Moves a step one place earlier (-1) or later (+1). Says whether it moved. */
export function nudgeStep(meeting: Meeting, id: Id, by: -1 | 1): boolean {
  const steps = stepsOf(meeting);
  const to = steps.findIndex((step) => step.id === id) + by;
  const step = meeting.steps[id];
  if (step === undefined || to < 0 || to >= steps.length) return false;
  moveStep(meeting, id, to);
  return true;
}

/** Moves a step to position `index` (0 = first, counted without the step itself). */
export function moveStep(meeting: Meeting, id: Id, index: number): void {
  const step = meeting.steps[id];
  const others = stepsOf(meeting).filter((other) => other.id !== id);
  if (step !== undefined) step.rank = rankAt(others, index);
}

/**
 * Settles the planned start as the room begins. One that nobody chose (it is still when the meeting was made) is now; one of
 * another day means the same time today.
 */
export function settleStart(meeting: Meeting, now: number): void {
  const days = Math.round((now - meeting.startsAt) / day);
  startAt(meeting, hasChosenStart(meeting) ? meeting.startsAt + days * day : now);
}

/** Whether somebody has said when it begins. */
export const hasChosenStart = ({ startsAt, createdAt }: Meeting): boolean => startsAt !== createdAt;

/** Sets when it begins; the promised end moves along. */
export function startAt(meeting: Meeting, startsAt: number): void {
  meeting.endsAt += startsAt - meeting.startsAt;
  meeting.startsAt = startsAt;
}
