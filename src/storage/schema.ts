import { generateKeyBetween } from 'fractional-indexing';
import { z } from 'zod';
import type { Course } from '../model/course.ts';
import { citizenWords, profiles } from '../model/terms.ts';

/*
 * The shape of model/course.ts, checked when a file or a version is read. Limits are far above what a workshop writes, because
 * whatever the program lets people write must be readable again; readCourse.ts turns away what is too large or too deep first.
 * Fields we do not know are dropped: a newer program raises the version, and such files are refused rather than half read.
 */
const longestText = 1_000_000;

// Our content security policy allows no code made of strings, which zod would otherwise try, with an error in the console.
z.config({ jitless: true });

const id = z
  .string()
  .regex(/^[A-Za-z0-9_-]{1,40}$/, 'not an id')
  .refine((value) => !(value in Object.prototype), 'not an id');
const words = z.string().max(longestText);
const count = z.number().int().min(0);
const moment = z.number().min(0).max(8.64e15);
/** Browsers' date fields give years of up to six digits. */
const date = z.string().regex(/^(\d{4,6}-\d\d-\d\d)?$/, 'not a date (YYYY-MM-DD)');
const rank = z.string().max(1_000).refine(isRank, 'not a rank');
const text = z.object({ da: words, en: words });

function isRank(value: string): boolean {
  try {
    return value !== '' && generateKeyBetween(value, null) > value;
  } catch {
    return false;
  }
}

function records<T extends { id: string }>(record: z.ZodType<T>) {
  return z.record(id, record).superRefine((all, context) => {
    for (const [key, one] of Object.entries(all))
      if (one.id !== key)
        context.addIssue({ code: 'custom', path: [key, 'id'], message: 'is not the id it is kept under' });
  });
}

const ownValue = z.object({ id, name: words, rank });

const timer = z.object({ length: z.number().min(0), spent: z.number().min(0), startedAt: moment.nullable() });
const wall = z.object({ at: id, followUps: count, blank: z.boolean() });
const maybeId = z.union([z.literal(''), id]);
const board = { id, createdAt: moment, title: text, wall };

const stop = z.object({
  id,
  rank,
  name: text,
  question: text,
  heading: text,
  answer: words,
  answerWritten: z.boolean(),
  timer,
});

const roadBoard = z.object({
  ...board,
  kind: z.literal('road'),
  road: id,
  value: words,
  stops: records(stop),
  posterTitle: words,
  returnDate: date,
});

const drawnCard = z.object({
  id,
  deck: id,
  card: id,
  rank,
  text,
  state: z.enum(['hidden', 'table', 'kept', 'done', 'passed', 'back']),
  pile: count,
  place: count,
});

const cardsBoard = z.object({
  ...board,
  kind: z.literal('cards'),
  deck: maybeId,
  selection: maybeId,
  draw: z.enum(['one', 'each', 'colleague', 'pick']),
  seed: count,
  pile: count,
  hard: z.boolean(),
  dimension: z.enum(['', 'trust', 'justice', 'collaboration', 'core']),
  difficulty: z.enum(['', 'easy', 'medium', 'hard']),
  drawn: records(drawnCard),
  shown: maybeId,
  turn: count,
  timer,
});

const harvestBoard = z.object({ ...board, kind: z.literal('harvest') });

const groupsBoard = z.object({
  ...board,
  kind: z.literal('groups'),
  size: count,
  seed: count,
  entries: records(z.object({ id, rank, label: words, count, names: words })),
});

const evaluationBoard = z.object({
  ...board,
  kind: z.literal('evaluation'),
  questions: records(z.object({ id, rank, text, no: count, partly: count, mostly: count, yes: count })),
});

const boards = z.discriminatedUnion('kind', [roadBoard, cardsBoard, harvestBoard, groupsBoard, evaluationBoard]);

const meetingStep = z.object({
  id,
  rank,
  title: text,
  minutes: z.number().min(0),
  skipped: z.boolean(),
  timer,
  board: maybeId,
  place: maybeId,
  begunAt: moment.nullable(),
  leftAt: moment.nullable(),
});

const meeting = z.object({
  id,
  script: id,
  part: id,
  about: maybeId,
  title: text,
  createdAt: moment,
  startsAt: moment,
  endsAt: moment,
  begunAt: moment.nullable(),
  endedAt: moment.nullable(),
  steps: records(meetingStep),
  at: maybeId,
  blank: z.boolean(),
});

const note = z.object({
  id,
  board: id,
  place: id,
  rank,
  text: words,
  votes: count,
  marked: z.boolean(),
  owner: words,
  due: date,
  createdAt: moment,
});

const promised = z.object({ id, board: id, rank, what: words, who: words, from: words });

const action = z.object({
  id,
  board: id,
  rank,
  what: words,
  who: words,
  due: date,
  sign: words,
  state: z.enum(['open', 'done', 'dropped']),
  createdAt: moment,
  closedAt: moment.nullable(),
});

const selection = z.object({ id, name: words, rank });
const pick = z.object({ id, selection: id, deck: id, card: id, rank });

export const courseSchema: z.ZodType<Course> = z.object({
  id,
  title: words,
  workplace: words,
  createdAt: moment,
  profile: z.enum(profiles),
  citizen: z.enum(citizenWords),
  people: count.nullable(),
  values: records(ownValue),
  meetings: records(meeting),
  boards: records(boards),
  notes: records(note),
  promises: records(promised),
  actions: records(action),
  selections: records(selection),
  picks: records(pick),
});
