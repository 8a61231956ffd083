import { useCallback } from 'react';
import { useLang } from '../../i18n/language.tsx';
import { inTerms, type Terms } from '../../model/terms.ts';

/** Puts the workplace's own words, such as for the citizen, in the place of their braces. The same function for the same words. */
export function useAsked({ profile, citizen }: Terms): (text: string) => string {
  const lang = useLang();
  return useCallback((text) => inTerms(text, lang, { profile, citizen }), [lang, profile, citizen]);
}
