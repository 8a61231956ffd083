import type { ToolKind } from '../model/toolBoards.ts';
import type { Script } from './types.ts';

/** How long a meeting of a script is, in minutes; of a series the longest one. */
export const scriptMinutes = ({ meetings }: Pick<Script, 'meetings'>): number =>
  Math.max(...meetings.map(({ minutes }) => minutes));

/** Whether a script works at a board of the toolbox. */
export const usesBoard = ({ meetings }: Pick<Script, 'meetings'>, kind: ToolKind): boolean =>
  meetings.some(({ steps }) => steps.some(({ wall }) => wall.show === 'board' && wall.board === kind));
