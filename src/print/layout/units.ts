import { sheetPapers } from '../../model/printing.ts';

/** Millimetres are the unit of every layout; points only name the size of type and the space of the PDF. */
export const mmPerPoint = 25.4 / 72;

/** Length in points of a length in mm. */
export const toPoints = (mm: number) => mm / mmPerPoint;

/** Length in mm of a size of type in points. */
export const toMm = (points: number) => points * mmPerPoint;

/** Paper for all but cards, portrait, in mm. */
export const papers = {
  a4: sheetPapers.a4,
  a3: sheetPapers.a3,
  a2: { width: 420, height: 594 },
  a1: { width: 594, height: 841 },
  a0: { width: 841, height: 1189 },
} as const;

export type Paper = keyof typeof papers;
export const paperNames = Object.keys(papers) as Paper[];
