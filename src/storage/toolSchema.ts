import { z } from 'zod';
import { agendaBlockKinds } from '../model/agendaShape.ts';
import { board, count, date, id, maybeId, moment, rank, records, words } from './schemaParts.ts';

/* The shapes of model/toolBoards.ts and model/agendaShape.ts; see schema.ts. */

const tool = { ...board, returnDate: date, example: z.boolean() };

const party = z.object({ id, rank, name: words, level: z.enum(['own', 'beside', 'above', 'below']) });
const line = z.object({
  id,
  rank,
  a: id,
  b: id,
  strength: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  label: words,
});
const wayStep = z.object({ id, rank, title: words, who: words, does: words, feels: words });
const trial = z.object({
  id,
  rank,
  column: z.enum(['idea', 'agreed', 'trying', 'judged']),
  what: words,
  who: words,
  consent: words,
  startsOn: date,
  endsOn: date,
  happened: words,
  forCitizen: words,
  forUs: words,
  onwards: words,
  verdict: z.enum(['', 'keep', 'adjust', 'drop']),
});

export const toolBoards = [
  z.object({ ...tool, kind: z.literal('diamond'), corner: z.enum(['', 'trust', 'justice', 'collaboration']) }),
  z.object({ ...tool, kind: z.literal('triangle') }),
  z.object({ ...tool, kind: z.literal('relations'), parties: records(party), lines: records(line) }),
  z.object({ ...tool, kind: z.literal('room-for-action') }),
  z.object({ ...tool, kind: z.literal('two-views') }),
  z.object({
    ...tool,
    kind: z.literal('process-check'),
    subject: words,
    verdicts: records(z.object({ id, verdict: z.enum(['', 'yes', 'partly', 'no']) })),
  }),
  z.object({ ...tool, kind: z.literal('force-field'), goal: words }),
  z.object({ ...tool, kind: z.literal('citizens-way'), steps: records(wayStep) }),
  z.object({ ...tool, kind: z.literal('trials'), trials: records(trial) }),
  z.object({ ...tool, kind: z.literal('apv-plan'), phase: z.number().int().min(1).max(5) }),
] as const;

export const agenda = z.object({
  id,
  title: words,
  createdAt: moment,
  days: records(z.object({ id, rank, name: words, date })),
  rooms: records(z.object({ id, rank, day: id, name: words, startsAt: count, length: count })),
  blocks: records(
    z.object({
      id,
      rank,
      room: id,
      kind: z.enum(agendaBlockKinds),
      source: maybeId,
      part: maybeId,
      step: maybeId,
      title: words,
      minutes: count,
      remember: words,
    }),
  ),
});
