import { beforeAll, describe, expect, it } from 'vitest';
import { compileContent } from '../../src/content/compiler/compile.ts';
import type { Poster } from '../../src/content/types.ts';
import { drawingNames } from '../../src/model/drawings.ts';
import { defaultTerms } from '../../src/model/terms.ts';
import { languages } from '../../src/model/text.ts';
import { type WallPosterPrint, wallPosterDocument } from '../../src/print/documents/wallPoster.ts';
import { fontsFromDisk } from '../../src/print/fonts/fromDisk.ts';
import { wallPosterToPrint } from '../../src/print/fromContent.ts';
import type { Page, PathOp, TextOp } from '../../src/print/layout/displayList.ts';
import { widthMm } from '../../src/print/layout/measure.ts';
import { printed } from '../../src/print/layout/printed.ts';
import { paperNames, papers, toMm, toPoints } from '../../src/print/layout/units.ts';
import { renderPdf } from '../../src/print/pdf/renderPdf.ts';
import { readPdf, squeeze } from './readPdf.ts';

const fonts = fontsFromDisk();
const make = (poster: WallPosterPrint, lang: 'da' | 'en' = 'da', paper: (typeof paperNames)[number] = 'a3') =>
  wallPosterDocument(poster, lang, paper, fonts);
const texts = (page: Page | undefined) => (page?.ops ?? []).filter((op): op is TextOp => op.op === 'text');
const sample: WallPosterPrint = {
  id: 'proeve',
  title: 'Før vi beslutter',
  lead: '',
  drawing: 'decision',
  lines: [
    { head: 'Hvem er hørt?', text: 'Også dem om natten.' },
    { head: 'Er grunden klar?', text: '' },
  ],
};

/** Boxes of the texts in mm: a block each, from the top of its capitals to below its last line. */
const boxes = (page: Page | undefined) =>
  texts(page).map((op) => {
    const high = toMm(op.size);
    const widths = op.lines.map((line) => widthMm(fonts, printed(line), op.font, op.size));
    const ys = op.lines.map(({ y }) => y);
    return {
      text: op.lines.map(({ text }) => text).join(' '),
      left: Math.min(...op.lines.map(({ x }) => x)),
      right: Math.max(...op.lines.map(({ x }, index) => x + (widths[index] ?? 0))),
      top: Math.min(...ys) - high * 0.72,
      bottom: Math.max(...ys) + high * 0.22,
    };
  });

/** The highest point of a disc, in mm: its path begins at its right end, level with its middle, and names its radius next. */
function topOf({ d, y, scale }: PathOp): number {
  const [, middle, radius] = d.match(/-?[\d.]+/g)?.map(Number) ?? [];
  return y + scale * ((middle ?? 0) - (radius ?? 0));
}

describe.each(languages)('the posters of the gallery in %s', (lang) => {
  let posters: Poster[];
  beforeAll(async () => {
    const { content, problems } = await compileContent('content');
    expect(problems).toEqual([]);
    posters = content.posters;
  });
  const each = (check: (poster: WallPosterPrint) => void) => {
    for (const poster of posters) check(wallPosterToPrint(poster, lang, defaultTerms));
  };

  it('are ten, each with a drawing of its own', () => {
    expect(posters.map(({ drawing }) => drawing).sort()).toEqual([...drawingNames].sort());
  });

  it('have every word on their one page', async () => {
    for (const poster of posters) {
      const data = wallPosterToPrint(poster, lang, defaultTerms);
      const { pages, title } = await readPdf(await renderPdf(make(data, lang), fonts));
      expect(pages).toHaveLength(1);
      expect(title).toContain(data.title);
      for (const words of [data.title, data.lead, ...data.lines.flatMap(({ head, text }) => [head, text])])
        expect(pages[0]?.text).toContain(squeeze(words));
    }
  });

  it('have nothing under 24 points, and heads well above their texts', () => {
    each((poster) => {
      const all = texts(make(poster, lang).pages[0]);
      expect(Math.min(...all.map(({ size }) => size))).toBeGreaterThanOrEqual(24);
      const heads = all.filter(({ role }) => role === 'H2').map(({ size }) => size);
      expect(Math.min(...heads)).toBeGreaterThanOrEqual(38);
    });
  });

  it('have no words on top of others, and none outside the paper', () => {
    each((poster) => {
      const all = boxes(make(poster, lang).pages[0]);
      for (const [index, a] of all.entries()) {
        expect(a.left).toBeGreaterThan(10);
        expect(a.right).toBeLessThan(papers.a3.width - 10);
        expect(a.bottom).toBeLessThan(papers.a3.height - 5);
        for (const b of all.slice(index + 1)) {
          const apart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
          expect(apart ? '' : `${poster.id}: ${a.text} / ${b.text}`).toBe('');
        }
      }
    });
  });

  it('have words clear of the ring inside them', () => {
    each((poster) => {
      if (poster.drawing !== 'room') return;
      const page = make(poster, lang).pages[0];
      const discs = (page?.ops ?? []).flatMap((op) => (op.op === 'path' ? [topOf(op)] : []));
      const [, middle = 0, inner = 0] = discs;
      for (const { top, bottom } of boxes(page)) {
        if (top < middle) expect(bottom).toBeLessThan(middle);
        else if (top < inner) expect(bottom).toBeLessThan(inner - 2);
      }
      expect([discs.length, middle < inner]).toEqual([3, true]);
    });
  });
});

describe('a poster', () => {
  it.each(paperNames)('is the same on %s, with the same lines', (paper) => {
    const lines = (one: typeof paper) =>
      texts(make(sample, 'da', one).pages[0]).map((op) => op.lines.map(({ text }) => text));
    const [page] = make(sample, 'da', paper).pages;
    expect(page).toMatchObject({ widthMm: papers[paper].width, heightMm: papers[paper].height });
    expect(lines(paper)).toEqual(lines('a3'));
  });

  it('tells which line is too long, and prints all of it', async () => {
    const long = 'Også dem, der er gået hjem, og dem, der først møder ind i morgen. '.repeat(24).trim();
    const lines = sample.lines.map((line, index) => (index === 1 ? { ...line, text: long } : line));
    const document = make({ ...sample, lines });
    expect(document.problems).toMatchObject([
      { field: 'lines.1', message: { da: expect.stringContaining('Linje 2'), en: expect.stringContaining('Line 2') } },
    ]);
    const { pages } = await readPdf(await renderPdf(document, fonts));
    expect(pages[0]?.text).toContain(long);
  });

  it('tells when it has another number of lines than its drawing has places', () => {
    expect(make({ ...sample, drawing: 'diamond' }).problems).toMatchObject([{ field: 'lines' }]);
  });

  it('tells of a title nobody can break and of characters it cannot print', () => {
    expect(make({ ...sample, title: 'x'.repeat(60) }).problems).toMatchObject([{ field: 'title' }]);
    expect(make({ ...sample, lead: 'Tjek ✓' }).problems).toMatchObject([{ field: 'lead' }]);
  });

  it('keeps every letter for those who copy it, also after one with an accent was printed', async () => {
    const fresh = fontsFromDisk();
    const print = async (lead: string) => {
      const document = wallPosterDocument({ ...sample, title: 'x', lead, lines: [] }, 'da', 'a3', fresh);
      return (await readPdf(await renderPdf(document, fresh))).pages[0]?.text;
    };
    expect(await print('É')).toContain('É');
    expect(await print('E')).toContain('E');
  });

  it('is as large in the file as on the paper', async () => {
    const { pages } = await readPdf(await renderPdf(make(sample, 'da', 'a1'), fonts));
    expect(pages[0]?.width).toBeCloseTo(toPoints(594), 1);
  });
});
