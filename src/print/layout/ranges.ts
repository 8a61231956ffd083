import { wrongChoice } from '../words.ts';
import type { Problem } from './displayList.ts';

/** Numbers of the sheets to print, in order, each once; or what is wrong with what was written. */
export type Ranges = { sheets: number[] } | { problem: Problem };

/** Reads `1-3,5`; empty means all of the `of` sheets, and of none there is nothing to choose. */
export function readRanges(text: string, of: number): Ranges {
  const all = Array.from({ length: of }, (_, index) => index + 1);
  if (text.trim() === '' || of === 0) return { sheets: all };
  const chosen = new Set<number>();
  const parts = text.split(/[,;]/).map((piece) => piece.trim());
  for (const part of parts.filter((piece) => piece !== '')) {
    const [, first, last = first] = /^(\d{1,6})(?:\s*[-–]\s*(\d{1,6}))?$/.exec(part) ?? [];
    if (first === undefined || last === undefined) return wrong((w) => w.rangeUnread(part, of));
    const [from, to] = [Number(first), Number(last)];
    if (from > to) return wrong((w) => w.rangeBackwards(part, `${to}-${from}`));
    if (from < 1 || to > of) return wrong((w) => w.rangeOutside(from < 1 ? from : to, of));
    for (let sheet = from; sheet <= to; sheet++) chosen.add(sheet);
  }
  if (chosen.size === 0) return wrong((w) => w.rangeUnread(text.trim(), of));
  return { sheets: all.filter((sheet) => chosen.has(sheet)) };
}

const wrong = (say: Parameters<typeof wrongChoice>[1]): Ranges => ({ problem: wrongChoice('sheets', say) });
