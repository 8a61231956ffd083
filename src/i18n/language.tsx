import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import type { Lang, Text } from '../model/text.ts';
import { loadWords, wordsNow } from './loadWords.ts';
import type { Words } from './words.ts';

type Spoken = { lang: Lang; words: Words };

const Language = createContext<Spoken | null>(null);

type Props = {
  lang: Lang;
  /** The words of that language, where they are at hand; otherwise they are fetched, and until then the former ones stand. */
  words?: Words;
  children: ReactNode;
};

/** Sets the language for everything inside, which is shown once its words are there. */
export function LanguageProvider({ lang, words, children }: Props) {
  const [spoken, setSpoken] = useState(() => spokenNow(lang, words));
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let current = true;
    const settle = (next: Words | undefined) => {
      if (!current) return;
      if (next !== undefined) setSpoken({ lang, words: next });
      setFailed(next === undefined);
    };
    if (words !== undefined) settle(words);
    else
      loadWords(lang)
        .catch(() => loadWords(lang))
        .then(settle, () => settle(undefined));
    return () => {
      current = false;
    };
  }, [lang, words]);
  if (spoken !== null) return <Language value={spoken}>{children}</Language>;
  return failed ? <NoWords /> : null;
}

function spokenNow(lang: Lang, given: Words | undefined): Spoken | null {
  const words = given ?? wordsNow(lang);
  return words === undefined ? null : { lang, words };
}

/** The net went away while the program was fetched: there are no words to say it with but these. */
function NoWords() {
  return (
    <main>
      <p lang="da">
        Vejkort kunne ikke hentes helt. Det, I har skrevet, er gemt. Se, om der er net, og genindlæs siden.
      </p>
      <p lang="en">
        Vejkort could not be fetched in full. What you have written is saved. Check the network, and reload.
      </p>
    </main>
  );
}

function useSpoken(): Spoken {
  const spoken = useContext(Language);
  if (spoken === null) throw new Error('Words are asked for outside LanguageProvider');
  return spoken;
}

/** The language shown now. */
export function useLang(): Lang {
  return useSpoken().lang;
}

/** The interface's words in the language shown now. */
export function useWords(): Words {
  return useSpoken().words;
}

/** Picks the shown language out of a content text. */
export function useText(): (text: Text) => string {
  const { lang } = useSpoken();
  return (text) => text[lang];
}
