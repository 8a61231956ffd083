import type { FontName } from '../layout/displayList.ts';
import type { FontPart } from './fontSet.ts';

/** What the files of this folder are called, before the part and after it: `overpass-latin-400.ttf`. */
const files: Record<FontName, readonly [family: string, weight: number]> = {
  regular: ['overpass', 400],
  bold: ['overpass', 700],
  extra: ['overpass', 800],
  serif: ['source-serif-4', 400],
  serifBold: ['source-serif-4', 700],
};

export const fontNames = Object.keys(files) as FontName[];

/** Name of the file of a font's part in this folder. */
export const fontFile = (font: FontName, part: FontPart) => `${files[font][0]}-${part}-${files[font][1]}.ttf`;
