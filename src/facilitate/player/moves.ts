import { useMemo } from 'react';
import { entryOf } from '../../boards/registry.ts';
import { useLang, useWords } from '../../i18n/language.tsx';
import type { Words } from '../../i18n/words.ts';
import type { Course, Id, Meeting, Timer } from '../../model/course.ts';
import {
  endMeeting,
  goToStep,
  lengthenStep,
  meetingOf,
  moveStep,
  nudgeStep,
  settleStart,
  startAt,
  stepsOf,
  toggleSkip,
} from '../../model/meeting.ts';
import type { Lang } from '../../model/text.ts';
import { change, readCourse, view } from '../../store/index.ts';
import { announce } from '../../ui/toasts.ts';
import { type Spot, type StoryOf, spotFrom } from './spots.ts';
import { useMeetingScript } from './useMeetingScript.ts';

/** What react-dnd calls a step of the plan. */
export const stepKind = 'step';

/**
 * Everything that can be done to a meeting and its plan. Buttons, menu, keys, drag and clicker all call these. Where the room
 * is and its timer are no part of undo; the plan is.
 */
export type MeetingMoves = ReturnType<typeof meetingMoves>;

export function useMeetingMoves(meeting: Meeting): MeetingMoves {
  const words = useWords();
  const lang = useLang();
  const { storyOf } = useMeetingScript(meeting);
  const { id } = meeting;
  return useMemo(() => meetingMoves(id, storyOf, words, lang), [id, storyOf, words, lang]);
}

function meetingMoves(id: Id, storyOf: StoryOf, words: Words, lang: Lang) {
  const { said } = words.lead;
  const now = () => meetingOf(readCourse(), id);
  const titleOf = (step: Id) => now().steps[step]?.title[lang] ?? '';
  const inMeeting = (recipe: (meeting: Meeting) => void) => (course: Course) => {
    const meeting = course.meetings[id];
    if (meeting !== undefined) recipe(meeting);
  };
  const sayPlace = (step: Id) => {
    const steps = stepsOf(now());
    announce(said.moved(titleOf(step), steps.findIndex((one) => one.id === step) + 1, steps.length));
  };
  return {
    /** Leads the room to a step, and the wall with it. */
    goTo(spot: Spot) {
      view((course) => lead(course, id, spot, Date.now()));
      announce(said.at(titleOf(spot.step)));
    },
    /** On to the next thing the room sees, or back. Says where it went. */
    turn(by: -1 | 1) {
      const spot = spotFrom(now(), by, storyOf);
      if (spot === 'end') this.end();
      else if (spot !== null) this.goTo(spot);
    },
    end() {
      view(inMeeting((meeting) => endMeeting(meeting, Date.now())));
      announce(said.ended);
    },
    blank() {
      view(
        inMeeting((meeting) => {
          meeting.blank = !meeting.blank;
        }),
      );
    },
    lengthen(step: Id, minutes: number) {
      change(inMeeting((meeting) => lengthenStep(meeting, step, minutes, Date.now())));
      announce(said.length(titleOf(step), now().steps[step]?.minutes ?? 0));
    },
    skip(step: Id) {
      change(inMeeting((meeting) => toggleSkip(meeting, step)));
      announce(now().steps[step]?.skipped ? said.skipped(titleOf(step)) : said.back(titleOf(step)));
    },
    nudge(step: Id, by: -1 | 1) {
      let moved = false;
      change(
        inMeeting((meeting) => {
          moved = nudgeStep(meeting, step, by);
        }),
      );
      if (moved) sayPlace(step);
      else announce(said.edge);
    },
    /** Beside another step, on the side of it that was pointed at. */
    moveBeside(step: Id, other: Id, half: 'before' | 'after') {
      if (step === other) return;
      const others = stepsOf(now()).filter((one) => one.id !== step);
      const at = others.findIndex((one) => one.id === other);
      change(inMeeting((meeting) => moveStep(meeting, step, half === 'before' ? at : at + 1)));
      sayPlace(step);
    },
    /** Does something to the timer of the step the room is at. */
    timer(act: (timer: Timer, now: number) => void) {
      view(
        inMeeting((meeting) => {
          const timer = meeting.steps[meeting.at]?.timer;
          if (timer !== undefined) act(timer, Date.now());
        }),
      );
    },
    /** When it begins, and when it has to be over; ms since 1970. */
    begins: (at: number) => change(inMeeting((meeting) => startAt(meeting, at))),
    ends: (at: number) =>
      change(
        inMeeting((meeting) => {
          meeting.endsAt = at;
        }),
      ),
  };
}

/** The room goes to a step: its timer runs, its board shows its place. To where it is already, only the wall follows. */
function lead(course: Course, id: Id, { step: stepId, part }: Spot, now: number): void {
  const meeting = course.meetings[id];
  const step = meeting?.steps[stepId];
  if (meeting === undefined || step === undefined) return;
  if (meeting.begunAt === null) settleStart(meeting, now);
  if (meeting.at !== stepId || meeting.begunAt === null || meeting.endedAt !== null) goToStep(meeting, stepId, now);
  meeting.blank = false;
  if (part !== undefined) step.place = part;
  const board = course.boards[step.board];
  if (board === undefined) return;
  const places = entryOf(board).places(board);
  const at = places.includes(step.place) ? step.place : (places[0] ?? step.place);
  if (board.wall.at !== at || board.wall.blank) board.wall = { at, followUps: 0, blank: false };
}
