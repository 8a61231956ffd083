import { sheetPapers } from '../../model/printing.ts';
import type { Page } from './displayList.ts';
import { papers } from './units.ts';

/** Paper with a name, portrait, in mm. */
const named = Object.entries({ ...papers, a5: { width: 148, height: 210 }, ...sheetPapers });

/** A4 made of two A5 pages is a mm too narrow, and A4 all the same. */
const nearly = 1.5;

/** What a person calls the paper of a page, on its side or not: A4, or its size in mm. */
export function paperName({ widthMm, heightMm }: Pick<Page, 'widthMm' | 'heightMm'>): string {
  const [short, long] = [Math.min(widthMm, heightMm), Math.max(widthMm, heightMm)];
  const found = named.find(
    ([, { width, height }]) => Math.abs(width - short) <= nearly && Math.abs(height - long) <= nearly,
  );
  if (found === undefined) return `${Math.round(widthMm)} × ${Math.round(heightMm)} mm`;
  return found[0] === 'letter' ? 'Letter' : found[0].toUpperCase();
}
