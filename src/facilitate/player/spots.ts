import type { Id, Meeting } from '../../model/course.ts';
import { stepFrom, stepsOf } from '../../model/meeting.ts';

/** The parts a story is shown in, in order: to the stop, the talk at it, the rest, the questions. */
export const storyParts = ['', 'stop', 'rest', 'questions'] as const;
export type StoryPart = (typeof storyParts)[number];

/** Which part of a story a step's place names; the first when it names none. */
export const storyPart = (place: Id): StoryPart => storyParts.find((part) => part === place) ?? '';

/** Something the room sees: a step, and of a story which part of it. */
export type Spot = { step: Id; part?: StoryPart };

/**
 * What the room sees next (or with -1 before): the parts of a story, then the next step that is not skipped, then `end`.
 * Nothing lies before the first step and after the end. `isStory` tells the steps that are shown in parts.
 */
export function spotFrom(meeting: Meeting, by: -1 | 1, isStory: (step: Id) => boolean): Spot | 'end' | null {
  if (meeting.begunAt === null) {
    const first = stepsOf(meeting).find((step) => !step.skipped);
    return by > 0 && first !== undefined ? firstOf(first.id, isStory) : null;
  }
  if (meeting.endedAt !== null) return by > 0 ? null : { step: meeting.at };
  if (isStory(meeting.at)) {
    const here = storyParts.indexOf(storyPart(meeting.steps[meeting.at]?.place ?? ''));
    const part = storyParts[here + by];
    if (part !== undefined) return { step: meeting.at, part };
  }
  const step = stepFrom(meeting, by);
  if (step === meeting.at) return by > 0 ? 'end' : null;
  return by > 0 ? firstOf(step, isStory) : { step };
}

const firstOf = (step: Id, isStory: (step: Id) => boolean): Spot => (isStory(step) ? { step, part: '' } : { step });
