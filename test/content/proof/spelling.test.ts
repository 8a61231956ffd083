import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compileContent } from '../../../src/content/compiler/compile.ts';
import { loadSpellers } from '../../../src/content/compiler/proof/speller.ts';
import { spellingCheck } from '../../../src/content/compiler/proof/spellingCheck.ts';
import { isRight, wordsIn } from '../../../src/content/compiler/proof/words.ts';
import type { Lang } from '../../../src/model/text.ts';

const spellers = await loadSpellers({ da: [{ word: 'Plet' }, { word: 'gulvvasker', like: 'arbejder' }], en: [] });
const wrongIn = (text: string, lang: Lang) =>
  wordsIn(text)
    .filter((word) => !isRight(word, lang, spellers[lang].knows))
    .map(({ word }) => word);

describe('Danish', () => {
  test.each([
    'Den er god nok, siger hun, og det har han hørt før.',
    'Vagttelefonen ligger på kantstenen ved nøgleskabet.',
    'Kl. 7.45 er TR’s 5-årige på stue 7B med et A3-ark, f.eks. med Mette.',
    'Arbejds- og hviletid, bade- og vægtrum, MED-udvalget, mandag–fredag.',
    'Plets snor hænger ved gulvvaskeren.',
  ])('is right: %s', (text) => {
    expect(wrongIn(text, 'da')).toEqual([]);
  });

  test.each([
    ['Vagttelfonen ringer.', 'Vagttelfonen'],
    ['Hun er hjemehjælper.', 'hjemehjælper'],
    ['Vi taler om arbejds- og hvilletid.', 'hvilletid'],
    ['mette kommer.', 'mette'],
    ['Den ny-vaskede trøjje.', 'trøjje'],
  ])('is wrong: %s', (text, word) => {
    expect(wrongIn(text, 'da')).toEqual([word]);
  });
});

describe('English', () => {
  test.each([
    'The neighbour’s colour doesn’t matter, o’clock or not.',
    'Mette’s rota and Birgit’s keys',
    'A five-year-old in room 7B',
  ])('is right: %s', (text) => {
    expect(wrongIn(text, 'en')).toEqual([]);
  });

  test.each([
    ['The color of the door', 'color'],
    ['They realize it', 'realize'],
    ['A nøgle on a hook', 'nøgle'],
    ['Recieve the keys', 'Recieve'],
  ])('is wrong: %s', (text, word) => {
    expect(wrongIn(text, 'en')).toEqual([word]);
  });
});

test('loading the dictionaries leaves the process’s own handling of errors as it was', async () => {
  const listeners = () => ['uncaughtException', 'unhandledRejection'].map((event) => process.listeners(event));
  const before = listeners();
  await loadSpellers({ da: [], en: [] });
  expect(listeners()).toEqual(before);
});

describe('a content folder', () => {
  let dir = '';
  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'vejkort-spelling-'));
    await cp('content', dir, { recursive: true });
    const file = join(dir, 'decks', 'tillid.yml');
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace(/(- id: tillid-01\n {4}text:\n {6}da: ).*/, '$1Hvem er hjemehjælper?'));
  });
  afterAll(() => rm(dir, { recursive: true }));

  test('what we ship has no unknown word, in either language', async () => {
    expect((await compileContent('content', spellingCheck('content'))).problems).toEqual([]);
  });

  test('a misspelled word is told with its line and a suggestion', async () => {
    const { problems } = await compileContent(dir, spellingCheck(dir));
    const lines = (await readFile(join(dir, 'decks', 'tillid.yml'), 'utf8')).split('\n');
    expect(problems).toEqual([
      {
        file: 'decks/tillid.yml',
        line: lines.findIndex((line) => line.includes('hjemehjælper')) + 1,
        column: expect.any(Number),
        path: 'cards › tillid-01 › text › da',
        what: {
          da: 'Den danske tekst har ”hjemehjælper”, som ordbogen ikke kender.',
          en: 'The Danish text has “hjemehjælper”, which the dictionary does not know.',
        },
        allowed: {
          da: expect.stringMatching(/^hjemmehjælper; et rigtigt ord, den mangler, skrives i ord\.txt\.$/),
          en: expect.stringMatching(/^hjemmehjælper; a right word that it lacks goes into ord\.txt\.$/),
        },
      },
    ]);
  });

  test('the same word on our own list is right', async () => {
    const own = await readFile(join(dir, 'ord.txt'), 'utf8');
    await writeFile(join(dir, 'ord.txt'), `${own}\n[dansk]\n# Prøve\nhjemehjælper\n`);
    expect((await compileContent(dir, spellingCheck(dir))).problems).toEqual([]);
  });
});
