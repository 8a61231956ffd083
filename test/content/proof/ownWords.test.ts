import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { ownWordsFile, readOwnWords } from '../../../src/content/compiler/proof/ownWords.ts';

test('words belong to the languages of their section; a slash names what they are inflected like', () => {
  const list = '# top\n\n[begge]\n# Names\nPlet\nSelam\n\n[dansk]\n# Words\ngulvvasker/arbejder\n[engelsk]\nmown\n';
  expect(readOwnWords(list)).toEqual({
    words: {
      da: [{ word: 'Plet' }, { word: 'Selam' }, { word: 'gulvvasker', like: 'arbejder' }],
      en: [{ word: 'Plet' }, { word: 'Selam' }, { word: 'mown' }],
    },
    problems: [],
  });
});

test('a word out of order, one that stands twice and an unknown section are told by their line', () => {
  const { problems } = readOwnWords('[begge]\n# Names\nSelam\nPlet\n# More\nPlet\n[svensk]\n');
  expect(problems.map(({ file, line, what }) => [`${file}:${line}`, what.da, what.en])).toEqual([
    ['ord.txt:4', '”Plet” står efter ”Selam”.', '“Plet” stands after “Selam”.'],
    ['ord.txt:6', '”Plet” står der to gange.', '“Plet” stands there twice.'],
    ['ord.txt:7', '[svensk] er ikke en afdeling af listen.', '[svensk] is not a section of the list.'],
  ]);
});

test('a word before the first section belongs nowhere, and is told', () => {
  expect(readOwnWords('Plet\n[begge]\n').problems.map(({ line }) => line)).toEqual([1]);
});

test('the list we ship is in order', async () => {
  expect(readOwnWords(await readFile(`content/${ownWordsFile}`, 'utf8')).problems).toEqual([]);
});
