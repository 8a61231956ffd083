import type { Size } from '../../model/printing.ts';
import type { Box } from './displayList.ts';
import type { Crease } from './duplex.ts';

/** The strip along each edge that office printers cannot reach, in mm. Marks outside a bleed need as much. */
export const unprintable = 5;

/** The smallest card, in mm each way. */
export const leastCard = 20;

/** Equal places on a page, in mm. A place holds a card, or a front and its back on each side of a fold. */
export type Grid = {
  paper: Size;
  /** A place: the cut edges around it. */
  cell: Size;
  columns: number;
  rows: number;
  /** Cut edges of the whole: from the left and the top of the paper. */
  left: number;
  top: number;
  /** From a place to the next; more than the cell where bleed or a label sheet keeps them apart. */
  pitchX: number;
  pitchY: number;
  /** The card as it lies in the cell: on its side (its top to the right) or upright. */
  lying: boolean;
  /** The back beside the front, or below it, when paper is folded. */
  fold?: 'beside' | 'below';
};

export type Fit = { paper: Size; card: Size; bleed: number; keep: number; folded: boolean; lyingOk: boolean };

/** The grid that holds most cards in the middle of the paper, `keep` mm from its edges; upright when it makes no difference. */
export function bestGrid({ paper, card, bleed, keep, folded, lyingOk }: Fit): Grid {
  const folds = folded ? (['beside', 'below'] as const) : [undefined];
  const grids = (lyingOk ? [false, true] : [false]).flatMap((lying) =>
    folds.map((fold) => {
      const cell = cellOf(lying ? { width: card.height, height: card.width } : card, fold);
      const columns = fitting(paper.width - 2 * keep, cell.width + 2 * bleed);
      const rows = fitting(paper.height - 2 * keep, cell.height + 2 * bleed);
      return { ...centredGrid(paper, cell, columns, rows, 2 * bleed), lying, ...(fold && { fold }) };
    }),
  );
  return grids.reduce((best, grid) => (countOf(grid) > countOf(best) ? grid : best));
}

/** A grid in the middle of the paper, `gap` mm between its places. */
export function centredGrid(paper: Size, cell: Size, columns: number, rows: number, gap: number): Grid {
  const pitchX = cell.width + gap;
  const pitchY = cell.height + gap;
  const left = (paper.width - columns * pitchX + gap) / 2;
  const top = (paper.height - rows * pitchY + gap) / 2;
  return { paper, cell, columns, rows, left, top, pitchX, pitchY, lying: false };
}

/** A card and, when folded, its back. */
export const cellOf = ({ width, height }: Size, fold: Grid['fold']): Size => ({
  width: fold === 'beside' ? 2 * width : width,
  height: fold === 'below' ? 2 * height : height,
});

/** How many cards the grid holds. */
export const countOf = ({ columns, rows }: Grid) => columns * rows;

/** A place, from 0: row by row from the top left. */
export function slotBox({ columns, left, top, pitchX, pitchY, cell }: Grid, slot: number): Box {
  return { x: left + (slot % columns) * pitchX, y: top + Math.floor(slot / columns) * pitchY, ...cell };
}

/** The half of a place that carries the front; all of it when nothing is folded. */
export const frontHalf = ({ fold }: Grid, { x, y, width, height }: Box): Box => ({
  x,
  y,
  width: fold === 'beside' ? width / 2 : width,
  height: fold === 'below' ? height / 2 : height,
});

/** The fold line of a place. */
export const foldLine = (fold: 'beside' | 'below', { x, y, width, height }: Box): Crease =>
  fold === 'beside' ? { axis: 'vertical', at: x + width / 2 } : { axis: 'horizontal', at: y + height / 2 };

/** A hair's breadth more than nothing, so that 3 × 63.3 mm is found to fit into 189.9. */
const hair = 1e-6;
const fitting = (room: number, step: number) => Math.max(0, Math.floor((room + hair) / step));
