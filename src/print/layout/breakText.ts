import type { Lang } from '../../model/text.ts';
import type { Joint } from './displayList.ts';
import { hyphenate } from './hyphenate.ts';

/** A broken line: the words without a hyphen at the end, and how it goes on. */
export type Line = { text: string; joint: Joint };

/** `forced`: a part without any break point was cut between letters, which is only right where nothing else helps. */
export type Broken = { lines: Line[]; forced: boolean };

/**
 * Width of a stretch of text. Words are measured each for itself, together with the space after it:
 * `widthOf('en to') = widthOf('en ') + widthOf('to')`, as the PDF draws them.
 */
type Width = (text: string) => number;

/** A piece of a word and what may follow it at a break. */
type Piece = { text: string; joint: 'none' | 'hyphen' };

const softHyphen = '\u00ad';

/** A line shorter than this share of the width may take the first part of a long word, of at least so many letters. */
const looseLine = 0.6;
const longWord = 14;

/** The text that the lines hold: the way back from `breakText`. */
export function joined(lines: readonly Line[]): string {
  const after: Record<Joint, string> = { space: ' ', none: '', hyphen: '', end: '\n' };
  return lines
    .map((line) => line.text + after[line.joint])
    .join('')
    .replace(/\n$/, '');
}

/** One space for every run of white space within a line, none at the ends, empty lines dropped. */
export const tidy = (text: string) =>
  text
    .normalize('NFC')
    .split(/\r?\n/)
    .map((line) => line.replace(/[^\S\u00a0]+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');

/**
 * Breaks a text into lines no wider than `width`, greedily; `widthOf` and `width` share a unit. A line ends between words,
 * after `-` or `/` inside a word, and at a hyphen only where a word is wider than the line or a long one would leave it loose.
 */
export function breakText(text: string, width: number, widthOf: Width, lang: Lang): Broken {
  const lines: Line[] = [];
  let forced = false;
  for (const paragraph of tidy(text).split('\n')) {
    let line = '';
    /** Width of the line with a space after it. */
    let filled = 0;
    for (const word of paragraph.split(' ')) {
      const whole = word.replaceAll(softHyphen, '');
      if (whole === '') continue;
      const own = widthOf(whole);
      if (filled + own <= width) {
        line = line === '' ? whole : `${line} ${whole}`;
        filled += widthOf(`${whole} `);
        continue;
      }
      let rest = piecesOf(word, lang, own > width || (whole.length >= longWord && filled < looseLine * width));
      const cut = line === '' ? 0 : fitting(rest, width - filled, widthOf);
      if (cut > 0) {
        lines.push({ text: `${line} ${textOf(rest.slice(0, cut))}`, joint: rest[cut - 1]?.joint ?? 'none' });
        rest = rest.slice(cut);
      } else if (line !== '') lines.push({ text: line, joint: 'space' });
      while (widthOf(textOf(rest)) > width) {
        const next = fitting(rest, width, widthOf);
        if (next > 0) {
          lines.push({ text: textOf(rest.slice(0, next)), joint: rest[next - 1]?.joint ?? 'none' });
          rest = rest.slice(next);
          continue;
        }
        forced = true;
        const [head, tail] = letters(textOf(rest.slice(0, 1)), width, widthOf);
        lines.push({ text: head, joint: 'none' });
        rest = [{ text: tail, joint: rest[0]?.joint ?? 'none' }, ...rest.slice(1)].filter((piece) => piece.text !== '');
      }
      line = textOf(rest);
      filled = line === '' ? 0 : widthOf(`${line} `);
    }
    if (line !== '') lines.push({ text: line, joint: 'end' });
    else {
      const last = lines.at(-1);
      if (last) last.joint = 'end';
    }
  }
  return { lines, forced };
}

const textOf = (pieces: readonly Piece[]) => pieces.map((piece) => piece.text).join('');

/** How many pieces fit in a width such that a break may follow; 0: none. The last piece ends the word and never counts. */
function fitting(pieces: readonly Piece[], width: number, widthOf: Width): number {
  for (let count = pieces.length - 1; count > 0; count -= 1) {
    const hyphen = pieces[count - 1]?.joint === 'hyphen' ? '-' : '';
    if (widthOf(`${textOf(pieces.slice(0, count))}${hyphen}`) <= width) return count;
  }
  return 0;
}

/** A word's pieces: after `-` and `/` between two letters on each side, and with `hyphens` within each such part. */
function piecesOf(word: string, lang: Lang, hyphens: boolean): Piece[] {
  const parts = word.split(/(?<=\p{L}{2}[-/])(?=\p{L}{2})/u);
  if (!hyphens) return parts.map((part) => ({ text: part.replaceAll(softHyphen, ''), joint: 'none' }));
  return parts.flatMap((part) =>
    splitLetters(part, lang).map(
      (text, index, all): Piece => ({ text, joint: index < all.length - 1 ? 'hyphen' : 'none' }),
    ),
  );
}

/** Only the letters of a part are hyphenated; quotes, commas and brackets stay with their neighbours. */
function splitLetters(part: string, lang: Lang): string[] {
  const match = /^([^\p{L}]*)([\p{L}\u00ad]+)([^\p{L}]*)$/u.exec(part);
  if (!match) return [part.replaceAll(softHyphen, '')];
  const [, before = '', word = '', after = ''] = match;
  const pieces = hyphenate(word, lang);
  return pieces.map((piece, i) => (i === 0 ? before : '') + piece + (i === pieces.length - 1 ? after : ''));
}

/** Cuts between letters, at least one a line. */
function letters(text: string, width: number, widthOf: Width): [string, string] {
  const all = [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)].map((s) => s.segment);
  let count = 1;
  while (count < all.length && widthOf(all.slice(0, count + 1).join('')) <= width) count += 1;
  return [all.slice(0, count).join(''), all.slice(count).join('')];
}

/**
 * The same number of lines, made as even as possible: the narrowest width that needs no more lines and no more hyphens. A word
 * alone on the last line gets the word before it for company.
 */
export const balance = (text: string, width: number, widthOf: Width, lang: Lang): Broken => {
  const even = evened(text, width, widthOf, lang);
  return { ...even, lines: inCompany(even.lines, width, widthOf) };
};

function inCompany(lines: readonly Line[], width: number, widthOf: Width): Line[] {
  const moved = [...lines];
  lines.forEach(({ text, joint }, end) => {
    if (joint !== 'end' || text.includes(' ')) return;
    let fed = end;
    // A line that has given a word away and is short of words itself takes one from the line above.
    while (feed(moved, fed, width, widthOf) && widthOf(moved[fed - 1]?.text ?? '') < shortLine * width) fed -= 1;
  });
  return moved;
}

/** A line shorter than this share of the width looks like a last one. */
const shortLine = 0.5;

/** Moves the last word of the line before to the start of a line; false where that is not possible. */
function feed(lines: Line[], index: number, width: number, widthOf: Width): boolean {
  const before = lines[index - 1];
  const line = lines[index];
  const cut = before?.text.lastIndexOf(' ') ?? -1;
  if (line === undefined || before?.joint !== 'space' || !before.text.slice(0, Math.max(0, cut)).includes(' '))
    return false;
  const fuller = `${before.text.slice(cut + 1)} ${line.text}`;
  if (widthOf(fuller) > width) return false;
  lines[index - 1] = { text: before.text.slice(0, cut), joint: 'space' };
  lines[index] = { text: fuller, joint: line.joint };
  return true;
}

function evened(text: string, width: number, widthOf: Width, lang: Lang): Broken {
  const widest = breakText(text, width, widthOf, lang);
  if (widest.lines.length < 2 || widest.forced) return widest;
  const hyphens = (broken: Broken) => broken.lines.filter((line) => line.joint === 'hyphen').length;
  let best = widest;
  let [low, high] = [width * 0.6, width];
  for (let step = 0; step < 5; step += 1) {
    const middle = (low + high) / 2;
    const tried = breakText(text, middle, widthOf, lang);
    if (tried.lines.length <= widest.lines.length && !tried.forced && hyphens(tried) <= hyphens(widest)) {
      best = tried;
      high = middle;
    } else low = middle;
  }
  return best;
}
