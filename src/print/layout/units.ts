/** Millimetres are the unit of every layout; points only name the size of type and the space of the PDF. */
export const mmPerPoint = 25.4 / 72;

/** Length in points of a length in mm. */
export const toPoints = (mm: number) => mm / mmPerPoint;

/** Length in mm of a size of type in points. */
export const toMm = (points: number) => points * mmPerPoint;

/** Paper, portrait, in mm. */
export const papers = {
  a4: { width: 210, height: 297 },
  a3: { width: 297, height: 420 },
  a2: { width: 420, height: 594 },
  a1: { width: 594, height: 841 },
  a0: { width: 841, height: 1189 },
} as const;

export type Paper = keyof typeof papers;
export const paperNames = Object.keys(papers) as Paper[];
