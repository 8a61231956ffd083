import type { Id, Meeting } from '../../model/course.ts';
import { stepFrom, stepsOf } from '../../model/meeting.ts';

/** The parts a story is shown in, in order: to the stop, the talk at it, the rest, the questions. */
export const storyParts = ['', 'stop', 'rest', 'questions'] as const;
export type StoryPart = (typeof storyParts)[number];

/** Something the room sees: a step, and of a story which part of it. */
export type Spot = { step: Id; part?: StoryPart };

/** The story that a step shows; undefined when it shows none. */
export type StoryOf = (step: Id) => Id | undefined;

/**
 * The parts of its story that a step shows; none when it shows no story. One that is told over two steps is talked about at
 * its stop in the first and goes on from there in the second. A step that is skipped leaves all of it to the other.
 */
export function partsAt(meeting: Meeting, step: Id, storyOf: StoryOf): readonly StoryPart[] {
  const story = storyOf(step);
  if (story === undefined) return [];
  const told = stepsOf(meeting).filter(({ id, skipped }) => id === step || (!skipped && storyOf(id) === story));
  if (told.length === 1) return storyParts;
  return told[0]?.id === step ? storyParts.slice(0, 2) : storyParts.slice(2);
}

/** The part of its story that a step is at; the first it shows when it has not been led to another. */
export function partAt(meeting: Meeting, step: Id, storyOf: StoryOf): StoryPart {
  const parts = partsAt(meeting, step, storyOf);
  return parts.find((part) => part === meeting.steps[step]?.place) ?? parts[0] ?? '';
}

/**
 * What the room sees next (or with -1 before): the parts of a story, then the next step that is not skipped, then `end`.
 * Nothing lies before the first step and after the end.
 */
export function spotFrom(meeting: Meeting, by: -1 | 1, storyOf: StoryOf): Spot | 'end' | null {
  const into = (step: Id): Spot => {
    const [part] = partsAt(meeting, step, storyOf);
    return part === undefined ? { step } : { step, part };
  };
  if (meeting.begunAt === null) {
    const first = stepsOf(meeting).find((step) => !step.skipped);
    return by > 0 && first !== undefined ? into(first.id) : null;
  }
  if (meeting.endedAt !== null) return by > 0 ? null : { step: meeting.at };
  const parts = partsAt(meeting, meeting.at, storyOf);
  const part = parts[parts.indexOf(partAt(meeting, meeting.at, storyOf)) + by];
  if (parts.length > 0 && part !== undefined) return { step: meeting.at, part };
  const step = stepFrom(meeting, by);
  if (step === meeting.at) return by > 0 ? 'end' : null;
  return by > 0 ? into(step) : { step };
}
