import type { Lang } from '../model/text.ts';
import type { Words } from './words.ts';

const loaded = new Map<Lang, Words>();

/** The words of a language once they have been fetched; undefined before. */
export const wordsNow = (lang: Lang): Words | undefined => loaded.get(lang);

/** Fetches the words of one language, so that nobody waits for the other. Rejected when they cannot be had; may be asked again. */
export async function loadWords(lang: Lang): Promise<Words> {
  const words: Words = await (lang === 'da' ? import('./da/index.ts') : import('./en/index.ts'));
  loaded.set(lang, words);
  return words;
}
