import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardSizes } from '../../src/model/printing.ts';
import { deckJob } from '../../src/print/cardsJob.ts';
import { fontsFromDisk } from '../../src/print/fonts/fromDisk.ts';
import { layOutJob, type PrintJob } from '../../src/print/job.ts';
import type { Op, Page, PrintDocument } from '../../src/print/layout/displayList.ts';
import { printed } from '../../src/print/layout/printed.ts';
import { toMm } from '../../src/print/layout/units.ts';
import { renderPdf } from '../../src/print/pdf/renderPdf.ts';
import { flat, wordsOf as wordsOnPaper } from './flat.ts';
import { hostileJobs } from './hostileJobs.ts';
import { mixedDeck, poster } from './samples.ts';

const fonts = fontsFromDisk();
/** What JSON makes of a number that is none. */
const noNumber = /[:,[]null[,}\]]/;

/** Words that reach beyond a box of mm with its corner at (0, 0). */
const outside = (ops: readonly Op[], width: number, height: number) =>
  flat(ops).flatMap(({ op, at }) => {
    if (op.op !== 'text') return [];
    return op.lines.flatMap((line) => {
      const across = toMm(fonts.width(printed(line), op.font) * op.size);
      const corners = [at(line.x, line.y - toMm(op.size) * 0.7), at(line.x + across, line.y)];
      const inside = corners.every(([x, y]) => x > -0.01 && y > -0.01 && x < width + 0.01 && y < height + 0.01);
      return inside ? [] : [`${printed(line)} (${line.x}, ${line.y})`];
    });
  });

/** Words that reach beyond the paper, or beyond the card they are on. */
const beyond = (job: PrintJob) => (page: Page) => {
  const cards = job.kind === 'cards' ? page.ops.filter((op) => op.op === 'place' && op.name !== undefined) : [];
  const { width, height } = cardSizes.office;
  return [
    ...outside(page.ops, page.widthMm, page.heightMm),
    ...cards.flatMap((op) => (op.op === 'place' ? outside(op.ops, width, height) : [])),
  ];
};

/** Every word a person wrote; ids and names of drawings are not written by anybody. */
const wordsOf = (value: unknown): string[] => {
  if (typeof value === 'string') return value.split(/\s+/);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) =>
    ['id', 'drawing', 'dimension', 'direction'].includes(key) ? [] : wordsOf(one),
  );
};
const letters = (text: string) => text.normalize('NFC').replace(/[^\p{L}\p{N}]/gu, '');

/** All letters and digits on the paper, in order of the list. */
const onPaper = ({ pages }: PrintDocument) => letters(pages.map(({ ops }) => wordsOnPaper(ops)).join(' '));

describe.each(hostileJobs)('%s', (_name, job, fields) => {
  const document = layOutJob(job, fonts);

  it('is told of by field, or comes out right', () => {
    expect([...new Set(document.problems.map(({ field }) => field))].sort()).toEqual([...fields].sort());
    for (const { message } of document.problems)
      for (const text of Object.values(message)) {
        expect(text.length).toBeLessThan(200);
        expect(text).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
      }
  });

  it('loses no word, and puts none beyond the paper', () => {
    expect(document.pages.flatMap(beyond(job))).toEqual([]);
    const paper = onPaper(document);
    const data = job.kind === 'cards' ? job.decks : 'data' in job ? job.data : {};
    for (const word of new Set(wordsOf(data).filter((one) => /^[a-zæøå.]+$/i.test(one))))
      expect(paper).toContain(letters(word));
  });

  it('becomes a PDF all the same', async () => {
    const bytes = await renderPdf(document, fonts);
    expect(bytes.length).toBeGreaterThan(1000);
    expect(JSON.stringify(document)).not.toMatch(noNumber);
  });
});

describe('anything at all', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.lorem({ maxCount: 60 }),
    fc.constant(''),
  );
  const anyJob: fc.Arbitrary<PrintJob> = fc.oneof(
    fc.record({ title: anyText, workplace: anyText, answer: anyText, what: anyText, matter: anyText }).map(
      ({ title, workplace, answer, what, matter }): PrintJob => ({
        kind: 'poster',
        lang: 'da',
        paper: 'a3',
        tiles: { paper: 'a4' },
        data: {
          ...poster,
          title,
          workplace,
          answers: poster.answers.map((one, index) => (index === 2 ? { ...one, answer } : one)),
          promises: [{ what, who: 'alle', from: 'nu' }],
          side: [{ text: matter, owner: what, due: '' }],
        },
      }),
    ),
    fc.tuple(anyText, anyText).map(([title, text]): PrintJob => {
      const deck = mixedDeck(3);
      return deckJob({ ...deck, title, cards: deck.cards.map((card) => ({ ...card, text })) }, 'da');
    }),
  );

  it('is laid out with every letter it can have, and drawn', async () => {
    await fc.assert(
      fc.asyncProperty(anyJob, async (job) => {
        const document = layOutJob(job, fonts);
        expect(JSON.stringify(document)).not.toMatch(noNumber);
        if (job.kind === 'cards') expect(document.pages.flatMap(beyond(job))).toEqual([]);
        await expect(renderPdf(document, fonts)).resolves.toBeInstanceOf(Uint8Array);
      }),
      { numRuns: 40 },
    );
  });
});
