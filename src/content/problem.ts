import type { Text } from '../model/text.ts';

/** One mistake in the content: where it stands, what is wrong and what is allowed, in words for an author. */
export type Problem = {
  /** Path inside the content folder, with `/`: `decks/tillid.yml`. */
  file: string;
  /** From 1. */
  line: number;
  column?: number;
  /** The keys on the way there, list items by their id where they have one: `cards › tillid-04 › text › da`. */
  path: string;
  what: Text;
  allowed: Text;
};
