import type { Text } from '../model/text.ts';

/** What is wrong and what is allowed, in words for an author. */
export type Fault = { what: Text; allowed: Text };

/** One mistake in the content, and where it stands. */
export type Problem = Fault & {
  /** Path inside the content folder, with `/`: `decks/tillid.yml`. */
  file: string;
  /** From 1. */
  line: number;
  column?: number;
  /** The keys on the way there, list items by their id where they have one: `cards › tillid-04 › text › da`. */
  path: string;
};

/** Where a problem stands. */
export type Place = Pick<Problem, 'file' | 'line' | 'column' | 'path'>;
