import type { Lang } from '../../model/text.ts';
import { impose, paddedCount } from '../layout/booklet.ts';
import type { DisplayList, Page, PrintDocument } from '../layout/displayList.ts';
import { type FlowBlock, type Frame, flow, type Setter } from '../layout/flow.ts';
import { outlineOf } from '../layout/flowPages.ts';
import type { Measure } from '../layout/measure.ts';
import { oneLine } from '../layout/paragraph.ts';
import { problem, words } from '../words.ts';
import { bookletBlocks, contentsBlocks, entryRoles, notesBlocks } from './bookletBlocks.ts';
import { bookletBack, bookletCover } from './bookletCover.ts';
import { flowCharacters } from './characters.ts';
import { muted, stop } from './palette.ts';
import { a5, footStyle, heading, overline, sheetStyles, written } from './sheetStyle.ts';

/** A booklet with final texts in one language; an empty text is none. */
export type BookletPrint = {
  title: string;
  /** A sentence on the cover. */
  lead: string;
  /** A list of the entries with their pages. */
  contents: boolean;
  /** An empty title makes no heading. */
  sections: { title: string; entries: { head: string; facts: string; text: string; note: string }[] }[];
};

/** Lying A4: the page that tells how to fold. */
const lying: Frame = { width: 297, height: 210, margin: { top: 28, right: 60, bottom: 26, left: 30 } };

/**
 * An A5 booklet: cover, contents, entries, back. Imposed: on A4 for printing two-sided, folding and stapling, with a last
 * page that tells how; else as A5 pages to read.
 */
export function bookletDocument(booklet: BookletPrint, imposed: boolean, lang: Lang, measure: Measure): PrintDocument {
  const setter: Setter = { measure, lang };
  const { inner, contentsPages } = innerPages(setter, booklet);
  const cover = bookletCover(setter, booklet.title, booklet.lead);
  const empty = imposed ? paddedCount(inner.length + 2) - inner.length - 2 : 0;
  const notes = Array.from({ length: empty }, () => flow(setter, notesBlocks(lang), a5)[0] ?? []);
  const numbered = [...inner, ...notes].map((ops, index) => page([...ops, ...number(setter, index + 2)]));
  const pages = [page(cover.ops), ...numbered, page(bookletBack(setter))];
  const sheets = imposed ? paddedCount(pages.length) / 4 : 0;
  const outline = outlineOf([[], ...inner], ['H2']).filter(({ page }) => page > contentsPages);
  return {
    title: words[lang].paper.booklet.title(booklet.title),
    lang,
    pages: imposed ? [...impose(pages, lying.width), howTo(setter, pages.length, sheets)] : pages,
    problems: [
      ...(cover.fits ? [] : [problem('title', (p) => p.coverTooLong)]),
      ...flowCharacters(measure, [
        written(booklet.title, { ...sheetStyles.h1 }, { field: 'title' }),
        ...bookletBlocks(booklet, lang),
      ]),
    ],
    sheets: imposed ? sheets + 1 : Math.ceil(pages.length / 2),
    duplex: imposed ? 'shortEdge' : 'longEdge',
    actualSize: imposed,
    openAt: imposed ? sheets * 2 : 0,
    ...(imposed ? {} : { outline }),
  };
}

const page = (ops: DisplayList): Page => ({ widthMm: a5.width, heightMm: a5.height, ops });

/** Contents and entries. Where the contents say an entry stands depends on how many pages they take themselves. */
function innerPages(setter: Setter, booklet: BookletPrint): { inner: DisplayList[]; contentsPages: number } {
  const body = flow(setter, bookletBlocks(booklet, setter.lang), a5);
  if (!booklet.contents) return { inner: body, contentsPages: 0 };
  const found = outlineOf(body, entryRoles);
  const contents = (shift: number) =>
    flow(
      setter,
      contentsBlocks(
        setter.lang,
        found.map((one) => ({ ...one, page: one.page + shift })),
        booklet,
      ),
      a5,
    );
  const contentsPages = contents(0).length;
  return { inner: [...contents(contentsPages + 2), ...body], contentsPages };
}

/** The page's number at its outer edge. */
function number({ measure }: Setter, number: number): DisplayList {
  const even = number % 2 === 0;
  const x = even ? a5.margin.left : a5.width - a5.margin.right;
  const style = { ...footStyle, role: 'decoration', fill: muted } as const;
  return [oneLine(measure, `${number}`, style, { x, top: a5.height - 12, align: even ? 'left' : 'right' })];
}

function howTo(setter: Setter, pages: number, sheets: number): Page {
  const w = words[setter.lang].paper.booklet;
  const blocks: FlowBlock[] = [
    overline(words[setter.lang].product, sheetStyles.label),
    heading(w.how.heading, { ...sheetStyles.h1, size: 26 }, 6, 6),
    written(w.how.facts(pages, sheets), { ...sheetStyles.lead, fill: muted }, { below: 10 }),
    {
      block: 'list',
      items: w.how.steps,
      marker: { sign: stop },
      style: { ...sheetStyles.lead },
      between: 9,
      above: 12,
    },
  ];
  return { widthMm: lying.width, heightMm: lying.height, ops: flow(setter, blocks, lying)[0] ?? [] };
}
