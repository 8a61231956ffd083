import { describe, expect, it } from 'vitest';
import { deckJob } from '../../src/print/cardsJob.ts';
import { fontNames } from '../../src/print/fonts/fontFiles.ts';
import { fontsFromDisk } from '../../src/print/fonts/fromDisk.ts';
import { layOutJob } from '../../src/print/job.ts';
import type { FontName, Page, PrintDocument } from '../../src/print/layout/displayList.ts';
import { toPoints } from '../../src/print/layout/units.ts';
import { packObjects } from '../../src/print/pdf/packObjects.ts';
import { renderPdf } from '../../src/print/pdf/renderPdf.ts';
import { kinds } from './kinds.ts';
import { rawText, readPdf } from './readPdf.ts';
import { readTags } from './readTags.ts';
import { mixedDeck } from './samples.ts';

const fonts = fontsFromDisk();
const creationDate = new Date(Date.UTC(2026, 0, 1));

/** A page of A4 with one line of text. */
const page = (text: string, more: Partial<Page> = {}, font: FontName = 'regular'): Page => {
  const lines = [{ x: 20, y: 30, text, joint: 'end' as const }];
  return {
    widthMm: 210,
    heightMm: 297,
    ops: [{ op: 'text', lines, font, size: 12, fill: '#000000', role: 'P' }],
    ...more,
  };
};
const document = (pages: Page[], more: Partial<PrintDocument> = {}): PrintDocument => ({
  title: 'Prøve',
  lang: 'da',
  pages,
  problems: [],
  sheets: 1,
  duplex: 'none',
  actualSize: false,
  openAt: 0,
  ...more,
});
const raw = async (of: PrintDocument) => rawText(await renderPdf(of, fonts, { creationDate }));
const boxes = (text: string, name: string) =>
  [...text.matchAll(new RegExp(`/${name} \\[([^\\]]*)\\]`, 'g'))].map(([, box = '']) => box.split(' ').map(Number));

describe('the file', () => {
  it('tells a print shop where to cut and how far the colour goes, page by page', async () => {
    const trim = { x: 56, y: 74, width: 98, height: 70 };
    const bleed = { x: 53, y: 71, width: 104, height: 76 };
    const text = await raw(document([page('Kort', { trim, bleed }), page('Vejledning')]));
    const expected = [56, 297 - 74 - 70, 56 + 98, 297 - 74].map(toPoints);
    for (const [index, value] of expected.entries()) expect(boxes(text, 'TrimBox')[0]?.[index]).toBeCloseTo(value, 3);
    const around = [53, 297 - 71 - 76, 53 + 104, 297 - 71].map(toPoints);
    for (const [index, value] of around.entries()) expect(boxes(text, 'BleedBox')[0]?.[index]).toBeCloseTo(value, 3);
    expect(boxes(text, 'TrimBox')).toHaveLength(1);
  });

  it('calls its pages what the layout calls them, and numbers the rest', async () => {
    const pages = [page('Kort', { label: 'Ark 1, forside' }), page('Bag', { label: 'Ark 1, bagside' }), page('Slut')];
    expect((await readTags(await renderPdf(document(pages), fonts))).labels).toEqual([
      'Ark 1, forside',
      'Ark 1, bagside',
      '3',
    ]);
    expect((await readTags(await renderPdf(document([page('Kun én')]), fonts))).labels).toBeNull();
  });

  it('has an outline that leads to its pages', async () => {
    const outline = [
      { title: 'Følgebrev', page: 0 },
      { title: 'Tillid – kort', page: 1, parts: [{ title: 'Ark 2', page: 2 }] },
    ];
    const pages = [page('Brev'), page('Ark 1'), page('Ark 2')];
    expect((await readTags(await renderPdf(document(pages, { outline }), fonts))).outline).toEqual([
      { title: 'Følgebrev', page: 0, parts: [] },
      { title: 'Tillid – kort', page: 1, parts: ['Ark 2'] },
    ]);
  });

  it.each([
    ['none', 'Simplex'],
    ['longEdge', 'DuplexFlipLongEdge'],
    ['shortEdge', 'DuplexFlipShortEdge'],
  ] as const)('turned on %s is asked for as %s', async (duplex, name) => {
    expect(await raw(document([page('x')], { duplex }))).toContain(`/Duplex /${name}`);
  });

  it('asks for actual size only where size matters', async () => {
    expect(await raw(document([page('x')], { actualSize: true }))).toContain('/PrintScaling /None');
    expect(await raw(document([page('x')]))).not.toContain('/PrintScaling');
  });

  it('names no author, neither a person nor a program', async () => {
    const text = await raw(document([page('x')]));
    expect(text).not.toContain('/Author');
    expect(text).not.toMatch(/pdfkit|react-pdf/i);
  });

  it.each(kinds)('$name is the same to the byte, whatever was printed before it', async ({ job }) => {
    const first = await renderPdf(layOutJob(job, fonts), fonts, { creationDate });
    const warm = fontsFromDisk();
    for (const other of kinds.slice(0, 2)) await renderPdf(layOutJob(other.job, warm), warm, { creationDate });
    const second = await renderPdf(layOutJob(job, warm), warm, { creationDate });
    expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
  });
});

describe('a large file', async () => {
  const bytes = await renderPdf(layOutJob(deckJob(mixedDeck(240), 'da'), fonts), fonts);

  it('has its small objects packed, and everything is found in them', async () => {
    expect(rawText(bytes).match(/\/Type \/ObjStm/g)?.length).toBeGreaterThan(2);
    // Unpacked it takes more than a kB a card.
    expect(bytes.length).toBeLessThan(240 * 800);
    const { pages } = await readPdf(bytes);
    for (let number = 1; number <= 240; number += 1)
      expect(pages[2 * Math.floor((number - 1) / 8)]?.text).toContain(`Blandet ${number}/240`);
    expect((await readTags(bytes)).loose).toEqual([]);
  });

  it('is told when the engine writes files in another way', () => {
    expect(() => packObjects(bytes)).toThrow('Not a file as pdfkit writes it');
  });
});

describe('letters', () => {
  const hard = 'æøåÆØÅ é – “ ” » « … ł š ffi';

  it.each(fontNames)('in %s can be copied from the file, all that Danes and their neighbours write', async (font) => {
    const { pages } = await readPdf(await renderPdf(document([page(hard, {}, font)]), fonts));
    expect(pages[0]?.text).toBe(hard);
  });

  it.each(fontNames)('in %s are in the file, and no others', async (font) => {
    const bytes = await renderPdf(document([page('Blåbærgrød', {}, font)]), fonts);
    const text = rawText(bytes);
    expect(text.match(/\/FontFile2 /g)).toHaveLength(1);
    expect(text).toMatch(/\/FontName \/[A-Z]{6}\+(Overpass|SourceSerif4)/);
    // A whole font is 40 kB and more.
    expect(bytes.length).toBeLessThan(15_000);
  });
});
