import { useCallback } from 'react';
import { useLang } from '../i18n/language.tsx';
import { inTerms } from '../model/terms.ts';
import type { Text } from '../model/text.ts';
import { useSettings } from '../store/settings.ts';

/** Says a text of the content in the language on screen and the workplace's own words. */
export function useSay(): (text: Text) => string {
  const lang = useLang();
  const terms = useSettings((settings) => settings.terms);
  return useCallback((text) => inTerms(text[lang], lang, terms), [lang, terms]);
}
