import { beforeAll, describe, expect, it } from 'vitest';
import { compileContent } from '../../src/content/compiler/compile.ts';
import type { Content } from '../../src/content/types.ts';
import { defaultTerms } from '../../src/model/terms.ts';
import { languages } from '../../src/model/text.ts';
import { clock, minutesOf } from '../../src/print/documents/clock.ts';
import { scriptDocument } from '../../src/print/documents/scriptCopy.ts';
import type { ScriptPrint, ScriptStepPrint } from '../../src/print/documents/scriptPrint.ts';
import { a4 } from '../../src/print/documents/sheetStyle.ts';
import { fontsFromDisk } from '../../src/print/fonts/fromDisk.ts';
import { scriptToPrint } from '../../src/print/fromScript.ts';
import { textsOf } from '../../src/print/layout/flowPages.ts';
import { renderPdf } from '../../src/print/pdf/renderPdf.ts';
import { heardIn, read, textBoxes } from './heard.ts';
import { readPdf, squeeze } from './readPdf.ts';

const fonts = fontsFromDisk();

const step = (more: Partial<ScriptStepPrint> = {}): ScriptStepPrint => ({
  title: 'Velkomst',
  minutes: 15,
  method: 'Stille skrivning',
  wall: 'Hvornår gik en aflevering sidst glat?',
  pause: false,
  say: 'Velkommen.\n\nVi har tyve minutter.',
  do: '0–5 min. Alle skriver.\n\n5–15 min. To og to.',
  whenSilent: 'Vent ti sekunder.',
  whenLate: 'Spring parsnakken over.',
  keep: 'Tre sætninger.',
  ...more,
});

const script = (more: Partial<ScriptPrint> = {}): ScriptPrint => ({
  number: 3,
  title: 'Prøven',
  purpose: 'At prøve.',
  gives: 'To aftaler.',
  audience: 'Alle',
  people: { min: 4, max: 16 },
  room: 'Ét bord.',
  materials: ['Sedler'],
  prints: [{ what: 'Kortene', count: '1 sæt' }],
  before: ['Ring.'],
  after: ['Ryd op.'],
  meetings: [
    {
      title: 'Mødet',
      start: '13:00',
      minutes: 45,
      between: '',
      steps: [step(), step({ title: 'Runden', minutes: 30 })],
    },
  ],
  variants: [],
  ...more,
});

const make = (data: ScriptPrint, lang: 'da' | 'en' = 'da') => scriptDocument(data, lang, fonts);
const textsIn = (data: ScriptPrint, lang: 'da' | 'en' = 'da') =>
  make(data, lang).pages.map(({ ops }) => textsOf(ops).map(read));

describe('a script on paper', () => {
  it('tells the time of day of each step and of what is done in it', () => {
    const all = textsIn(script()).flat();
    for (const time of ['13.00', '13.15', 'til 13.45', '13.00–13.05', '13.05–13.15', '13.15–13.20'])
      expect(all).toContain(time);
    expect(textsIn(script(), 'en').flat()).toContain('13:05–13:15');
  });

  it('counts from nought when nobody has said when it begins, and goes on past midnight', () => {
    const starting = (start: string) =>
      script({ meetings: [{ title: '', start, minutes: 15, between: '', steps: [step()] }] });
    expect(textsIn(starting('')).flat()).toContain('til 0.15');
    expect(textsIn(starting('23:50')).flat()).toContain('til 0.05');
  });

  it('has a page or two of steps for each meeting of a series, and what to try in between', () => {
    const meetings = ['Se', 'Sig det højt'].map((title, index) => ({
      title,
      start: index === 0 ? '9:00' : '14:00',
      minutes: 15,
      steps: [step()],
      between: index === 0 ? 'Læg mærke til det én gang om dagen.' : '',
    }));
    const pages = textsIn(script({ meetings }));
    const first = pages.findIndex((texts) => texts[0] === 'Møde 1. Se');
    const second = pages.findIndex((texts) => texts[0] === 'Møde 2. Sig det højt');
    expect(first).toBeGreaterThan(0);
    expect(second).toBeGreaterThan(first);
    expect(pages[first]).toContain('Læg mærke til det én gang om dagen.');
    expect(pages[second]).toContain('14.00');
  });

  it('does not tear a step that fits on a page, and loses nothing of one that does not', () => {
    const long = 'Alle skriver for sig selv og læser op på skift. '.repeat(40).trim();
    const steps = Array.from({ length: 7 }, (_, index) => step({ title: `Trin ${index + 1}` }));
    const meetings = [{ title: '', start: '13:00', minutes: 90, between: '', steps }];
    for (const texts of textsIn(script({ meetings }))) {
      const titles = texts.filter((text) => /^Trin \d$/.test(text));
      if (!texts.includes('Gem')) continue;
      expect(texts.filter((text) => text === 'Gem')).toHaveLength(titles.length);
    }
    const torn = script({
      meetings: [{ title: '', start: '13:00', minutes: 90, between: '', steps: [step({ do: long, say: long })] }],
    });
    expect(heardIn(make(torn)).split(long)).toHaveLength(3);
  });

  it('leaves no heading without anything under it', () => {
    const bare = script({ prints: [], materials: [], room: '', gives: '' });
    const all = textsIn(bare).flat();
    for (const label of ['Det printer du', 'Det tager du med', 'Rummet', 'I får', 'Andre måder at gøre det på'])
      expect(all).not.toContain(label);
  });

  it('tells of characters it cannot print', () => {
    expect(make(script({ title: 'Tjek ✓' })).problems).toHaveLength(1);
  });
});

describe('a time', () => {
  it('is read with a point or a colon; anything else is nought', () => {
    expect(['13:00', '9.05', '24:00', 'klokken ni', ''].map(minutesOf)).toEqual([780, 545, 0, 0, 0]);
    expect(clock(545, 'da')).toBe('9.05');
    expect(clock(545, 'en')).toBe('9:05');
  });
});

describe.each(languages)('the shipped scripts in %s', (lang) => {
  let content: Content;
  beforeAll(async () => {
    content = (await compileContent('content')).content;
  });
  const all = () => content.scripts.map((one) => scriptToPrint(one, content, lang, defaultTerms, ['13:00']));

  it('have every word on paper', () => {
    for (const one of all()) {
      const document = make(one, lang);
      expect(document.problems).toEqual([]);
      const text = heardIn(document);
      const steps = one.meetings.flatMap(({ steps }) => steps);
      const words = [
        ...[one.title, one.purpose, one.gives, one.audience, one.room, ...one.materials, ...one.before, ...one.after],
        ...one.prints.flatMap(({ what, count }) => [what, count]),
        ...one.meetings.map(({ between }) => between),
        ...one.variants.flatMap(({ title, text }) => [title, text]),
        ...steps.flatMap((step) => [
          step.title,
          step.method,
          step.wall,
          step.say,
          step.whenSilent,
          step.whenLate,
          step.keep,
        ]),
        ...steps.flatMap((step) => step.do.split('\n').map((paragraph) => paragraph.replace(/^\d+–\d+ min\.? /, ''))),
      ];
      for (const one of words) expect(text).toContain(squeeze(one));
    }
  });

  it('stay inside the margins', () => {
    for (const one of all())
      for (const { ops } of make(one, lang).pages)
        for (const box of textBoxes(fonts, ops)) {
          expect(box.left).toBeGreaterThanOrEqual(a4.margin.left - 0.01);
          expect(box.right).toBeLessThanOrEqual(a4.width - a4.margin.right + 0.01);
          expect(box.bottom).toBeLessThan(a4.height - 10);
        }
  });

  it('come out as a file that says the same', async () => {
    const [first] = all();
    if (first === undefined) throw new Error('No script');
    const { pages, title } = await readPdf(await renderPdf(make(first, lang), fonts));
    expect(title).toContain(first.title);
    expect(pages.map(({ text }) => text).join(' ')).toContain(first.meetings[0]?.steps[0]?.title);
  });
});
