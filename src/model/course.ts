/*
 * Longer than most files because it is one document: whoever changes its shape should see all of it, and what needs a migration.
 */
import type { Agenda } from './agendaShape.ts';
import type { CitizenWord, Profile } from './terms.ts';
import type { Text } from './text.ts';
import type { ToolBoard } from './toolBoards.ts';

/**
 * A course (forløb): one workplace over time, as plain JSON. A quick meeting is a course with one board.
 *
 * DO NOT CHANGE THESE SHAPES WITHOUT A MIGRATION in src/storage/migrations.ts: people have them on their disks.
 * Records are flat, by id; order is a rank string (fractional-indexing), so that things can move without renumbering.
 */
export type Course = {
  id: Id;
  /** What the course is called in the list; may be empty (the list then shows the workplace or "Uden navn"). */
  title: string;
  workplace: string;
  /** Milliseconds since 1970. */
  createdAt: number;
  profile: Profile;
  citizen: CitizenWord;
  /** How many were in the room, for the poster; null when nobody has said. */
  people: number | null;
  /** What the workplace is there for, in one sentence (at most 25 words); stands on every board of the toolbox. */
  core: string;
  /** The workplace's own values (3–9). Empty: the demo set of the content applies. */
  values: Record<Id, OwnValue>;
  /** Meetings led by a script; what the group worked on at them are boards. */
  meetings: Record<Id, Meeting>;
  boards: Record<Id, Board>;
  /** Meetings put together in the planner, and scripts of one's own. */
  agendas: Record<Id, Agenda>;
  notes: Record<Id, Note>;
  promises: Record<Id, Promised>;
  /** What the workplace agreed to do, from any meeting; ticked off later. */
  actions: Record<Id, Action>;
  /** Hand-picked cards under a name, to show and print later; `picks` are the cards. */
  selections: Record<Id, Selection>;
  picks: Record<Id, Pick>;
};

/** Letters, digits, `-` and `_`; at most 40. Made by nanoid, or an ASCII id of the content. */
export type Id = string;

export type OwnValue = { id: Id; name: string; rank: string };

/** What a group works on together; each kind has a folder in src/boards. */
export type Board = RoadBoard | CardsBoard | HarvestBoard | GroupsBoard | EvaluationBoard | ToolBoard;

/** Værdivejen and its sisters: a road with four stop signs (domain T-VEJ). */
export type RoadBoard = {
  id: Id;
  kind: 'road';
  /** Id of the road in the content. */
  road: Id;
  createdAt: number;
  /** The road's title as it was when the board was made. */
  title: Text;
  /** The value the group talks about, as they saw it; empty until chosen. */
  value: string;
  stops: Record<Id, Stop>;
  /** Heading of the poster; empty: made from value and workplace. */
  posterTitle: string;
  /** ISO date (YYYY-MM-DD) on which the poster is looked at again; empty until set. */
  returnDate: string;
  wall: WallState;
};

export type Stop = {
  id: Id;
  rank: string;
  /** As it was asked, so that later content never changes what a group answered. */
  name: Text;
  question: Text;
  heading: Text;
  /** The answer for the poster in the group's words. Counts only when `answerWritten`; else the marked notes are it. */
  answer: string;
  answerWritten: boolean;
  timer: Timer;
};

/** Timestamps, not ticks, so that every window can draw it and a reload changes nothing. All in milliseconds. */
export type Timer = {
  length: number;
  /** Time used before the latest start. */
  spent: number;
  /** When it was last started, since 1970; null while it stands still. */
  startedAt: number | null;
};

/**
 * A meeting led by a script (domain.md 2 A). The steps are a copy that may be moved, shortened and skipped; what is said and
 * done at them stands in the content under `script`, `part` and the step's id.
 */
export type Meeting = {
  id: Id;
  /** Id of the script in the content, and of the meeting in it. */
  script: Id;
  part: Id;
  /** The deck or story it is held with in place of the script's own; empty: the script's. */
  about: Id;
  /** As it was called when the meeting was made. */
  title: Text;
  createdAt: number;
  /** When it is meant to begin; ms since 1970. */
  startsAt: number;
  /** When it has to be over: what the leader promised the group. */
  endsAt: number;
  /** When its first step was really begun and when it was ended; null until then. */
  begunAt: number | null;
  endedAt: number | null;
  steps: Record<Id, MeetingStep>;
  /** The step the room is at. */
  at: Id;
  /** The wall is turned off. Like `at` not part of undo. */
  blank: boolean;
};

export type MeetingStep = {
  /** Also the step's id in the script. */
  id: Id;
  rank: string;
  title: Text;
  /** Minutes it is planned to take now. */
  minutes: number;
  skipped: boolean;
  timer: Timer;
  /** The board the group works on at this step, and the place on it. Without a board: which part of a story the wall is at. */
  board: Id;
  place: Id;
  /** When the room was last led into it, and out of it; null until then. */
  begunAt: number | null;
  leftAt: number | null;
};

/** The card table (T-KORT): cards drawn from a deck or an own selection, in an order that `seed` decides. */
export type CardsBoard = {
  id: Id;
  kind: 'cards';
  createdAt: number;
  title: Text;
  /** Id of a deck in the content; empty when the cards come from `selection`, a hand-picked one of this course. */
  deck: Id;
  selection: Id;
  /** One at a time, one each, one for a colleague, or face down to pick from. */
  draw: 'one' | 'each' | 'colleague' | 'pick';
  seed: number;
  /** Which pile it is: it grows by one when all cards have been drawn and are shuffled again. */
  pile: number;
  /** Hard cards are in the pile. */
  hard: boolean;
  /** Only this dimension, only this difficulty; empty: all. */
  dimension: '' | 'trust' | 'justice' | 'collaboration' | 'core';
  difficulty: '' | 'easy' | 'medium' | 'hard';
  drawn: Record<Id, DrawnCard>;
  /** The card that is shown large; empty: none. */
  shown: Id;
  /** Whose turn it is, from 1; 0 while nobody's order is kept. */
  turn: number;
  timer: Timer;
  wall: WallState;
};

/** A card that has left the pile, by the content's ids, in the order of drawing. */
export type DrawnCard = {
  id: Id;
  deck: Id;
  card: Id;
  rank: string;
  /** As it was asked. */
  text: Text;
  /**
   * `hidden`: face down. `table`: open. `kept`: chosen to go on with. `done`: talked about. `passed`: somebody said pass. `back`:
   * under the pile again.
   */
  state: 'hidden' | 'table' | 'kept' | 'done' | 'passed' | 'back';
  pile: number;
  /** Its number where cards lie side by side (one each, five to choose from, a fan), from 1; 0 when it was drawn alone. */
  place: number;
};

/** The harvest (T-OPS): learning points and the car park are notes, at `learning` and `parked`; actions are the course's. */
export type HarvestBoard = {
  id: Id;
  kind: 'harvest';
  createdAt: number;
  title: Text;
  wall: WallState;
};

/** Something somebody will do: what, who, by when, and the first sign that it works. `due` is an ISO date or empty. */
export type Action = {
  id: Id;
  /** The board it was agreed at. */
  board: Id;
  rank: string;
  /** The problem it solves at the source, and why that arises; empty where nobody asked (all but the APV plan). */
  problem: string;
  cause: string;
  what: string;
  who: string;
  due: string;
  sign: string;
  state: 'open' | 'done' | 'dropped';
  createdAt: number;
  /** When it was ticked off or dropped; null while it is open. */
  closedAt: number | null;
};

/** Mixed groups, made of kinds of people or of names; who sits where follows from the entries, `size` and `seed`. */
export type GroupsBoard = {
  id: Id;
  kind: 'groups';
  createdAt: number;
  title: Text;
  /** About how many in each group. */
  size: number;
  seed: number;
  entries: Record<Id, GroupEntry>;
  wall: WallState;
};

/** People of one kind: a role, a shift, a profession. `names`, one a line, may be empty; then `count` of them are meant. */
export type GroupEntry = { id: Id; rank: string; label: string; count: number; names: string };

/** The two-minute evaluation: how many gave each answer to each question. Remarks are notes, at `remarks`. */
export type EvaluationBoard = {
  id: Id;
  kind: 'evaluation';
  createdAt: number;
  title: Text;
  questions: Record<Id, EvaluationQuestion>;
  wall: WallState;
};

/** A question as it was asked, with the number of answers from `no` to `yes`. */
export type EvaluationQuestion = {
  id: Id;
  rank: string;
  text: Text;
  no: number;
  partly: number;
  mostly: number;
  yes: number;
};

/** What the room sees: `start`, a stop's id, or `poster`. Not part of undo. */
export type WallState = { at: Id; followUps: number; blank: boolean };

/** A note in the group's words, at a stop or on the side list ("sagerne ved siden af"). */
export type Note = {
  id: Id;
  board: Id;
  /** A stop's id, or `side`. */
  place: Id;
  rank: string;
  text: string;
  votes: number;
  /** Marked as (part of) the poster's answer at its stop. */
  marked: boolean;
  /** Side list only: a name or a role, and an ISO date; empty until set. */
  owner: string;
  due: string;
  createdAt: number;
};

/** A promise on the poster: what, who, from when (free words such as "fra mandag"). At most five a board. */
export type Promised = { id: Id; board: Id; rank: string; what: string; who: string; from: string };

/** A named choice of cards from any decks. */
export type Selection = { id: Id; name: string; rank: string };

/** A card of the content in a selection, by its permanent ids. */
export type Pick = { id: Id; selection: Id; deck: Id; card: Id; rank: string };

/** A number of people as typed: a whole number from 1 to 999; anything else is nobody's guess. */
export function peopleFrom(text: string): number | null {
  const number = Number.parseInt(text, 10);
  return Number.isInteger(number) && number > 0 ? Math.min(number, 999) : null;
}

/** Fields people write in. They merge letter by letter when two windows type at once; all other fields: last one wins. */
export const wordFields: ReadonlySet<string> = new Set([
  'title',
  'workplace',
  'name',
  'value',
  'posterTitle',
  'answer',
  'text',
  'owner',
  'what',
  'who',
  'from',
  'sign',
  'label',
  'names',
  'core',
  'problem',
  'cause',
  'subject',
  'goal',
  'does',
  'feels',
  'consent',
  'happened',
  'forCitizen',
  'forUs',
  'onwards',
  'remember',
]);
