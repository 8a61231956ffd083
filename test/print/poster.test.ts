import { describe, expect, it } from 'vitest';
import { floor, type PosterPrint, posterDocument } from '../../src/print/documents/poster.ts';
import { fontsFromDisk } from '../../src/print/fonts/fromDisk.ts';
import type { TextOp } from '../../src/print/layout/displayList.ts';
import { type Paper, paperNames, papers, toPoints } from '../../src/print/layout/units.ts';
import { renderPdf } from '../../src/print/pdf/renderPdf.ts';
import { readPdf, squeeze } from './readPdf.ts';
import { poster } from './samples.ts';

const fonts = fontsFromDisk();
const make = (data: PosterPrint, paper: Paper = 'a3', lang: 'da' | 'en' = 'da') =>
  posterDocument(data, lang, paper, fonts);
const read = async (data: PosterPrint, paper: Paper = 'a3') =>
  readPdf(await renderPdf(make(data, paper), fonts, { creationDate: new Date(0) }));
const sizes = (data: PosterPrint) =>
  (make(data).pages[0]?.ops ?? []).filter((op): op is TextOp => op.op === 'text').map((op) => op.size);

const wordsOf = (data: PosterPrint) => [
  data.title,
  data.workplace,
  ...data.answers.flatMap(({ heading, answer }) => [heading, answer]),
  ...data.promises.flatMap(({ what, who, from }) => [what, who, from]),
  data.returnDate,
];

const longAnswers = [
  'Dagvagten ringede, før vi mødte ind. Nøgleboksen drillede ét sted. Vi tog en nøgle med, og aftensmaden kom til tiden.',
  'Når to er syge, springer vi overleveringen over. Vi siger, at det står i systemet. Så må borgeren fortælle det hele forfra.',
  'Den, der møder først, ringer til nattevagten, også når der ikke er noget. Ingen går hjem, før sedlen på køleskabet er skrevet.',
  'Vi ser det, når nattevagten skriver lange mails igen. Så tager vi plakaten ned fra væggen og læser den højt sammen.',
];
const full: PosterPrint = {
  ...poster,
  answers: poster.answers.map((answer, index) => ({ ...answer, answer: longAnswers[index] ?? '' })),
  promises: [
    ...poster.promises,
    { what: 'Lederen spørger nattevagten først', who: 'Ole', from: '1. december' },
    { what: 'Vi siger tak højt, også for det små', who: 'alle', from: 'nu' },
    { what: 'Ingen sag venter mere end to dage på svar', who: 'Kontoret', from: 'fra uge 49' },
  ],
};

describe('the poster', () => {
  it.each(paperNames)('stands on one page of %s with every word the group left', async (paper) => {
    const { pages } = await read({ ...full, side: [] }, paper);
    expect(pages).toHaveLength(1);
    expect(pages[0]?.width).toBeCloseTo(toPoints(papers[paper].width), 1);
    expect(pages[0]?.height).toBeCloseTo(toPoints(papers[paper].height), 1);
    for (const words of wordsOf(full)) expect(pages[0]?.text).toContain(squeeze(words));
    for (const { x, y } of pages[0]?.words ?? []) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(toPoints(papers[paper].width));
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(toPoints(papers[paper].height));
    }
  });

  it('has nothing under 24 points at A3 with four long answers and five promises', () => {
    expect(make(full).problems).toEqual([]);
    expect(Math.min(...sizes(full))).toBeGreaterThanOrEqual(floor);
    expect(Math.min(...sizes(poster))).toBeGreaterThanOrEqual(floor);
  });

  it('breaks its lines the same on every paper', () => {
    const linesOn = (paper: Paper) =>
      (make(full, paper).pages[0]?.ops ?? []).flatMap((op) =>
        op.op === 'text' ? op.lines.map((line) => line.text) : [],
      );
    for (const paper of paperNames) expect(linesOn(paper)).toEqual(linesOn('a3'));
  });

  it('places the four signs at equal distances', () => {
    const numbers = (make(poster).pages[0]?.ops ?? [])
      .filter((op): op is TextOp => op.op === 'text' && /^[1-4]$/.test(op.lines[0]?.text ?? ''))
      .map((op) => op.lines[0]?.y ?? 0);
    const steps = numbers.slice(1).map((y, index) => y - (numbers[index] ?? 0));
    expect(numbers).toHaveLength(4);
    for (const step of steps) expect(step).toBeCloseTo(steps[0] ?? 0, 6);
  });

  it('tells before printing which answer is too long, and prints every word of it all the same', async () => {
    const long = 'I bilen, på cc-mails og når tavlemødet ryger igen. '.repeat(25).trim();
    const answers = poster.answers.map((answer, index) => (index === 1 ? { ...answer, answer: long } : answer));
    expect(make({ ...poster, answers }).problems).toMatchObject([
      { field: 'answers.1', message: { da: expect.stringContaining('stop 2'), en: expect.stringContaining('stop 2') } },
    ]);
    const { pages } = await read({ ...poster, answers });
    expect(pages[0]?.text).toContain(long);
  });

  it('tells that it is too full when no single text is to blame', () => {
    const answers = full.answers.map((answer) => ({
      ...answer,
      answer: `${answer.answer} ${answer.answer.slice(0, 60)}`,
    }));
    const promises = full.promises.map((promise) => ({
      ...promise,
      what: `${promise.what}, hver eneste gang det sker`,
    }));
    expect(make({ ...full, answers, promises }).problems.map(({ field }) => field)).toEqual(['poster']);
  });

  it('tells of a word nobody can break', () => {
    const title = 'x'.repeat(90);
    expect(make({ ...poster, title }).problems.map(({ field }) => field)).toEqual(['title']);
  });

  it('tells when it is the name of the workplace that is too long', () => {
    const workplace = 'Tandplejen i Vester Vandet Kommune '.repeat(30);
    expect(make({ ...poster, workplace }).problems.map(({ field }) => field)).toEqual(['workplace']);
  });

  it('tells of characters it cannot print, by field', () => {
    const promises = [{ what: 'Tjek ✓', who: 'alle', from: 'nu' }];
    expect(make({ ...poster, promises }).problems).toMatchObject([{ field: 'promises.0.what' }]);
  });

  it('leaves nothing strange where nothing was written', async () => {
    const empty: PosterPrint = {
      ...poster,
      title: '',
      workplace: '',
      people: null,
      answers: poster.answers.map(({ heading }) => ({ heading, answer: '' })),
      promises: [],
      returnDate: '',
      side: [],
    };
    const { pages, title } = await read(empty);
    expect(pages).toHaveLength(1);
    expect(title).toContain('Værdivejen');
    const text = pages[0]?.text ?? '';
    for (const { heading } of empty.answers) expect(text).toContain(heading);
    expect(text).not.toMatch(/undefined|null|NaN/);
  });

  it('keeps every word of anything a group can write', async () => {
    const odd = {
      ...poster,
      title: 'Łukasz & <Søn> "vej"',
      workplace: 'A/S Ærø–Øst',
      answers: poster.answers.slice(0, 1),
    };
    const { pages } = await read(odd);
    for (const words of [odd.title, odd.workplace]) expect(pages[0]?.text).toContain(words);
  });
});

describe('the side list', () => {
  it('is a page of A4 after the poster, with owner and date', async () => {
    const { pages } = await read(poster, 'a1');
    expect(pages).toHaveLength(2);
    expect(pages[1]?.width).toBeCloseTo(toPoints(210), 1);
    for (const { text, owner, due } of poster.side)
      for (const words of [text, owner, due]) expect(pages[1]?.text).toContain(words);
  });

  it('goes on over as many pages as it needs and loses no matter', async () => {
    const side = Array.from({ length: 60 }, (_, index) => ({
      text: `Sag nummer ${index + 1} om nøglerne`,
      owner: 'Ole',
      due: '1. maj',
    }));
    const { pages } = await read({ ...poster, side });
    expect(pages.length).toBeGreaterThan(2);
    const text = pages
      .slice(1)
      .map((page) => page.text)
      .join(' ');
    for (const matter of side) expect(text).toContain(matter.text);
    expect(Math.max(...pages.slice(1).flatMap(({ words }) => words.map(({ y }) => y)))).toBeLessThan(toPoints(290));
  });
});
