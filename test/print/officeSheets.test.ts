import { beforeAll, describe, expect, it } from 'vitest';
import { compileContent } from '../../src/content/compiler/compile.ts';
import type { Content } from '../../src/content/types.ts';
import { defaultTerms } from '../../src/model/terms.ts';
import { languages } from '../../src/model/text.ts';
import { type GuidePrint, guideDocument } from '../../src/print/documents/guide.ts';
import { signsDocument } from '../../src/print/documents/signs.ts';
import { type SlipsPrint, slipsDocument } from '../../src/print/documents/slips.ts';
import { fontsFromDisk } from '../../src/print/fonts/fromDisk.ts';
import { guideToPrint } from '../../src/print/fromLibrary.ts';
import type { Op } from '../../src/print/layout/displayList.ts';
import { textsOf } from '../../src/print/layout/flowPages.ts';
import { slipCounts, slipsOn } from '../../src/print/layout/slipSheet.ts';
import { renderPdf } from '../../src/print/pdf/renderPdf.ts';
import { heard, heardIn, read, textBoxes } from './heard.ts';
import { readPdf } from './readPdf.ts';

const fonts = fontsFromDisk();

describe.each(languages)('the guides of methods in %s', (lang) => {
  let content: Content;
  beforeAll(async () => {
    content = (await compileContent('content')).content;
  });

  it('stand whole on one page, large enough to read at arm’s length', () => {
    expect(content.methods.length).toBeGreaterThan(0);
    for (const method of content.methods) {
      const guide = guideToPrint(method, lang, defaultTerms);
      const document = guideDocument(guide, lang, fonts);
      expect(document.problems).toEqual([]);
      expect(document.pages).toHaveLength(1);
      const texts = document.pages.flatMap(({ ops }) => textsOf(ops));
      const all = texts.map(read);
      for (const words of [guide.title, guide.gives, ...guide.steps, guide.say, guide.beware])
        expect(all).toContain(words);
      const step = texts.find((op) => read(op) === guide.steps[0]);
      expect(step?.size).toBeGreaterThanOrEqual(14);
    }
  });
});

describe('a guide', () => {
  const guide: GuidePrint = {
    title: 'Stille skrivning',
    also: '',
    minutes: { min: 5, max: 5 },
    people: { min: 3, max: 300 },
    gives: 'Alle kommer til orde.',
    steps: ['Skriv.', 'Læs op.', 'Tal.'],
    say: 'Tag en seddel.',
    beware: 'Nogen begynder at tale.',
  };

  it('says so when it is too long for its page, and keeps every word', () => {
    const long = 'Alle skriver for sig selv, og ingen læser med. '.repeat(60).trim();
    const document = guideDocument({ ...guide, beware: long }, 'da', fonts);
    expect(document.problems).toMatchObject([{ field: 'guide', message: { en: expect.stringContaining('one page') } }]);
    expect(heardIn(document)).toContain(long);
  });

  it('says one number where least and most are the same', () => {
    expect(heardIn(guideDocument(guide, 'da', fonts))).toContain('5 min. 3–300 deltagere');
  });
});

const scale = ['Nej', 'Lidt', 'Noget', 'Ja, meget'];
const evaluation: SlipsPrint = {
  slips: 'evaluation',
  copies: 14,
  title: 'To minutter om mødet',
  comment: '',
  questions: [
    'Handlede mødet om noget, der betyder noget for dit arbejde?',
    'Kunne du sige det, du ville?',
    'Går du herfra med noget, du kan bruge i næste uge?',
    'Ved du, hvem der gør hvad, og hvornår?',
  ].map((text) => ({ text, scale })),
};

/** What stands on each slip of a sheet. */
const slipOps = (ops: readonly Op[]) => ops.flatMap((op) => (op.op === 'place' ? [op] : []));

describe.each(slipCounts)('%i slips on a sheet', (count) => {
  it('fill it and are all the same size', () => {
    const slips = slipsOn(count);
    expect(slips).toHaveLength(count);
    const area = slips.reduce((sum, { cut }) => sum + cut.width * cut.height, 0);
    expect(area).toBeCloseTo(210 * 297, 3);
    expect(new Set(slips.map(({ cut }) => `${cut.width} ${cut.height.toFixed(6)}`)).size).toBe(1);
  });

  it('have the whole evaluation each, in a size that can be read', () => {
    const document = slipsDocument(evaluation, count, 'da', fonts);
    expect(document.problems).toEqual([]);
    for (const { ops } of document.pages)
      for (const slip of slipOps(ops)) {
        const all = heard([slip.ops]);
        for (const { text } of evaluation.questions) expect(all).toContain(text);
        for (const word of scale) expect(all).toContain(word);
        expect(Math.min(...textsOf(slip.ops).map(({ size }) => size))).toBeGreaterThanOrEqual(6.4);
      }
  });

  it('are as many as asked for, on whole sheets', () => {
    const document = slipsDocument(evaluation, count, 'da', fonts);
    const made = document.pages.flatMap(({ ops }) => slipOps(ops)).length;
    expect(made).toBeGreaterThanOrEqual(14);
    expect(made - 14).toBeLessThan(count);
  });

  it('keep their words and lines inside their cuts', () => {
    const writing: SlipsPrint = { slips: 'writing', copies: 1, heading: 'Hvor slipper vi den?', text: '' };
    for (const data of [evaluation, writing]) {
      const [page] = slipsDocument(data, count, 'da', fonts).pages;
      const slips = slipsOn(count);
      for (const [index, slip] of slipOps(page?.ops ?? []).entries()) {
        const cut = slips[index]?.cut ?? { x: 0, y: 0, width: 0, height: 0 };
        for (const box of textBoxes(fonts, [slip])) {
          expect(box.left).toBeGreaterThan(cut.x + 5);
          expect(box.right).toBeLessThan(cut.x + cut.width - 5);
          expect(box.top).toBeGreaterThan(cut.y + 5);
          expect(box.bottom).toBeLessThan(cut.y + cut.height - 5);
        }
        for (const op of slip.ops) if (op.op === 'line') expect(slip.y + op.y1).toBeLessThan(cut.y + cut.height - 5);
      }
    }
  });
});

describe('slips', () => {
  it('say when too much is asked of them, and have it all the same', () => {
    const text = 'Skriv ned, hvad du så, og hvem der var der. '.repeat(40).trim();
    const document = slipsDocument({ slips: 'writing', copies: 8, heading: 'Se', text }, 8, 'da', fonts);
    expect(document.problems).toMatchObject([{ field: 'slips.0' }]);
    expect(heard([slipOps(document.pages[0]?.ops ?? [])[0]?.ops ?? []])).toContain(text);
  });

  it('take cards for the notice board in turn', () => {
    const cards = ['Vi prøver', 'Vi holder op med'].map((heading) => ({ heading, text: '', fields: ['Hvem', 'Fra'] }));
    const [page] = slipsDocument({ slips: 'notice', copies: 4, cards }, 4, 'da', fonts).pages;
    const headings = slipOps(page?.ops ?? []).map(({ ops }) => textsOf(ops).map(read)[0]);
    expect(headings).toEqual(['Vi prøver', 'Vi holder op med', 'Vi prøver', 'Vi holder op med']);
  });
});

describe('table signs', () => {
  const make = (name: string, members: string[] = []) => signsDocument({ signs: [{ name, members }] }, 'da', fonts);

  it('say the name on both sides, read aloud once', async () => {
    const document = make('Aftenvagten', ['Samira', 'Jens']);
    expect(heardIn(document)).toBe('Aftenvagten Samira, Jens');
    const { pages } = await readPdf(await renderPdf(document, fonts));
    expect(pages[0]?.text.split('Aftenvagten')).toHaveLength(3);
  });

  it('keep a name whole while it can be read, and break it only then', () => {
    const lines = (name: string) => textsOf(make(name).pages[0]?.ops ?? [])[0]?.lines.map(({ text }) => text);
    expect(lines('Aftenvagten')).toEqual(['Aftenvagten']);
  });

  it('say when a name is too long to be read', () => {
    expect(make('Sygeplejerskerne '.repeat(30)).problems).toMatchObject([{ field: 'signs.0' }]);
    expect(make('Nord').problems).toEqual([]);
  });

  it('put a number on the stop sign', () => {
    const place = make('3').pages[0]?.ops.find((op) => op.op === 'place');
    expect(place?.op === 'place' && place.ops[0]?.op).toBe('path');
  });

  it('are one sheet each', () => {
    const signs = Array.from({ length: 70 }, (_, index) => ({ name: `${index + 1}`, members: [] }));
    expect(signsDocument({ signs }, 'en', fonts).sheets).toBe(70);
  });
});
