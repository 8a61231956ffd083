import { create, type Font } from 'fontkit';
import type { FontName } from '../layout/displayList.ts';
import type { Measure } from '../layout/measure.ts';

/** The two files of a font, as @fontsource cuts it: western European letters, and the other Latin ones. */
export type FontPart = 'latin' | 'latin-ext';
export type FontFiles = Record<FontName, Record<FontPart, Uint8Array>>;

/** A stretch of text that one file can draw. */
export type Run = { part: FontPart; text: string };

/** The fonts of the documents: measures texts, and says which file draws which stretch. `parsed`: the files, read. */
export type FontSet = Measure & {
  parsed: Record<FontName, Record<FontPart, Font>>;
  runs(text: string, font: FontName): Run[];
};

/** Name of the TTF file of each font in this folder. */
export const weightOf: Record<FontName, number> = { regular: 400, bold: 700, extra: 800 };

/** Stands on the paper where no file has the character, so that the gap is seen; `missing` reports it beforehand. */
const standIn = '\ufffd';

/** Characters that look the same as one the files do have. */
const alike: Record<string, string> = { '\u2010': '-', '\u2011': '-', '\u2212': '–', '\u202f': '\u00a0' };

/** Reads the files. Throws where one is no TrueType font. */
export function createFontSet(files: FontFiles): FontSet {
  const fonts = {
    regular: readParts(files.regular),
    bold: readParts(files.bold),
    extra: readParts(files.extra),
  };
  const widths: Record<FontName, Map<string, number>> = { regular: new Map(), bold: new Map(), extra: new Map() };

  const parts: Record<FontName, Map<string, FontPart | undefined>> = {
    regular: new Map(),
    bold: new Map(),
    extra: new Map(),
  };
  const partOf = (char: string, font: FontName): FontPart | undefined => {
    if (parts[font].has(char)) return parts[font].get(char);
    const code = char.codePointAt(0) ?? 0;
    const found = (['latin', 'latin-ext'] as const).find((part) => fonts[font][part].hasGlyphForCodePoint(code));
    parts[font].set(char, found);
    return found;
  };

  const runs = (text: string, font: FontName): Run[] => {
    const found: Run[] = [];
    for (const original of text) {
      const char = alike[original] ?? original;
      const part = partOf(char, font);
      const drawn = part ? char : standIn;
      const last = found.at(-1);
      if (last && last.part === (part ?? 'latin')) last.text += drawn;
      else found.push({ part: part ?? 'latin', text: drawn });
    }
    return found;
  };

  const shaped = (text: string, font: FontName): number => {
    const known = widths[font].get(text);
    if (known !== undefined) return known;
    const width = runs(text, font).reduce((sum, run) => {
      const file = fonts[font][run.part];
      return sum + file.layout(run.text).advanceWidth / file.unitsPerEm;
    }, 0);
    widths[font].set(text, width);
    return width;
  };

  /** What a space adds after a letter: the space, and how far the two are kerned. */
  const spaceAfter = (letter: string, font: FontName) => shaped(`${letter} `, font) - shaped(letter, font);

  /** Each word is shaped for itself with the space after it, because pdfkit draws it so; shaping is what takes the time. */
  const width = (text: string, font: FontName): number => {
    let sum = 0;
    let start = 0;
    while (start < text.length) {
      const space = text.indexOf(' ', start);
      if (space < 0) return sum + shaped(text.slice(start), font);
      const word = text.slice(start, space);
      sum += shaped(word, font) + spaceAfter(word.slice(-1), font);
      start = space + 1;
    }
    return sum;
  };

  return {
    parsed: fonts,
    runs,
    width,
    capHeight: (font) => fonts[font].latin.capHeight / fonts[font].latin.unitsPerEm,
    missing: (text, font) => [
      ...new Set(
        [...text.normalize('NFC')].filter((char) => !/[\s\u00ad]/u.test(char) && !partOf(alike[char] ?? char, font)),
      ),
    ],
  };
}

const readParts = (parts: Record<FontPart, Uint8Array>): Record<FontPart, Font> => ({
  latin: read(parts.latin),
  'latin-ext': read(parts['latin-ext']),
});

function read(file: Uint8Array): Font {
  const font = create(file as Buffer);
  if (!('unitsPerEm' in font)) throw new Error('A font collection instead of a font');
  // A letter first met as part of an accented one (E in É) would be kept without its character, and be lost to those who
  // copy or listen in every file after that: so each is met by itself first.
  for (const code of font.characterSet) font.glyphForCodePoint(code);
  return font;
}
