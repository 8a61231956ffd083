import { beforeAll, describe, expect, it } from 'vitest';
import { compileContent } from '../../src/content/compiler/compile.ts';
import { cardSizes } from '../../src/model/printing.ts';
import { signPaths } from '../../src/model/shapes.ts';
import { defaultTerms } from '../../src/model/terms.ts';
import { languages } from '../../src/model/text.ts';
import { deckJob } from '../../src/print/cardsJob.ts';
import type { DeckPrint } from '../../src/print/documents/deckPrint.ts';
import { fontsFromDisk } from '../../src/print/fonts/fromDisk.ts';
import { deckToPrint } from '../../src/print/fromContent.ts';
import { layOutJob } from '../../src/print/job.ts';
import type { Page } from '../../src/print/layout/displayList.ts';
import { papers, toPoints } from '../../src/print/layout/units.ts';
import { renderPdf } from '../../src/print/pdf/renderPdf.ts';
import { flat } from './flat.ts';
import { type ReadPdf, rawText, readPdf, squeeze } from './readPdf.ts';
import { mixedDeck } from './samples.ts';

const fonts = fontsFromDisk();
const deckDocument = (deck: DeckPrint, lang: 'da' | 'en') => layOutJob(deckJob(deck, lang), fonts);
const creationDate = new Date(Date.UTC(2026, 0, 1));
const render = (deck: DeckPrint, lang: 'da' | 'en' = 'da') =>
  renderPdf(deckDocument(deck, lang), fonts, { creationDate });

describe.each(languages)('the Tillid deck in %s', (lang) => {
  let deck: DeckPrint;
  let bytes: Uint8Array;
  let pdf: ReadPdf;

  beforeAll(async () => {
    const { content, problems } = await compileContent('content');
    expect(problems).toEqual([]);
    const tillid = content.decks.find(({ id }) => id === 'tillid');
    if (tillid === undefined) throw new Error('The deck is gone');
    deck = deckToPrint(tillid, lang, defaultTerms);
    bytes = await render(deck, lang);
    pdf = await readPdf(bytes);
  });

  it('has eleven pages of A4: five fronts, each followed by its back, and the instruction', () => {
    expect(deck.cards).toHaveLength(40);
    expect(pdf.pages).toHaveLength(11);
    for (const { width, height } of pdf.pages) {
      expect(width).toBeCloseTo(toPoints(210), 1);
      expect(height).toBeCloseTo(toPoints(297), 1);
    }
    for (const [index, { text }] of pdf.pages.entries()) {
      const front = index < 10 && index % 2 === 0;
      expect(text.includes(`${deck.title} ${(index / 2) * 8 + 1}/40`)).toBe(front);
    }
    expect(pdf.pages[10]?.text).toMatch(/100 ?%/);
    expect(pdf.pages[10]?.text).toContain('100 mm');
  });

  it('has every card whole, on the sheet where it belongs', () => {
    for (const [index, card] of deck.cards.entries())
      expect(pdf.pages[Math.floor(index / 8) * 2]?.text).toContain(squeeze(card.text));
  });

  it('says its title and language, and carries all its fonts', () => {
    expect(pdf.title).toContain(deck.title);
    expect(pdf.lang).toBe(lang === 'da' ? 'da-DK' : 'en-GB');
    const raw = rawText(bytes);
    const fontCount = raw.match(/\/Type \/FontDescriptor/g)?.length ?? 0;
    expect(fontCount).toBeGreaterThan(1);
    expect(raw.match(/\/FontFile2 /g)).toHaveLength(fontCount);
    expect(raw).not.toContain('Helvetica');
  });

  it('asks for actual size, two-sided on the long edge, and opens at the instruction', () => {
    const raw = rawText(bytes);
    expect(raw).toContain('/PrintScaling /None');
    expect(raw).toContain('/Duplex /DuplexFlipLongEdge');
    const [, opened] = /\/OpenAction \[(\d+) 0 R \/Fit\]/.exec(raw) ?? [];
    const [, kids = ''] = /\/Kids \[([^\]]*)\]/.exec(raw) ?? [];
    expect(
      kids
        .trim()
        .split(/ 0 R ?/)
        .filter(Boolean)[10],
    ).toBe(opened);
  });

  it('is the same file each time', async () => {
    expect(Buffer.from(await render(deck, lang)).equals(Buffer.from(bytes))).toBe(true);
  });

  it('fits on its paper', () => {
    expect(deckDocument(deck, lang).problems).toEqual([]);
  });
});

describe('backs', () => {
  const { width, height } = cardSizes.office;
  const [left, top] = [(papers.a4.width - 2 * width) / 2, (papers.a4.height - 4 * height) / 2];
  /** Which sign stands in which place, by row and column; as seen from the front. */
  const signs = (page: Page | undefined, turned: boolean) =>
    Object.fromEntries(
      flat(page?.ops ?? []).flatMap(({ op, at }) => {
        const name = op.op === 'path' ? Object.entries(signPaths).find(([, d]) => d === op.d)?.[0] : undefined;
        if (op.op !== 'path' || name === undefined) return [];
        const [x, y] = at(op.x + op.scale * 50, op.y + op.scale * 50);
        const seen = turned ? papers.a4.width - x : x;
        return [[`${Math.floor((y - top) / height)} ${Math.floor((seen - left) / width)}`, name]];
      }),
    );

  it.each([1, 3, 8, 11, 13, 40])(
    'of %i cards lie behind their own fronts, also on a sheet that is not full',
    (count) => {
      const { pages } = deckDocument(mixedDeck(count), 'da');
      for (let front = 0; front < pages.length - 1; front += 2) {
        const seen = signs(pages[front], false);
        expect(Object.keys(seen)).toHaveLength(Math.min(8, count - (front / 2) * 8));
        expect(signs(pages[front + 1], true)).toEqual(seen);
      }
    },
  );

  it('stand on the even pages, so that the file printed two-sided in one go is right', async () => {
    const { pages } = await readPdf(await render(mixedDeck(11)));
    expect(pages.map(({ text }) => text.includes('1/11') || text.includes('9/11'))).toEqual([
      true,
      false,
      true,
      false,
      false,
    ]);
  });
});

describe('a card', () => {
  it('that is too long is told by its id, and nothing of it is left out', async () => {
    const deck = mixedDeck(3);
    const long = { ...deck.cards[1], text: 'Hvad siger du i bilen på vej hjem? '.repeat(14).trim() };
    const cards = deck.cards.map((card, index) => (index === 1 ? { ...card, ...long } : card));
    const { problems } = deckDocument({ ...deck, cards }, 'da');
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({
      field: 'kort-2',
      message: { da: expect.stringContaining('for lang'), en: expect.stringContaining('too long') },
    });
    const { pages } = await readPdf(await render({ ...deck, cards }));
    expect(pages[0]?.text).toContain(long.text);
  });

  it('with a character the typeface does not have is told by its id', () => {
    const deck = mixedDeck(1);
    const cards = deck.cards.map((card) => ({ ...card, text: 'Først dette → så hint' }));
    expect(deckDocument({ ...deck, cards }, 'da').problems).toMatchObject([
      { field: 'kort-1', message: { da: expect.stringContaining('→') } },
    ]);
  });

  it('that is hard carries its mark in words, not in colour alone', async () => {
    const deck = mixedDeck(2);
    const { pages } = await readPdf(await render(deck));
    expect(pages[0]?.text.match(/svær/g)).toHaveLength(1);
  });
});
