import { create, type Font } from 'fontkit';
import type { FontName } from '../layout/displayList.ts';
import type { Measure } from '../layout/measure.ts';

/** The two files of a font, as @fontsource cuts it: western European letters, and the other Latin ones. */
export type FontPart = 'latin' | 'latin-ext';

/** Hands over a font file when something is first set in it; may throw when it is not at hand yet. */
export type ReadFont = (font: FontName, part: FontPart) => Uint8Array;

/** A stretch of text that one file can draw. */
export type Run = { part: FontPart; text: string };

/** The fonts of the documents: measures texts, says which file draws which stretch, and has the files, parsed. */
export type FontSet = Measure & {
  file(font: FontName, part: FontPart): Font;
  runs(text: string, font: FontName): Run[];
};

export const fontParts: readonly FontPart[] = ['latin', 'latin-ext'];

/** Stands on the paper where no file has the character, so that the gap is seen; `missing` reports it beforehand. */
const standIn = '\ufffd';

/** Characters that look the same as one the files do have. */
const alike: Record<string, string> = { '\u2010': '-', '\u2011': '-', '\u2212': '–', '\u202f': '\u00a0' };

type Known = {
  widths: Map<string, number>;
  parts: Map<string, FontPart | undefined>;
  files: Map<FontPart, Font>;
  /** Its first file has every western letter, so that texts of them are one run. */
  western?: boolean;
};

/** Printable characters of Latin-1, which nearly every text is made of; without the soft hyphen. */
const western = /^[ -~\u00a0-\u00ac\u00ae-\u00ff]*$/;
const westernLetters = Array.from({ length: 256 }, (_, code) => String.fromCharCode(code)).filter((c) =>
  western.test(c),
);

/** Fonts whose files are read as they are needed. Its functions throw what `read` throws, and where a file is no TrueType font. */
export function createFontSet(read: ReadFont): FontSet {
  const fonts = new Map<FontName, Known>();
  const known = (font: FontName): Known => {
    let found = fonts.get(font);
    if (found === undefined) {
      found = { widths: new Map(), parts: new Map(), files: new Map() };
      fonts.set(font, found);
    }
    return found;
  };

  const file = (font: FontName, part: FontPart): Font => {
    const { files } = known(font);
    let parsed = files.get(part);
    if (parsed === undefined) {
      parsed = parse(read(font, part));
      files.set(part, parsed);
    }
    return parsed;
  };

  const partOf = (char: string, font: FontName): FontPart | undefined => {
    const { parts } = known(font);
    if (parts.has(char)) return parts.get(char);
    const code = char.codePointAt(0) ?? 0;
    const found = fontParts.find((part) => file(font, part).hasGlyphForCodePoint(code));
    parts.set(char, found);
    return found;
  };

  const runs = (text: string, font: FontName): Run[] => {
    if (western.test(text)) {
      const all = known(font);
      all.western ??= westernLetters.every((char) => partOf(char, font) === 'latin');
      if (all.western) return [{ part: 'latin', text }];
    }
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
    const { widths } = known(font);
    const before = widths.get(text);
    if (before !== undefined) return before;
    const width = runs(text, font).reduce((sum, run) => {
      const drawn = file(font, run.part);
      return sum + drawn.layout(run.text).advanceWidth / drawn.unitsPerEm;
    }, 0);
    widths.set(text, width);
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
    file,
    runs,
    width,
    capHeight: (font) => file(font, 'latin').capHeight / file(font, 'latin').unitsPerEm,
    missing: (text, font) => [
      ...new Set(
        [...text.normalize('NFC')].filter((char) => !/[\s\u00ad]/u.test(char) && !partOf(alike[char] ?? char, font)),
      ),
    ],
  };
}

function parse(file: Uint8Array): Font {
  const font = create(file as Buffer);
  if (!('unitsPerEm' in font)) throw new Error('A font collection instead of a font');
  // A letter first met as part of an accented one (E in É) would be kept without its character, and be lost to those who
  // copy or listen in every file after that: so each is met by itself first.
  // Two characters can share a glyph, which then goes by the one met first: ’ must come before the modifier letter ʼ.
  const isModifier = (code: number) => code >= 0x2b0 && code <= 0x2ff;
  const codes = font.characterSet;
  for (const code of [...codes.filter((one) => !isModifier(one)), ...codes.filter(isModifier)])
    font.glyphForCodePoint(code);
  return font;
}
