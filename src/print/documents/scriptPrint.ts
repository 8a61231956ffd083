/** A script with final texts in one language; an empty text is none. */
export type ScriptPrint = {
  /** Null: an agenda of one's own. */
  number: number | null;
  title: string;
  purpose: string;
  gives: string;
  audience: string;
  /** Null: nobody has said. */
  people: { min: number; max: number } | null;
  room: string;
  materials: string[];
  prints: { what: string; count: string }[];
  before: string[];
  after: string[];
  meetings: ScriptMeetingPrint[];
  variants: { title: string; text: string }[];
};

/** A meeting; `start` is a time such as `13:00`, or empty to count the minutes from 0. */
export type ScriptMeetingPrint = {
  title: string;
  start: string;
  minutes: number;
  steps: ScriptStepPrint[];
  /** What is tried until the next meeting. */
  between: string;
};

export type ScriptStepPrint = {
  title: string;
  minutes: number;
  /** Name of the method. */
  method: string;
  /** What the wall shows. */
  wall: string;
  pause: boolean;
  /** What the one who leads has written for oneself. */
  remember?: string;
  say: string;
  /** Paragraphs; one that begins with `0–5 min.` gets clock times. */
  do: string;
  whenSilent: string;
  whenLate: string;
  keep: string;
};
