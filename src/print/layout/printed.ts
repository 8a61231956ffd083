import type { Joint } from './displayList.ts';

/** What a broken line looks like on paper. Apart from the breaker, so that a drawer does not carry the hyphenation along. */
export const printed = (line: { text: string; joint: Joint }) =>
  line.joint === 'hyphen' ? `${line.text}-` : line.text;
