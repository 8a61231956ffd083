import type { ToolKind } from '../../../model/toolBoards.ts';

/** A sign that says the same as the words beside it. */
export type Mark = 'yes' | 'partly' | 'no' | 'missing' | 'start';

/** Something written on a board: its words, what is said of it (`label: text`), its votes, and a sign with its words. */
export type Entry = {
  /** Small, over the words; empty: none. */
  label: string;
  text: string;
  more: { label: string; text: string }[];
  /** How many, and in words. */
  votes: { count: number; said: string };
  said?: { mark: Mark; word: string };
};

/** A field of a board with its heading and question. `said`: a verdict on the field as a whole. */
export type Zone = {
  id: string;
  heading: string;
  question: string;
  entries: Entry[];
  said?: { mark: Mark; word: string };
};

/** An agreement; `problem` and `cause` only where they were asked for. Dates already written; empty: not said yet. */
export type AgreedRow = { problem: string; cause: string; what: string; who: string; due: string; sign: string };

/** Who is on the relation map, and the lines between them by their ids; `strength` 1–3. */
export type RelationMap = {
  parties: { id: string; name: string; level: 'own' | 'beside' | 'above' | 'below' }[];
  lines: { a: string; b: string; strength: 1 | 2 | 3 }[];
  /** What the levels are called. */
  levels: { own: string; beside: string; above: string; below: string };
  /** What the map asks, while nobody is on it. */
  question: string;
  /** What each strength is called. */
  strengths: readonly [weak: string, fair: string, strong: string];
};

/** The legal phases of the plan, and the one the group is at, from 1. `missing`: what is said of rows and cells that lack something. */
export type PhasedPlan = {
  phases: string[];
  phase: number;
  here: string;
  columns: { problem: string; cause: string; what: string };
  missing: { rows: string; what: string; who: string; due: string };
};

/**
 * A board of the toolbox as it is printed: the group's words as they stand, headings and dates in the language wanted. A board
 * without notes has its own things as zones: a step, a column of trials, the lines of the map.
 */
export type BoardPrint = {
  board: ToolKind;
  title: string;
  workplace: string;
  /** What the workplace is there for, empty until written; `label` names it. */
  core: { label: string; text: string };
  /** What it is about, where the board asks: the goal, the decision. `label` names it. */
  about: { label: string; text: string };
  zones: Zone[];
  side: { text: string; owner: string; due: string }[];
  actions: AgreedRow[];
  returnDate: string;
  /** Names of the corners of the triangle: at the top, to the left, to the right. */
  corners?: readonly [string, string, string];
  map?: RelationMap;
  plan?: PhasedPlan;
};
