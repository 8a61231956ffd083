import type { Lang } from '../../../model/text.ts';

/** A word as written; `dot` when a full stop follows it at once (it may be an abbreviation). */
export type Word = { word: string; dot: boolean };

/** Letters and digits, with hyphens and apostrophes inside, and a last hyphen (`bade- og vægtrum`). */
const wordPattern = /[\p{L}\p{M}\p{N}]+(?:['-][\p{L}\p{M}\p{N}]+)*-?/gu;

/** The words of a text whose term tokens have been replaced. Curly apostrophes become straight, as dictionaries have them. */
export function wordsIn(text: string): Word[] {
  const plain = text.replaceAll('’', "'");
  return [...plain.matchAll(wordPattern)]
    .map(({ 0: word, index }) => ({ word, dot: plain[index + word.length] === '.' }))
    .filter(({ word }) => /\p{L}/u.test(word));
}

/** Danish endings after an apostrophe (`MED's`, `APV'en`); English has the genitive only. */
const ending: Record<Lang, RegExp> = {
  da: /'(s|en|ens|et|ets|er|ers|erne|ernes)?$/,
  en: /'(s|d)?$/,
};

/**
 * Whether a word is spelled right, `inDictionary` knowing single words. Beyond what stands there, right are: a known
 * abbreviation with its dot, a known word with an ending after an apostrophe, a first part that only lacks its second
 * (`arbejds- og hviletid`), known parts joined by hyphens (`Anne-Grethe`), and names with digits (`A3-ark`, `stue 7B`).
 */
export function isRight({ word, dot }: Word, lang: Lang, inDictionary: (word: string) => boolean): boolean {
  if (inDictionary(word) || (dot && inDictionary(`${word}.`))) return true;
  const bare = word.replace(ending[lang], '');
  const parts = bare.split('-').filter((part) => part !== '');
  const right = (part: string) => inDictionary(part) || /\p{N}/u.test(part);
  if (parts.every(right)) return true;
  // A Danish first part may have its joining s already; any noun will do as the second part.
  return lang === 'da' && word.endsWith('-') && parts.length === 1 && inDictionary(`${bare.slice(0, -1)}tid`);
}
