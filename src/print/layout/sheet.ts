import type { LineOp } from './displayList.ts';

/** Width and height in mm. */
export type Size = { width: number; height: number };

/** A place for a card on a sheet: top left corner in mm. */
export type Slot = { column: number; row: number; x: number; y: number };

/** Cards on a sheet, side by side, as many as fit, in the middle. All in mm. */
export type Sheet = {
  paper: Size;
  card: Size;
  columns: number;
  rows: number;
  left: number;
  top: number;
  slots: Slot[];
};

/** The strip along each edge that office printers cannot reach, in mm. */
export const unprintable = 5;

/** Places as many cards as the printable part of the paper holds; slots row by row from the top left. */
export function placeCards(paper: Size, card: Size): Sheet {
  const columns = Math.floor((paper.width - 2 * unprintable) / card.width);
  const rows = Math.floor((paper.height - 2 * unprintable) / card.height);
  const left = (paper.width - columns * card.width) / 2;
  const top = (paper.height - rows * card.height) / 2;
  const slots = Array.from({ length: columns * rows }, (_, index): Slot => {
    const column = index % columns;
    const row = Math.floor(index / columns);
    return { column, row, x: left + column * card.width, y: top + row * card.height };
  });
  return { paper, card, columns, rows, left, top, slots };
}

/**
 * Where the back of a card must stand so that it lies behind its front when the portrait sheet is turned on its long
 * edge: same row, mirrored column, however many slots of the sheet are filled.
 */
export function behind(sheet: Sheet, slot: Slot): Slot {
  const column = sheet.columns - 1 - slot.column;
  return { column, row: slot.row, x: sheet.left + column * sheet.card.width, y: slot.y };
}

const hairline = 0.09;
const cutDark = '#1d2730';
const cutLight = '#8b9096';

/**
 * Where to cut. Dark from the edge of the paper to the cards; light and dotted along the borders between them, full length,
 * so that the first cut does not remove the marks of the next. Never inside a card.
 */
export function cutMarks(sheet: Sheet): LineOp[] {
  const { paper, card, columns, rows, left, top } = sheet;
  const right = left + columns * card.width;
  const bottom = top + rows * card.height;
  const xs = Array.from({ length: columns + 1 }, (_, column) => left + column * card.width);
  const ys = Array.from({ length: rows + 1 }, (_, row) => top + row * card.height);
  const dark = (x1: number, y1: number, x2: number, y2: number): LineOp => ({
    op: 'line',
    x1,
    y1,
    x2,
    y2,
    stroke: cutDark,
    strokeWidth: hairline * 2,
  });
  const light = (x1: number, y1: number, x2: number, y2: number): LineOp => ({
    op: 'line',
    x1,
    y1,
    x2,
    y2,
    stroke: cutLight,
    strokeWidth: hairline,
    dash: [0.5, 1],
  });
  return [
    ...xs.flatMap((x) => [dark(x, 0, x, top), dark(x, bottom, x, paper.height)]),
    ...ys.flatMap((y) => [dark(0, y, left, y), dark(right, y, paper.width, y)]),
    ...xs.map((x) => light(x, top, x, bottom)),
    ...ys.map((y) => light(left, y, right, y)),
  ];
}
