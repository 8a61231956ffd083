import type { Id, WallState } from './course.ts';
import type { Text } from './text.ts';

/*
 * The boards of the toolbox (domain.md 7): a model a group works on in front of one wall. Words in places are notes of the
 * course, what is agreed are its actions; only what a board needs beyond them stands here.
 * DO NOT CHANGE THESE SHAPES WITHOUT A MIGRATION, as with course.ts.
 */

type ToolBase = {
  id: Id;
  createdAt: number;
  title: Text;
  /** ISO date on which the group looks at it again; empty until set. */
  returnDate: string;
  /** An empty board shows an example until it is taken away. */
  example: boolean;
  wall: WallState;
};

/** Diamanten (T-DIA). Notes at the three corners and `core`; the core sentence itself is the course's. */
export type DiamondBoard = ToolBase & {
  kind: 'diamond';
  /** The corner the group begins with; empty until chosen. */
  corner: '' | 'trust' | 'justice' | 'collaboration';
};

/** Den stærke trekant (T-TRE). Notes at its six arrows. */
export type TriangleBoard = ToolBase & { kind: 'triangle' };

/** Relationskortet (T-REL): parties at their levels, and lines between them. */
export type RelationsBoard = ToolBase & {
  kind: 'relations';
  parties: Record<Id, Party>;
  lines: Record<Id, RelationLine>;
};

/** A group on the map: `own` ones in the middle, others beside, above (who decides for us) or below (whom we decide for). */
export type Party = { id: Id; rank: string; name: string; level: 'own' | 'beside' | 'above' | 'below' };

/** What flows between two parties, and how strong the relation is: 1 weak, 2 fair, 3 strong. */
export type RelationLine = { id: Id; rank: string; a: Id; b: Id; strength: 1 | 2 | 3; label: string };

/** Handlerummet (T-HAND). Notes at `decide`, `influence`, `given` and `leave`. */
export type RoomForActionBoard = ToolBase & { kind: 'room-for-action' };

/** To blikke, én opgave (T-BLIK). Notes at `leaders`, `staff` and `core`. */
export type TwoViewsBoard = ToolBase & { kind: 'two-views' };

/** Procestjek (T-PROC): one decision through six questions. Notes at each. */
export type ProcessCheckBoard = ToolBase & {
  kind: 'process-check';
  /** The decision, in the group's words. */
  subject: string;
  verdicts: Record<Id, ProcessVerdict>;
};

/** What the group says of a question: decent, partly, not yet; empty until said. `id` is the question's place. */
export type ProcessVerdict = { id: Id; verdict: '' | 'yes' | 'partly' | 'no' };

/** Kraftfeltet (T-KRAFT). Notes at `drives` and `holds`; the votes of a note are its strength. */
export type ForceFieldBoard = ToolBase & { kind: 'force-field'; goal: string };

/** Borgerens vej (T-BORG): four to ten steps. */
export type CitizensWayBoard = ToolBase & { kind: 'citizens-way'; steps: Record<Id, WayStep> };

/** A step as the citizen meets it: what happens, whose hands, what we do, what is felt. */
export type WayStep = { id: Id; rank: string; title: string; who: string; does: string; feels: string };

/** Prøvebænken (T-PRØV): small trials in four columns. */
export type TrialsBoard = ToolBase & { kind: 'trials'; trials: Record<Id, Trial> };

export type Trial = {
  id: Id;
  rank: string;
  column: 'idea' | 'agreed' | 'trying' | 'judged';
  what: string;
  who: string;
  /** Who is touched by it and has said yes. */
  consent: string;
  /** ISO dates; empty until set. */
  startsOn: string;
  endsOn: string;
  /** The four judging questions: what happened, what it gave the citizen, what it gave us, what we do now. */
  happened: string;
  forCitizen: string;
  forUs: string;
  onwards: string;
  verdict: '' | 'keep' | 'adjust' | 'drop';
};

/** APV-handleplan (T-APV). Its rows are actions of the course with a problem. */
export type ApvPlanBoard = ToolBase & {
  kind: 'apv-plan';
  /** The legal phase the group is at, 1–5. */
  phase: number;
};

export type ToolBoard =
  | DiamondBoard
  | TriangleBoard
  | RelationsBoard
  | RoomForActionBoard
  | TwoViewsBoard
  | ProcessCheckBoard
  | ForceFieldBoard
  | CitizensWayBoard
  | TrialsBoard
  | ApvPlanBoard;

export type ToolKind = ToolBoard['kind'];
