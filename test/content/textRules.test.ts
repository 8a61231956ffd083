import { describe, expect, test } from 'vitest';
import { bannedIn } from '../../src/content/bannedWords.ts';
import { countWords, faultsOf, type TextRule, tidy } from '../../src/content/textRules.ts';
import type { Lang } from '../../src/model/text.ts';

const card: TextRule = { maxWords: 25, maxQuestions: 2 };
const whats = (text: string, lang: Lang = 'da', rule = card) => faultsOf(text, lang, rule).map(({ what }) => what.en);
const banned = (text: string, lang: Lang = 'da') => bannedIn(text, lang).map(({ written }) => written);

describe('banned words', () => {
  test.each([
    'synergi',
    'Synergien',
    'synergieffekt',
    'implementere',
    'implementeret',
    'implementering',
    'facilitere',
    'faciliterer',
    'eksekvere',
    'eksekvering',
    'italesætte',
    'italesat',
    'italesættes',
    'rammesætter',
    'rammesat',
    'værdiskabelse',
    'værdiskabende',
    'mindset',
    'mindsettet',
    'proaktiv',
    'proaktive',
    'i forhold til',
    'I  forhold til',
    'have fokus på',
    'har fokus på',
    'havde stort fokus på',
    'man',
    'Man',
  ])('da: %s', (word) => {
    expect(banned(`Skal vi ${word} det?`)).toEqual([word]);
  });

  test.each([
    'synergy',
    'synergies',
    'implement',
    'implementation',
    'facilitate',
    'facilitating',
    'executed',
    'mindset',
    'mind-set',
    'proactively',
    'in relation to',
    'has a focus on',
    'leveraging',
    'stakeholders',
    'going forward',
  ])('en: %s', (word) => {
    expect(banned(`Shall we ${word} it?`, 'en')).toEqual([word]);
  });

  test('words that only look like them are fine', () => {
    expect(banned('En facilitator spørger, om manden på mandag mangler noget, og om forholdene er i orden.')).toEqual(
      [],
    );
    expect(banned('The facilitator and the executive ask a man what the instrument is.', 'en')).toEqual([]);
  });
});

describe('length', () => {
  const words = (count: number) => Array.from({ length: count }, () => 'ord').join(' ');
  test('25 words are a card, 26 are not', () => {
    expect(whats(words(25))).toEqual([]);
    expect(whats(words(26))).toEqual(['The Danish text has 26 words.']);
  });
  test('signs alone are not words, and a token counts as what is read', () => {
    expect(countWords('Hvad – helt ærligt – siger {en borger}?', 'da')).toBe(6);
    expect(countWords("Kl. 7.40 – {the citizen's} key", 'en')).toBe(5);
  });
  test('too few words of a story', () => {
    expect(whats('Klokken er 7.', 'da', { minWords: 120, maxWords: 180 })).toEqual(['The Danish text has 3 words.']);
  });
});

describe('things that point at a person', () => {
  test.each([
    ['Skriv til jens.hansen@kommune.dk', 'an e-mail address'],
    ['Ring 12 34 56 78', 'a phone number'],
    ['Ring +4512345678', 'a phone number'],
    ['Hun er 010203-1234', 'a CPR number'],
    ['Hun er 0102031234', 'a CPR number'],
  ])('%s', (text, name) => {
    expect(whats(text)).toEqual([`The Danish text has something that looks like ${name}.`]);
  });
  test('times, dates, years and amounts are fine', () => {
    expect(whats('Kl. 7.40 den 3.11.2026: 120–180 ord, 1500 kr., rute 7 i 2012 og 2013')).toEqual([]);
  });
});

describe('tokens', () => {
  test('those of the other language are not known', () => {
    expect(whats('Hvad siger {the citizen}?')).toEqual(['The Danish text has the unknown term token {the citizen}.']);
  });
  test.each(['Den {borger}, vi så', 'hver {afdeling}', 'et {Borger}'])(
    '%s: gender hangs on the word chosen',
    (text) => {
      expect(whats(text)).toEqual([expect.stringMatching(/right before a term token/)]);
    },
  );
  test.each(['Spørg {lederen} og {MED}', 'Er det {borgeren}, der ringer?', 'vores {borgere}', 'den {MED}-aftale'])(
    '%s is fine',
    (text) => expect(whats(text)).toEqual([]),
  );
  test('braces come in pairs', () => {
    expect(whats('{borgeren} {')).toEqual(['The Danish text has a brace that is not closed.']);
    expect(whats('borgeren}')).toEqual(['The Danish text has a brace that is not closed.']);
  });
});

test('a folded text is tidied: one line a paragraph, one blank line between', () => {
  expect(tidy('  Et\n  afsnit.\n\n\n  Og \n et til.\n')).toBe('Et afsnit.\n\nOg et til.');
});

test('paragraphs only where they belong', () => {
  expect(whats('Et.\n\nTo.')).toEqual(['The Danish text has several paragraphs.']);
  expect(whats('Et.\n\nTo.', 'da', { maxWords: 25, paragraphs: true })).toEqual([]);
});

test('an empty text is only called empty', () => {
  expect(whats('')).toEqual(['The Danish text is empty.']);
});
