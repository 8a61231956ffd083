import { type Size, sheetPapers } from '../../model/printing.ts';
import type { Grid } from './grid.ts';

/**
 * Common sheets of ready-cut labels, by size and number and not by maker: every maker has them. `left` and `top`: to the first
 * label; `pitch`: from a label to the next. Lengths in mm.
 */
export type LabelSheet = {
  id: string;
  paper: Size;
  label: Size;
  columns: number;
  rows: number;
  left: number;
  top: number;
  pitch: Size;
};

const a4 = sheetPapers.a4;

/** Labels in the middle of A4, side by side unless a pitch says otherwise. */
function onA4(width: number, height: number, columns: number, rows: number, pitch = { width, height }): LabelSheet {
  return {
    id: `a4-${width}x${height}-${columns * rows}`,
    paper: a4,
    label: { width, height },
    columns,
    rows,
    left: (a4.width - (columns - 1) * pitch.width - width) / 2,
    top: (a4.height - (rows - 1) * pitch.height - height) / 2,
    pitch,
  };
}

/** Sizes as sold in Denmark; the pitch of the first five has the usual 2.5 mm between columns. */
export const labelSheets: readonly LabelSheet[] = [
  onA4(99.1, 67.7, 2, 4, { width: 101.6, height: 67.7 }),
  onA4(99.1, 139, 2, 2, { width: 101.6, height: 139 }),
  onA4(99.1, 93.1, 2, 3, { width: 101.6, height: 93.1 }),
  onA4(99.1, 57, 2, 5, { width: 101.6, height: 57 }),
  onA4(99.1, 38.1, 2, 7, { width: 101.6, height: 38.1 }),
  onA4(63.5, 72, 3, 4, { width: 66, height: 72 }),
  onA4(63.5, 46.6, 3, 6, { width: 66, height: 46.6 }),
  onA4(63.5, 38.1, 3, 7, { width: 66, height: 38.1 }),
  onA4(105, 74, 2, 4),
  onA4(105, 148, 2, 2),
  onA4(105, 57, 2, 5),
  onA4(70, 36, 3, 8),
  onA4(85, 54, 2, 5, { width: 95, height: 54 }),
];

/** The grid of a label sheet. */
export const labelGrid = ({ paper, label, columns, rows, left, top, pitch }: LabelSheet): Grid => ({
  paper,
  cell: label,
  columns,
  rows,
  left,
  top,
  pitchX: pitch.width,
  pitchY: pitch.height,
  lying: false,
});
