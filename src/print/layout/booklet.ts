import { continued } from './continued.ts';
import type { Page } from './displayList.ts';

/** A side of a sheet: the indices of the pages at its left and right; null: left empty. */
export type Spread = readonly [left: number | null, right: number | null];

/** A sheet of a booklet, printed two-sided and turned on its short edge. */
export type BookletSheet = { front: Spread; back: Spread };

/** How many pages a booklet of so many has when each sheet carries four. */
export const paddedCount = (count: number) => Math.ceil(count / 4) * 4;

/**
 * Which pages stand where so that sheets laid on each other, folded and stapled read from first to last. The first sheet is
 * the outermost. What the fold of many sheets pushes out in the middle (creep) is left to the guillotine.
 */
export function bookletSheets(count: number): BookletSheet[] {
  const all = paddedCount(count);
  const page = (index: number) => (index < count ? index : null);
  return Array.from({ length: all / 4 }, (_, sheet) => ({
    front: [page(all - 1 - 2 * sheet), page(2 * sheet)],
    back: [page(2 * sheet + 1), page(all - 2 - 2 * sheet)],
  }));
}

/** Pages of one size as the sides of sheets `sheetWidth` mm wide, meeting in their middle: front, back, front, back … */
export function impose(pages: readonly Page[], sheetWidth: number): Page[] {
  const [first] = pages;
  if (first === undefined) return [];
  const { widthMm: width, heightMm: height } = first;
  return bookletSheets(pages.length).flatMap(({ front, back }) =>
    [front, back].map((spread) => ({
      widthMm: sheetWidth,
      heightMm: height,
      ops: spread.flatMap((index, half) => {
        const page = index === null ? undefined : pages[index];
        const clip = { x: 0, y: 0, width, height };
        // Its neighbour on the sheet is not the page before it, which a torn paragraph would go on with.
        const ops = page ? continued(page.ops, false) : [];
        return page ? [{ op: 'place', x: sheetWidth / 2 + (half - 1) * width, y: 0, clip, ops } as const] : [];
      }),
      label: spread.map((index) => (index === null ? '–' : `${index + 1}`)).join(', '),
    })),
  );
}
