import type { Lang } from '../../../model/text.ts';
import type { Fault, Problem } from '../../problem.ts';

/** The list of names and terms that the dictionaries do not know, in the content folder. */
export const ownWordsFile = 'ord.txt';

/** A word, and a dictionary word it is inflected like, if any: `prøvehandling/handling`. */
export type OwnWord = { word: string; like?: string };
export type OwnWords = { words: Record<Lang, OwnWord[]>; problems: Problem[] };

const sections: Record<string, readonly Lang[]> = { '[begge]': ['da', 'en'], '[dansk]': ['da'], '[engelsk]': ['en'] };
const order = new Intl.Collator('da');

/**
 * Reads ord.txt: sections by language, groups that each begin with a `#` comment, and one word a line, sorted inside
 * its group. What is out of order comes back as a problem; its word counts all the same.
 */
export function readOwnWords(text: string): OwnWords {
  const words: Record<Lang, OwnWord[]> = { da: [], en: [] };
  const problems: Problem[] = [];
  /** `undefined` where no section, or an unknown one, has begun. */
  let languages: readonly Lang[] | undefined;
  let before = '';
  for (const [i, line] of text
    .split('\n')
    .map((line) => line.trim())
    .entries()) {
    const report = (fault: Fault) => problems.push({ file: ownWordsFile, line: i + 1, path: line, ...fault });
    if (line === '' || line.startsWith('#')) before = '';
    else if (line.startsWith('[')) {
      languages = sections[line];
      if (languages === undefined) report(unknownSection(line));
    } else {
      const [word = '', like] = line.split('/');
      if (languages === undefined) report(outside(word));
      if (languages?.some((lang) => words[lang].some((other) => other.word === word)) === true) report(twice(word));
      for (const lang of languages ?? []) words[lang].push(like === undefined ? { word } : { word, like });
      if (order.compare(before, word) > 0) report(outOfOrder(word, before));
      before = word;
    }
  }
  return { words, problems };
}

const sectionNames = Object.keys(sections).join(' ');

const unknownSection = (line: string): Fault => ({
  what: { da: `${line} er ikke en afdeling af listen.`, en: `${line} is not a section of the list.` },
  allowed: { da: `${sectionNames}.`, en: `${sectionNames}.` },
});

const outside = (word: string): Fault => ({
  what: { da: `”${word}” står uden for listens afdelinger.`, en: `“${word}” stands outside the sections of the list.` },
  allowed: { da: `Under en af: ${sectionNames}.`, en: `Below one of: ${sectionNames}.` },
});

const twice = (word: string): Fault => ({
  what: { da: `”${word}” står der to gange.`, en: `“${word}” stands there twice.` },
  allowed: { da: 'Hvert ord én gang.', en: 'Each word once.' },
});

const outOfOrder = (word: string, before: string): Fault => ({
  what: { da: `”${word}” står efter ”${before}”.`, en: `“${word}” stands after “${before}”.` },
  allowed: { da: 'Ordene i en gruppe efter alfabetet.', en: 'The words of a group in alphabetical order.' },
});
