/*
 * How much room words take, for drawings that lay themselves out without a browser to ask. Widths are those of Overpass 700, the
 * widest that is used beside 800, in shares of the letters' size, and a little more.
 */

const widths: readonly (readonly [letters: string, width: number])[] = [
  [" .,:;!|'’", 0.26],
  ['ijlI', 0.3],
  ['f()"', 0.37],
  ['t1-r/', 0.42],
  ['s–?', 0.5],
  ['cz7', 0.55],
  ['aekvåJ', 0.57],
  ['oyøFLbdgpqx', 0.585],
  ['hnuT3', 0.6],
  ['S2569E84CPZ0', 0.66],
  ['mæMW', 0.89],
  ['Æ@%…', 1.06],
];
const widthOf = new Map(widths.flatMap(([letters, width]) => [...letters].map((letter) => [letter, width] as const)));

/** The width of text on one line, in shares of the letters' size. Unknown letters count as wide ones. */
export function widthOfText(text: string): number {
  let sum = 0;
  for (const letter of text) sum += widthOf.get(letter) ?? (isLatin(letter) ? 0.75 : 1.3);
  return sum;
}

/** Beyond Latin, Greek and Cyrillic letters may be as wide as they are high. */
const isLatin = (letter: string) => (letter.codePointAt(0) ?? 0) < 0x2000;

/** How many lines text takes where a line is `room` wide, in shares of the letters' size. A word that is too long is broken. */
export function linesOfText(text: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(/\s+/u)) {
    const width = widthOfText(word);
    const withSpace = used === 0 ? width : used + 0.27 + width;
    if (withSpace <= room) {
      used = withSpace;
      continue;
    }
    if (used > 0) lines += 1;
    // A broken word loses up to one letter a line.
    const full = Math.max(0, Math.ceil(width / Math.max(1, room - 1)) - 1);
    lines += width <= room ? 0 : full;
    used = Math.min(width, room);
  }
  return lines;
}

/** Text of at most `most` letters, cut after a whole word and marked where it is not all. */
export function shortened(text: string, most: number): string {
  const trimmed = text.trim();
  if (trimmed.length <= most) return trimmed;
  const cut = trimmed.slice(0, most);
  const atWord = cut.replace(/\s+\S*$/u, '');
  return `${atWord === '' ? cut : atWord} …`;
}
