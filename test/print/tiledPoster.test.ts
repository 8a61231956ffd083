import { describe, expect, it } from 'vitest';
import { posterDocument } from '../../src/print/documents/poster.ts';
import { tiledPoster } from '../../src/print/documents/tiledPoster.ts';
import { fontsFromDisk } from '../../src/print/fonts/fromDisk.ts';
import type { Box, Op, Page, PlaceOp, PrintDocument, TextOp } from '../../src/print/layout/displayList.ts';
import { printed } from '../../src/print/layout/printed.ts';
import { tileMarks } from '../../src/print/layout/tileMarks.ts';
import { planTiles } from '../../src/print/layout/tiles.ts';
import { type Paper, papers, toMm, toPoints } from '../../src/print/layout/units.ts';
import { renderPdf } from '../../src/print/pdf/renderPdf.ts';
import { rawText, readPdf } from './readPdf.ts';
import { poster } from './samples.ts';

const fonts = fontsFromDisk();
const whole = (paper: Paper = 'a2') => posterDocument(poster, 'da', paper, fonts);
const tiled = (document: PrintDocument, overlap = 10) => tiledPoster(document, { paper: 'a4', overlap }, fonts);

const texts = (ops: readonly Op[]): TextOp[] =>
  ops.flatMap((op) => (op.op === 'text' ? [op] : op.op === 'place' || op.op === 'clip' ? texts(op.ops) : []));
const picture = (page: Page | undefined): PlaceOp => {
  const found = page?.ops.find((op): op is PlaceOp => op.op === 'place' && op.clip !== undefined);
  if (!found) throw new Error('No picture');
  return found;
};
const words = (page: Page | undefined) => texts(page?.ops ?? []).map((op) => op.lines.map(printed).join(' '));
const aloud = (pages: readonly Page[]) =>
  pages.flatMap((page) => texts(picture(page).ops).filter(({ role }) => role !== 'decoration'));

describe('a poster in tiles', () => {
  it('is as many sheets as the poster takes, and the side list as it was', () => {
    const one = whole();
    const { pages, sheets, actualSize, duplex } = tiled(one);
    expect(pages).toHaveLength(8 + 1);
    expect(sheets).toBe(9);
    expect(pages.at(-1)).toEqual(one.pages.at(-1));
    expect({ actualSize, duplex }).toEqual({ actualSize: true, duplex: 'none' });
  });

  it.each([5, 10, 25])('has every line whole on some sheet or across two that share %i mm of it', (overlap) => {
    const one = whole('a1');
    const { pages } = tiled(one, overlap);
    const parts = planTiles(papers.a1, 'a4', overlap).tiles.map(({ part }) => part);
    const inside = (box: Box, x: number, y: number) =>
      x >= box.x - 1e-6 && x <= box.x + box.width + 1e-6 && y >= box.y - 1e-6 && y <= box.y + box.height + 1e-6;
    for (const op of texts(one.pages[0]?.ops ?? []))
      for (const line of op.lines) {
        const width = toMm(fonts.width(printed(line), op.font) * op.size);
        for (const x of [line.x + 0.01, line.x + width / 3, line.x + width - 0.01]) {
          const under = parts.flatMap((part, index) => (inside(part, x, line.y) ? [index] : []));
          expect(under).not.toEqual([]);
          for (const index of under)
            expect(texts(picture(pages[index]).ops).flatMap(({ lines }) => lines.map(printed))).toContain(
              printed(line),
            );
        }
      }
  });

  it('says everything aloud once, in the order of the sheets', () => {
    const one = whole();
    const spoken = aloud(tiled(one).pages.slice(0, 8)).map(({ lines }) => lines);
    const expected = texts(one.pages[0]?.ops ?? [])
      .filter(({ role }) => role !== 'decoration')
      .map(({ lines }) => lines);
    expect(spoken).toHaveLength(expected.length);
    expect(new Set(spoken)).toEqual(new Set(expected));
  });

  it('says a picture’s meaning once, wherever it was put', () => {
    const inside: Op = { op: 'path', d: 'M0 0L9 9', x: 0, y: 0, scale: 1, stroke: '#000000', alt: 'Et skilt' };
    const page: Page = {
      ...papers.a2,
      widthMm: papers.a2.width,
      heightMm: papers.a2.height,
      ops: [{ op: 'place', x: 400, y: 500, turn: 180, scale: 2, ops: [{ op: 'place', x: 60, y: 80, ops: [inside] }] }],
    };
    const { pages } = tiled({ ...whole(), pages: [page] });
    const meanings = pages.map((one) => JSON.stringify(one).split('Et skilt').length - 1);
    // 400 − 2 · 60 across and 500 − 2 · 80 down: the second sheet of the third row.
    expect(meanings).toEqual([0, 0, 0, 0, 0, 1, 0, 0]);
  });

  it('leaves no mark on the finished poster', () => {
    for (const [paper, overlap] of [
      ['a1', 5],
      ['a2', 25],
    ] as const) {
      const plan = planTiles(papers[paper], 'a4', overlap);
      for (const tile of plan.tiles) {
        const seen = { ...plan.at, width: tile.shown.width, height: tile.shown.height };
        for (const mark of tileMarks(plan, tile)) expect(apart(boxOf(mark), seen)).toBe(true);
      }
    }
  });

  it('says on each sheet which it is, which come on top of it, and how it is done', () => {
    const { pages } = tiled(whole());
    expect(pages.slice(0, 8).map(({ label }) => label)).toEqual(['A1', 'A2', 'B1', 'B2', 'C1', 'C2', 'D1', 'D2']);
    expect(words(pages[0])).toEqual(expect.arrayContaining(['A1', 'Ark 1 af 8', '100 mm']));
    expect(words(pages[0]).filter((text) => text.startsWith('Lim'))).toEqual([
      'Lim her. Ark A2 ligger ovenpå',
      'Lim her. Ark B1 ligger ovenpå',
    ]);
    expect(words(pages[7]).filter((text) => text.startsWith('Lim'))).toEqual([]);
    for (const page of pages.slice(0, 8)) expect(words(page).join(' ')).toContain('Print i 100 %');
  });

  it('comes out as pages of A4, its heading marked once', async () => {
    const bytes = await renderPdf(tiled({ ...whole('a1'), pages: whole('a1').pages.slice(0, 1) }), fonts);
    const { pages } = await readPdf(bytes);
    expect(pages).toHaveLength(12);
    for (const { width, height, text } of pages) {
      expect(Math.min(width, height)).toBeCloseTo(toPoints(210), 1);
      expect(Math.max(width, height)).toBeCloseTo(toPoints(297), 1);
      expect(text).toContain('Print i 100 %');
    }
    expect(rawText(bytes).match(/\/S \/H1\b/g)).toHaveLength(1);
    expect(rawText(bytes).match(/\/S \/H2\b/g)).toHaveLength(poster.answers.length + 1);
  });
});

/** Around a mark; what is clipped, by its clip. */
function boxOf(op: Op): Box {
  if (op.op === 'clip') return op;
  if (op.op !== 'line') throw new Error(`Not a mark: ${op.op}`);
  const half = op.strokeWidth / 2;
  return {
    x: Math.min(op.x1, op.x2) - half,
    y: Math.min(op.y1, op.y2) - half,
    width: Math.abs(op.x2 - op.x1) + 2 * half,
    height: Math.abs(op.y2 - op.y1) + 2 * half,
  };
}

const apart = (a: Box, b: Box) =>
  a.x + a.width <= b.x + 1e-6 ||
  b.x + b.width <= a.x + 1e-6 ||
  a.y + a.height <= b.y + 1e-6 ||
  b.y + b.height <= a.y + 1e-6;
