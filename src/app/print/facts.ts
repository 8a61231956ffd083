import type { Page, PrintDocument } from '../../print/layout/displayList.ts';

/** Short and long side of the papers with a name, in mm. */
const named: readonly (readonly [name: string, short: number, long: number])[] = [
  ['A0', 841, 1189],
  ['A1', 594, 841],
  ['A2', 420, 594],
  ['A3', 297, 420],
  ['A4', 210, 297],
  ['A5', 148, 210],
  ['SRA3', 320, 450],
  ['Letter', 215.9, 279.4],
];

/** A4 made of two A5 pages is a mm too narrow, and A4 all the same. */
const nearly = 1.5;

/** What a person calls the paper of a page: A4, or its size in mm. */
export function paperOf({ widthMm, heightMm }: Pick<Page, 'widthMm' | 'heightMm'>): string {
  const [short, long] = [Math.min(widthMm, heightMm), Math.max(widthMm, heightMm)];
  const found = named.find(([, s, l]) => Math.abs(s - short) <= nearly && Math.abs(l - long) <= nearly);
  return found?.[0] ?? `${Math.round(widthMm)} × ${Math.round(heightMm)} mm`;
}

/** The papers of a document, the one used most first, each with its number of sheets. */
export function papersOf({ pages, duplex, sheets }: Pick<PrintDocument, 'pages' | 'duplex' | 'sheets'>) {
  const counts = new Map<string, number>();
  for (const page of pages) counts.set(paperOf(page), (counts.get(paperOf(page)) ?? 0) + 1);
  const papers = [...counts].sort(([, a], [, b]) => b - a);
  const sides = duplex === 'none' ? 1 : 2;
  const others = papers.slice(1).map(([paper, count]) => ({ paper, sheets: Math.ceil(count / sides) }));
  const most = sheets - others.reduce((sum, one) => sum + one.sheets, 0);
  return papers
    .slice(0, 1)
    .map(([paper]) => ({ paper, sheets: most }))
    .concat(others);
}

/** Pages an office printer makes in a minute, two-sided or in colour; modest, so that nobody waits longer than promised. */
const pagesPerMinute = 15;

/** Minutes at an office printer, at least one. */
export const minutesFor = (pages: number): number => Math.max(1, Math.ceil(pages / pagesPerMinute));

/** Paper no office printer takes. */
export const forPrintShop = (paper: string): boolean => !['A3', 'A4', 'A5', 'Letter'].includes(paper);
