import type { CardPrinting, Offset } from '../../model/printing.ts';
import type { LineOp } from './displayList.ts';
import { foldLine, type Grid, slotBox, unprintable } from './grid.ts';

/** From the bleed to a crop mark, and the length of a crop mark on a page of one card, in mm. */
export const markGap = 1;
export const markLength = 5;

const hairline = 0.09;
const dark = { stroke: '#1d2730', strokeWidth: hairline * 2 };
const light = { stroke: '#8b9096', strokeWidth: hairline, dash: [0.5, 1] as const };
const folded = { ...dark, dash: [2, 1] as const };
const lightFold = { ...light, dash: folded.dash };

type Look = Pick<LineOp, 'stroke' | 'strokeWidth' | 'dash'>;

/**
 * Where to cut, and where to fold (dashed). In the margins dark, out to the edge of the paper. `full` has light dots along the
 * borders as well, full length, so that the first cut does not remove the marks of the next; with bleed there are no dots, for
 * they would stand on the cards' colour. Never inside a card or its bleed.
 */
export function cutMarks(grid: Grid, kind: CardPrinting['marks'], bleed: number): LineOp[] {
  if (kind === 'none' || grid.columns * grid.rows === 0) return [];
  const along = kind === 'full' && bleed === 0;
  const gap = along ? 0 : bleed + markGap;
  return [...across(grid, gap, along), ...across(flipped(grid), gap, along).map(flippedLine)];
}

/** The marks that run down the page. */
function across(grid: Grid, gap: number, along: boolean): LineOp[] {
  const { paper, cell, columns, rows, left, top, pitchX, pitchY } = grid;
  const bottom = top + (rows - 1) * pitchY + cell.height;
  const starts = Array.from({ length: columns }, (_, column) => left + column * pitchX);
  const cuts = distinct(starts.flatMap((x) => [x, x + cell.width])).filter((x) => x > near && x < paper.width - near);
  const folds = starts.flatMap((_, column) => {
    const line = grid.fold && foldLine(grid.fold, slotBox(grid, column));
    return line?.axis === 'vertical' ? [line.at] : [];
  });
  const marks = (x: number, margin: Look, border: Look): LineOp[] => [
    ...down(x, 0, top - gap, margin),
    ...down(x, bottom + gap, paper.height, margin),
    ...(along ? [...down(x, top, bottom, border), ...ends(x, grid, bottom)] : []),
  ];
  return [...cuts.flatMap((x) => marks(x, dark, light)), ...folds.flatMap((x) => marks(x, folded, lightFold))];
}

/** Where cards leave no margin a printer reaches, the dark ends stand on the border itself. */
function ends(x: number, { paper, top }: Grid, bottom: number): LineOp[] {
  const length = unprintable + 4;
  return [
    ...(top < unprintable ? down(x, top, top + length, dark) : []),
    ...(paper.height - bottom < unprintable ? down(x, bottom - length, bottom, dark) : []),
  ];
}

/** Shorter than this is no mark; closer than this to the edge of the paper is no cut. In mm. */
const near = 0.05;

const down = (x: number, y1: number, y2: number, look: Look): LineOp[] =>
  y2 - y1 > near ? [{ op: 'line', x1: x, y1, x2: x, y2, ...look }] : [];

const distinct = (values: number[]) =>
  values.filter((value, index) => values.findIndex((other) => Math.abs(other - value) < near) === index);

const turned = ({ width, height }: { width: number; height: number }) => ({ width: height, height: width });

/** The grid seen with x and y changed about. */
function flipped({ paper, cell, columns, rows, left, top, pitchX, pitchY, lying, fold }: Grid): Grid {
  return {
    paper: turned(paper),
    cell: turned(cell),
    columns: rows,
    rows: columns,
    left: top,
    top: left,
    pitchX: pitchY,
    pitchY: pitchX,
    lying,
    ...(fold && { fold: fold === 'beside' ? 'below' : 'beside' }),
  };
}

const flippedLine = ({ x1, y1, x2, y2, ...look }: LineOp): LineOp => ({ ...look, x1: y1, y1: x1, x2: y2, y2: x2 });

/** Marks moved with the backs they belong to. */
export const movedMarks = (marks: readonly LineOp[], { x, y }: Offset): LineOp[] =>
  marks.map((mark) => ({ ...mark, x1: mark.x1 + x, x2: mark.x2 + x, y1: mark.y1 + y, y2: mark.y2 + y }));
