import type { Id } from './course.ts';

/**
 * An agenda somebody puts together in the planner: days, each with one room or several at once, and blocks in them. It is
 * also a script of one's own: a meeting can be led by a room of it, whose id is then the meeting's `part`.
 * DO NOT CHANGE THESE SHAPES WITHOUT A MIGRATION, as with course.ts.
 */
export type Agenda = {
  id: Id;
  title: string;
  createdAt: number;
  days: Record<Id, AgendaDay>;
  rooms: Record<Id, AgendaRoom>;
  blocks: Record<Id, AgendaBlock>;
};

/** `date`: an ISO date or empty. */
export type AgendaDay = { id: Id; rank: string; name: string; date: string };

/** A track of a day: one after another in one room. `startsAt`: minutes since midnight; `length`: minutes there are. */
export type AgendaRoom = { id: Id; rank: string; day: Id; name: string; startsAt: number; length: number };

/** Something that takes its time in a room. `source` (and for a step of a script `part` and `step`) are ids of the content. */
export type AgendaBlock = {
  id: Id;
  rank: string;
  room: Id;
  kind: AgendaBlockKind;
  source: Id;
  part: Id;
  step: Id;
  title: string;
  minutes: number;
  /** What the one who leads wants to remember. */
  remember: string;
};

export const agendaBlockKinds = [
  'step',
  'method',
  'cards',
  'story',
  'road',
  'tool',
  'harvest',
  'groups',
  'evaluation',
  'break',
  'own',
] as const;
export type AgendaBlockKind = (typeof agendaBlockKinds)[number];
