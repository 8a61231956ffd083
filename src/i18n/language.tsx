import { createContext, type ReactNode, useContext } from 'react';
import type { Lang, Text } from '../model/text.ts';
import { type Words, wordsIn } from './words.ts';

const Language = createContext<Lang>('da');

/** Sets the language for everything inside. */
export function LanguageProvider(props: { lang: Lang; children: ReactNode }) {
  return <Language value={props.lang}>{props.children}</Language>;
}

/** The language shown now. */
export function useLang(): Lang {
  return useContext(Language);
}

/** The interface's words in the language shown now. */
export function useWords(): Words {
  return wordsIn(useContext(Language));
}

/** Picks the shown language out of a content text. */
export function useText(): (text: Text) => string {
  const lang = useContext(Language);
  return (text) => text[lang];
}
