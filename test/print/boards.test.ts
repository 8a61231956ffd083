import { describe, expect, it } from 'vitest';
import { toolKinds } from '../../src/model/tools.ts';
import { boardDocument } from '../../src/print/documents/board/boardSheet.ts';
import { smallestType } from '../../src/print/documents/board/kit.ts';
import { fontsFromDisk } from '../../src/print/fonts/fromDisk.ts';
import type { Box, Op, PrintDocument } from '../../src/print/layout/displayList.ts';
import { renderPdf } from '../../src/print/pdf/renderPdf.ts';
import { boardSample } from './boardSamples.ts';
import { flat } from './flat.ts';
import { heardIn } from './heard.ts';
import { lineBoxes } from './inkBoxes.ts';
import { readPdf, squeeze } from './readPdf.ts';

const fonts = fontsFromDisk();
const a3 = { paper: 'a3' } as const;
/** Office printers reach no nearer to the edge, in mm. */
const reach = 8;

/** Every text somebody wrote. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) =>
    ['id', 'board', 'mark', 'level', 'a', 'b'].includes(key) ? [] : textsIn(one),
  );
}

/** Boxes of the words on a page by paragraph, and the size of each. */
const paragraphs = (ops: readonly Op[]) =>
  flat(ops).flatMap(({ op, at }) => {
    if (op.op !== 'text') return [];
    const [dx, dy] = at(0, 0);
    const scale = at(1, 0)[0] - dx;
    const boxes = lineBoxes(fonts, op).map((box) => ({
      x: dx + box.x * scale,
      y: dy + box.y * scale,
      width: box.width * scale,
      height: box.height * scale,
    }));
    return [{ words: op.lines.map(({ text }) => text).join(' '), size: op.size * scale, boxes }];
  });

const meet = (a: Box, b: Box) =>
  Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) > 0.05 &&
  Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) > 0.35;

/** What is wrong on the pages: words over words, beyond what a printer reaches, or too small to read. */
function faults({ pages }: PrintDocument): string[] {
  return pages.flatMap(({ ops, widthMm, heightMm }, index) => {
    const all = paragraphs(ops);
    const found: string[] = [];
    for (const [at, one] of all.entries()) {
      if (one.size < smallestType - 0.01) found.push(`${one.size} pt: ${one.words}`);
      for (const box of one.boxes) {
        if (
          box.x < reach ||
          box.x + box.width > widthMm - reach ||
          box.y < reach ||
          box.y + box.height > heightMm - reach + 3
        )
          found.push(`beyond: ${one.words}`);
        for (const other of all.slice(at + 1))
          if (other.boxes.some((two) => meet(box, two))) found.push(`${one.words} × ${other.words}`);
      }
    }
    return found.map((fault) => `page ${index + 1}, ${fault}`);
  });
}

describe.each(toolKinds)('%s on paper', (kind) => {
  it.each([
    ['da', 0],
    ['da', 12],
    ['da', 30],
    ['da', 120],
    ['en', 0],
    ['en', 12],
    ['en', 30],
    ['en', 120],
  ] as const)('in %s with %i things on it has every word once, none over another, none too small', (lang, count) => {
    const data = boardSample(kind, count, lang);
    const document = boardDocument(data, lang, a3, fonts);
    expect(document.problems).toEqual([]);
    expect(faults(document)).toEqual([]);
    const heard = heardIn(document);
    for (const text of textsIn(data)) expect(heard).toContain(squeeze(text));
    if (count <= 12 && kind !== 'apv-plan') expect(document.pages).toHaveLength(1);
  });

  it('is as readable on A4, and goes on on as many pages as it takes', () => {
    const data = boardSample(kind, 30);
    const document = boardDocument(data, 'da', { paper: 'a4' }, fonts);
    expect(faults(document)).toEqual([]);
    for (const { widthMm, heightMm } of document.pages) expect([widthMm, heightMm].map(Math.round)).toEqual([297, 210]);
    const heard = heardIn(document);
    for (const text of textsIn(data)) expect(heard).toContain(squeeze(text));
  });

  it('has every word in its file', async () => {
    const data = boardSample(kind, 30);
    const { pages } = await readPdf(await renderPdf(boardDocument(data, 'da', a3, fonts), fonts));
    const text = pages.map((page) => page.text).join(' ');
    for (const word of new Set(textsIn(data).flatMap((one) => one.split(/\s+/)))) expect(text).toContain(word);
  });
});
