import type { Lang } from '../model/text.ts';
import * as da from './da/index.ts';
import * as en from './en/index.ts';

/** The interface's words by room. Danish is the pattern; English must have every one, or it does not compile. */
export type Words = typeof da;

const all: Record<Lang, Words> = { da, en };

/** All interface words in a language. Brings both along: what is on screen takes them from `language.tsx`. */
export function wordsIn(lang: Lang): Words {
  return all[lang];
}
