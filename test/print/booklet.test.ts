import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { compileContent } from '../../src/content/compiler/compile.ts';
import type { Content } from '../../src/content/types.ts';
import { defaultTerms } from '../../src/model/terms.ts';
import { languages } from '../../src/model/text.ts';
import { type BookletPrint, bookletDocument } from '../../src/print/documents/booklet.ts';
import { fontsFromDisk } from '../../src/print/fonts/fromDisk.ts';
import { examplesToPrint, glossaryToPrint } from '../../src/print/fromLibrary.ts';
import { bookletSheets, impose, paddedCount } from '../../src/print/layout/booklet.ts';
import type { Page } from '../../src/print/layout/displayList.ts';
import { textsOf } from '../../src/print/layout/flowPages.ts';
import { renderPdf } from '../../src/print/pdf/renderPdf.ts';
import { read, spoken } from './heard.ts';
import { readPdf, squeeze } from './readPdf.ts';

const fonts = fontsFromDisk();
const counts = fc.integer({ min: 1, max: 200 });

/** What somebody reads who leafs through the folded pile: the sheets nest, the first one outermost. */
function leafed(count: number): (number | null)[] {
  const sheets = bookletSheets(count);
  const firstHalf = sheets.flatMap(({ front, back }) => [front[1], back[0]]);
  const secondHalf = [...sheets].reverse().flatMap(({ front, back }) => [back[1], front[0]]);
  return [...firstHalf, ...secondHalf];
}

describe('sheets laid on each other and folded', () => {
  it('read from the first page to the last, whatever their number', () => {
    fc.assert(
      fc.property(counts, (count) => {
        const pages = Array.from({ length: paddedCount(count) }, (_, index) => (index < count ? index : null));
        expect(leafed(count)).toEqual(pages);
      }),
      { numRuns: 200 },
    );
  });

  it('have on the back of each page its neighbour: they are turned on the short edge', () => {
    fc.assert(
      fc.property(counts, (count) => {
        for (const { front, back } of bookletSheets(count)) {
          const [right, behind] = [front[1], back[0]];
          if (right !== null && behind !== null) expect(behind).toBe(right + 1);
          if (front[0] !== null && back[1] !== null) expect(back[1]).toBe(front[0] - 1);
        }
      }),
    );
  });

  it('need as few sheets as can be', () => {
    expect([1, 4, 5, 8, 9].map((count) => bookletSheets(count).length)).toEqual([1, 1, 2, 2, 3]);
  });

  it('hold two pages each, in their halves', () => {
    const pages = Array.from({ length: 6 }, (): Page => ({ widthMm: 148, heightMm: 210, ops: [] }));
    const sides = impose(pages, 297);
    expect(sides.map(({ label }) => label)).toEqual(['–, 1', '2, –', '6, 3', '4, 5']);
    for (const side of sides) expect(side).toMatchObject({ widthMm: 297, heightMm: 210 });
    expect(sides[3]?.ops).toMatchObject([
      { op: 'place', x: 0.5 },
      { op: 'place', x: 148.5 },
    ]);
  });
});

describe.each(languages)('the booklets in %s', (lang) => {
  let content: Content;
  const all = (): [string, BookletPrint][] => [
    ['glossary', glossaryToPrint(content.glossary, lang, defaultTerms)],
    ['examples', examplesToPrint(content.examples, lang, defaultTerms)],
  ];
  beforeAll(async () => {
    content = (await compileContent('content')).content;
  });

  it('have every word, printed or read', () => {
    for (const [, booklet] of all())
      for (const imposed of [true, false]) {
        const document = bookletDocument(booklet, imposed, lang, fonts);
        expect(document.problems).toEqual([]);
        const texts = new Set(document.pages.flatMap(({ ops }) => spoken([ops])).map((op) => squeeze(read(op))));
        const entries = booklet.sections.flatMap(({ entries }) => entries);
        expect(entries.length).toBeGreaterThan(20);
        for (const { head, text, facts, note } of entries)
          for (const words of [head, text, facts, note].filter((one) => one !== ''))
            expect(texts).toContain(squeeze(words));
      }
  });

  it('say on which page an example stands', () => {
    const booklet = examplesToPrint(content.examples, lang, defaultTerms);
    const { pages } = bookletDocument(booklet, false, lang, fonts);
    const lists = pages.map(({ ops }) => textsOf(ops));
    const body = lists.findIndex((texts) => texts[0]?.lines[0]?.text === booklet.sections[0]?.title);
    const contents = lists.slice(1, body).flat().map(read);
    for (const { head } of booklet.sections.flatMap(({ entries }) => entries)) {
      const said = Number(contents[contents.indexOf(head) + 1]);
      expect(lists[said - 1]?.map(read)).toContain(head);
    }
  });

  it('number their pages as somebody counts them', () => {
    const { pages } = bookletDocument(glossaryToPrint(content.glossary, lang, defaultTerms), false, lang, fonts);
    for (const [index, { ops }] of pages.entries()) {
      const last = textsOf(ops).at(-1);
      if (index > 0 && index < pages.length - 1) expect(last?.lines[0]?.text).toBe(`${index + 1}`);
    }
  });

  it('end with a sheet that tells how, where a viewer opens', async () => {
    const document = bookletDocument(glossaryToPrint(content.glossary, lang, defaultTerms), true, lang, fonts);
    expect(document).toMatchObject({ duplex: 'shortEdge', actualSize: true, openAt: document.pages.length - 1 });
    expect(document.pages.length % 2).toBe(1);
    expect(document.sheets).toBe((document.pages.length + 1) / 2);
    const { pages } = await readPdf(await renderPdf(document, fonts));
    expect(pages.at(-1)?.text).toMatch(lang === 'da' ? /korte kant/ : /short edge/);
    expect(pages[0]?.width).toBeGreaterThan(pages[0]?.height ?? 0);
  });

  it('follow the alphabet of their language', () => {
    const { sections } = glossaryToPrint(content.glossary, lang, defaultTerms);
    const titles = sections.map(({ title }) => title);
    expect(titles).toEqual([...titles].sort(new Intl.Collator(lang).compare));
  });
});
