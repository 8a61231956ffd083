import type { Lang } from '../../../model/text.ts';
import type { Box, Op, PathOp } from '../../layout/displayList.ts';
import type { Piece } from '../../layout/flow/piece.ts';
import type { Measure } from '../../layout/measure.ts';
import { words } from '../../words.ts';
import type { Entry } from './boardPrint.ts';

/** What everything on a board's sheet is set with. `floor`: the smallest type in points, on the sheet as it is laid out at A3. */
export type Kit = {
  measure: Measure;
  lang: Lang;
  floor: number;
  /** Notes that have been set, by what they were set for. */
  pieces: Map<Entry, Map<string, Piece>>;
};

export const kitFor = (measure: Measure, lang: Lang, floor: number): Kit => ({
  measure,
  lang,
  floor,
  pieces: new Map(),
});

/** Words that every board's sheet has. */
export const saidOn = ({ lang }: Kit) => ({
  ...words[lang].boardSheet,
  ...words[lang].paper.report,
  page: words[lang].paper.page,
});

/** Ground of notes and fields, a little lighter than the sheet. */
export const card = '#fffdf8';

/** The smallest type on paper as it is printed, in points: read from a step away. */
export const smallestType = 9;

/** A box made smaller all around, or by sides: mm. */
export const inset = ({ x, y, width, height }: Box, by: number, top = by): Box => ({
  x: x + by,
  y: y + top,
  width: width - 2 * by,
  height: height - by - top,
});

/** A box cut into columns of these shares, `gap` mm apart. */
export function beside({ x, y, width, height }: Box, shares: readonly number[], gap: number): Box[] {
  const room = width - gap * (shares.length - 1);
  const all = shares.reduce((sum, share) => sum + share, 0);
  let left = x;
  return shares.map((share) => {
    const column = { x: left, y, width: (room * share) / all, height };
    left += column.width + gap;
    return column;
  });
}

/** A box cut into rows of these shares, `gap` mm apart. */
export function under({ x, y, width, height }: Box, shares: readonly number[], gap: number): Box[] {
  const turned = beside({ x: y, y: x, width: height, height: width }, shares, gap);
  return turned.map((row) => ({ x, y: row.x, width, height: row.width }));
}

/** A path in mm of the sheet. */
export const path = (
  d: string,
  look: { fill?: string; stroke?: string; strokeWidth?: number; dash?: readonly [number, number] },
): PathOp => ({
  op: 'path',
  d,
  x: 0,
  y: 0,
  scale: 1,
  ...look,
});

/** A shape of 100 × 100 around its middle, `across` mm wide. */
export const shape = (d: string, x: number, y: number, across: number, fill: string): Op => ({
  op: 'path',
  d,
  x: x - across / 2,
  y: y - across / 2,
  scale: across / 100,
  fill,
});
