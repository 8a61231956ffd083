import type { Lang } from '../model/text.ts';
import type { Words } from './words.ts';

const loaded = new Map<Lang, Words>();

/** One function each: the bundler joins the two sides of a condition and would fetch both languages. */
const fetchWords: Record<Lang, () => Promise<Words>> = {
  da: () => import('./da/index.ts'),
  en: () => import('./en/index.ts'),
};

/** The words of a language once they have been fetched; undefined before. */
export const wordsNow = (lang: Lang): Words | undefined => loaded.get(lang);

/** Fetches the words of one language, so that nobody waits for the other. Rejected when they cannot be had; may be asked again. */
export async function loadWords(lang: Lang): Promise<Words> {
  const words = await fetchWords[lang]();
  loaded.set(lang, words);
  return words;
}
