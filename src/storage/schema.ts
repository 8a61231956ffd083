import { z } from 'zod';
import type { Course } from '../model/course.ts';
import { citizenWords, profiles } from '../model/terms.ts';
import { board, count, date, id, maybeId, moment, rank, records, text, timer, words } from './schemaParts.ts';
import { agenda, toolBoards } from './toolSchema.ts';

/*
 * The shape of model/course.ts, checked when a file or a version is read. Limits are far above what a workshop writes, because
 * whatever the program lets people write must be readable again; readCourse.ts turns away what is too large or too deep first.
 * Fields we do not know are dropped: a newer program raises the version, and such files are refused rather than half read.
 */

const ownValue = z.object({ id, name: words, rank });

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

const boards = z.discriminatedUnion('kind', [
  roadBoard,
  cardsBoard,
  harvestBoard,
  groupsBoard,
  evaluationBoard,
  ...toolBoards,
]);

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
  problem: words,
  cause: words,
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
  core: words,
  values: records(ownValue),
  meetings: records(meeting),
  boards: records(boards),
  agendas: records(agenda),
  notes: records(note),
  promises: records(promised),
  actions: records(action),
  selections: records(selection),
  picks: records(pick),
});
