import type { CitizenWord, Profile } from './terms.ts';
import type { Text } from './text.ts';

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
  /** The workplace's own values (3–9). Empty: the demo set of the content applies. */
  values: Record<Id, OwnValue>;
  boards: Record<Id, Board>;
  notes: Record<Id, Note>;
  promises: Record<Id, Promised>;
  /** Hand-picked cards under a name, to show and print later; `picks` are the cards. */
  selections: Record<Id, Selection>;
  picks: Record<Id, Pick>;
};

/** Letters, digits, `-` and `_`; at most 40. Made by nanoid, or an ASCII id of the content. */
export type Id = string;

export type OwnValue = { id: Id; name: string; rank: string };

/** One board kind so far; later kinds join this union with a `kind` of their own. */
export type Board = RoadBoard;

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
]);
