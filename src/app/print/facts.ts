import type { PrintDocument } from '../../print/layout/displayList.ts';
import { paperName } from '../../print/layout/paperName.ts';

/** The papers of a document, the one used most first, each with its number of sheets. */
export function papersOf({ pages, duplex, sheets }: Pick<PrintDocument, 'pages' | 'duplex' | 'sheets'>) {
  const counts = new Map<string, number>();
  for (const name of pages.map(paperName)) counts.set(name, (counts.get(name) ?? 0) + 1);
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
