import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balance, breakText, joined, tidy } from '../../src/print/layout/breakText.ts';
import { hyphenate } from '../../src/print/layout/hyphenate.ts';
import { printed } from '../../src/print/layout/printed.ts';

const widthOf = (text: string) => text.length;
const lines = (text: string, width: number, lang: 'da' | 'en' = 'da') =>
  breakText(text, width, widthOf, lang).lines.map(printed);

const writing = fc
  .array(
    fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.constantFrom(
        'kompetenceudviklingssamtale',
        'MED-udvalg',
        'leder/medarbejder',
        'på',
        'å',
        ' ',
        '\n',
        'ko\u00adstald',
        '7-10',
      ),
    ),
    { maxLength: 30 },
  )
  .map((words) => words.join(' '));

describe('breaking a text into lines', () => {
  it('loses nothing, whatever is written and however narrow the line', () => {
    fc.assert(
      fc.property(
        writing,
        fc.integer({ min: 1, max: 40 }),
        fc.constantFrom('da' as const, 'en' as const),
        (text, width, lang) => {
          const plain = tidy(text.replaceAll('\u00ad', ''));
          expect(joined(breakText(text, width, widthOf, lang).lines)).toBe(plain);
          expect(joined(balance(text, width, widthOf, lang).lines)).toBe(plain);
        },
      ),
    );
  });

  it('makes no line wider than it may be', () => {
    fc.assert(
      fc.property(writing, fc.integer({ min: 4, max: 40 }), (text, width) => {
        for (const line of breakText(text, width, widthOf, 'da').lines)
          if ([...line.text].length > 1) expect(printed(line).length).toBeLessThanOrEqual(width);
      }),
    );
  });

  it('breaks between words first', () => {
    expect(lines('Hvad siger du i bilen på vej hjem', 14)).toEqual(['Hvad siger du', 'i bilen på vej', 'hjem']);
  });

  it('hyphenates a compound that is wider than the line in the right place', () => {
    expect(lines('kompetenceudviklingssamtalerne', 21)).toEqual(['kompetenceudviklings-', 'samtalerne']);
  });

  it('leaves a word whole where the line is full enough', () => {
    expect(lines('Vi skal tale om medarbejderne', 20)).toEqual(['Vi skal tale om', 'medarbejderne']);
  });

  it('never hyphenates English', () => {
    expect(lines('The considerations of everybody', 16, 'en')).toEqual(['The', 'considerations', 'of everybody']);
  });

  it('says so when a word had to be cut between letters', () => {
    expect(breakText('xqzxqzxqzxqz', 5, widthOf, 'da').forced).toBe(true);
    expect(breakText('på vej hjem', 5, widthOf, 'da').forced).toBe(false);
  });

  it('keeps paragraphs apart and joins nothing over them', () => {
    expect(lines('Første\n\nAnden linje', 30)).toEqual(['Første', 'Anden linje']);
  });

  it('evens the lines without adding one', () => {
    const text = 'Hvad siger du i bilen på vej hjem, som du ikke siger her?';
    const greedy = breakText(text, 25, widthOf, 'da').lines;
    const even = balance(text, 25, widthOf, 'da').lines;
    expect(even).toHaveLength(greedy.length);
    const longest = (all: typeof even) => Math.max(...all.map((line) => line.text.length));
    expect(longest(even)).toBeLessThanOrEqual(longest(greedy));
  });

  it('never leaves a word alone on the last line where the line before can spare one', () => {
    const text =
      'Saltet på trappen, kaffen i kanden, den ekstra opringning: Hvad gør du, som ingen ser, før det mangler?';
    for (let width = 16; width < 40; width += 1) {
      const { lines } = balance(text, width, widthOf, 'da');
      expect(joined(lines)).toBe(text);
      expect(lines).toHaveLength(breakText(text, width, widthOf, 'da').lines.length);
      for (const line of lines) expect(widthOf(line.text)).toBeLessThanOrEqual(width);
      expect(lines.at(-1)?.text).toContain(' ');
    }
  });
});

describe('Danish hyphenation', () => {
  it.each([
    ['kompetenceudviklingssamtaler', 'kompetence-udviklings-samtaler'],
    ['medarbejderne', 'med-arbejderne'],
    ['sikkerhedsmiljøet', 'sikkerheds-miljøet'],
    ['kerneopgaven', 'kerne-opgaven'],
  ])('%s', (word, parts) => {
    expect(hyphenate(word, 'da').join('-')).toBe(parts);
  });

  it('leaves at least three letters on each side and short words whole', () => {
    expect(hyphenate('overskygge', 'da').at(-1)?.length).toBeGreaterThanOrEqual(3);
    expect(hyphenate('opgaver', 'da')).toEqual(['opgaver']);
  });
});
