import type { FontName } from './displayList.ts';
import { toMm } from './units.ts';

/** What the layouts ask of the fonts; src/print/fonts/fontSet.ts answers from the files. Widths in em (1 = the size). */
export type Measure = {
  /** Width of a text as it will be drawn, kerned. */
  width(text: string, font: FontName): number;
  /** Height of a capital letter. */
  capHeight(font: FontName): number;
  /** Characters that no file of the font can draw, each once. */
  missing(text: string, font: FontName): string[];
};

/** Width in mm of a text at a size in points. */
export const widthMm = (measure: Measure, text: string, font: FontName, size: number) =>
  toMm(measure.width(text, font) * size);

/** Height in mm of a capital at a size in points. */
export const capMm = (measure: Measure, font: FontName, size: number) => toMm(measure.capHeight(font) * size);
