import { describe, expect, it } from 'vitest';
import { fontsFromDisk } from '../../src/print/fonts/fromDisk.ts';
import { layOutJob } from '../../src/print/job.ts';
import type { Op, PrintDocument } from '../../src/print/layout/displayList.ts';
import { renderPdf } from '../../src/print/pdf/renderPdf.ts';
import { drawPdf, inkOutside } from '../support/pixels.ts';
import { compareWithProofs, isSame } from '../support/proofs.ts';
import { kinds } from './kinds.ts';

const fonts = fontsFromDisk();
const [deck] = kinds;

describe('printed pages look as when they were last looked at (else: npm run proofs)', () => {
  it.each(kinds)('$name', async ({ name, job, pages }) => {
    const compared = await compareWithProofs(name, layOutJob(job, fonts), pages, fonts);
    expect(compared.filter((page) => !isSame(page)).map((page) => `${page.name}: ${page.different} px`)).toEqual([]);
  });

  it('and one cut mark that is a millimetre off is seen', async () => {
    if (deck === undefined) throw new Error('There is no kind of print');
    const document = layOutJob(deck.job, fonts);
    const moved = document.pages.map((page) => ({ ...page, ops: moveFirstLine(page.ops) }));
    const compared = await compareWithProofs(deck.name, { ...document, pages: moved }, [0], fonts);
    expect(compared.map(isSame)).toEqual([false]);
  });
});

/** The first line, of whatever kind, a millimetre to the right and down. */
function moveFirstLine(ops: readonly Op[]): Op[] {
  const first = ops.findIndex(({ op }) => op === 'line');
  return ops.map((op, index) =>
    index === first && op.op === 'line' ? { ...op, x1: op.x1 + 1, x2: op.x2 + 1, y1: op.y1 + 1, y2: op.y2 + 1 } : op,
  );
}

describe('ink', () => {
  const document: PrintDocument = {
    title: 'Plet',
    lang: 'da',
    pages: [{ widthMm: 100, heightMm: 50, ops: [{ op: 'rect', x: 20, y: 10, width: 30, height: 5, fill: '#c8102e' }] }],
    problems: [],
    sheets: 1,
    duplex: 'none',
    actualSize: true,
    openAt: 0,
  };
  const draw = async () => {
    const [page] = await drawPdf(await renderPdf(document, fonts), 60);
    if (page === undefined) throw new Error('No page');
    return page;
  };

  it('inside its boxes is fine, and outside is told by its place', async () => {
    const page = await draw();
    expect(inkOutside(page, [{ x: 20, y: 10, width: 30, height: 5 }])).toEqual([]);
    const [place] = inkOutside(page, [{ x: 20, y: 10, width: 28, height: 5 }]);
    expect(place?.x).toBeCloseTo(48.5, 0);
    expect(place?.y).toBeCloseTo(10, 0);
  });
});
