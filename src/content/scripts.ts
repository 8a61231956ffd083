import type { Script } from './types.ts';

/** How long a meeting of a script is, in minutes; of a series the longest one. */
export const scriptMinutes = ({ meetings }: Pick<Script, 'meetings'>): number =>
  Math.max(...meetings.map(({ minutes }) => minutes));
