import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { defaultTerms, inTerms } from '../../../model/terms.ts';
import { type Lang, languages } from '../../../model/text.ts';
import type { Fault, Problem } from '../../problem.ts';
import { about } from '../../tokenRules.ts';
import type { Checks } from '../compile.ts';
import { ownWordsFile, readOwnWords } from './ownWords.ts';
import { loadSpellers, type Speller } from './speller.ts';
import { textsOf } from './texts.ts';
import { isRight, type Word, wordsIn } from './words.ts';

/** Hunspell takes a third of a second to suggest; where many words are unknown, the last ones go without. */
const suggestedWords = 20;

/** Every word of every text in both languages, against the dictionaries and ord.txt in the content folder `dir`. */
export const spellingCheck =
  (dir: string): Checks =>
  async (content, locate) => {
    const own = readOwnWords(await readFile(join(dir, ownWordsFile), 'utf8').catch(() => ''));
    const spellers = await loadSpellers(own.words);
    const right = { da: remembered('da', spellers.da), en: remembered('en', spellers.en) };
    const suggest = suggester(spellers);
    const texts = textsOf(content);
    return [
      ...own.problems,
      ...languages.flatMap((lang) =>
        texts.flatMap(({ kind, id, keys, text }) =>
          unknownIn(inTerms(text[lang], lang, defaultTerms), right[lang]).map(
            (word): Problem => ({ ...locate(kind, id, [...keys, lang]), ...fault(word, lang, suggest(word, lang)) }),
          ),
        ),
      ),
    ];
  };

/** The words of a text that are not right, each once, as written. */
function unknownIn(text: string, right: (word: Word) => boolean): string[] {
  const wrong = wordsIn(text).filter((word) => !right(word));
  return [...new Set(wrong.map(({ word }) => word))];
}

/** Most words stand in many texts; each is looked up once. */
function remembered(lang: Lang, { knows }: Speller): (word: Word) => boolean {
  const answers = new Map<string, boolean>();
  return (word) => {
    const key = word.dot ? `${word.word}.` : word.word;
    const answer = answers.get(key) ?? isRight(word, lang, knows);
    answers.set(key, answer);
    return answer;
  };
}

function suggester(spellers: Record<Lang, Speller>): (word: string, lang: Lang) => string[] {
  const found = new Map<string, string[]>();
  return (word, lang) => {
    const key = `${lang} ${word}`;
    const before = found.get(key);
    if (before !== undefined) return before;
    const suggested = found.size < suggestedWords ? spellers[lang].suggest(word).slice(0, 3) : [];
    found.set(key, suggested);
    return suggested;
  };
}

function fault(word: string, lang: Lang, suggested: readonly string[]): Fault {
  const list = suggested.join(', ');
  return {
    what: about(lang, `har ”${word}”, som ordbogen ikke kender.`, `has “${word}”, which the dictionary does not know.`),
    allowed: {
      da: `${list === '' ? 'Et ord fra ordbogen' : list}; et rigtigt ord, den mangler, skrives i ${ownWordsFile}.`,
      en: `${list === '' ? 'A word of the dictionary' : list}; a right word that it lacks goes into ${ownWordsFile}.`,
    },
  };
}
