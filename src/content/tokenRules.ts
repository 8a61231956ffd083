import { isTermToken, termTokens, tokenPattern } from '../model/terms.ts';
import type { Lang, Text } from '../model/text.ts';
import type { Fault } from './problem.ts';

const languageName: Record<Lang, Text> = {
  da: { da: 'Den danske tekst', en: 'The Danish text' },
  en: { da: 'Den engelske tekst', en: 'The English text' },
};

/** A sentence about one of the two languages' texts: `har 31 ord.`, `has 31 words.` */
export function about(lang: Lang, da: string, en: string): Text {
  return { da: `${languageName[lang].da} ${da}`, en: `${languageName[lang].en} ${en}` };
}

/** The tokens that begin like the one written, or all of them where none does. */
function tokensLike(token: string, lang: Lang): string {
  const near = termTokens[lang].filter((known) => known.slice(0, 3) === token.slice(0, 3).toLowerCase());
  return (near.length > 0 ? near : termTokens[lang]).map((known) => `{${known}}`).join(' ');
}

/** Words whose form hangs on the gender (or first letter) of a bare noun, and so cannot stand before its token. */
const gendered: Record<Lang, RegExp> = {
  da: /(?<!\p{L})(en|et|den|det|denne|dette|min|mit|din|dit|sin|sit|hver|hvert|hvilken|hvilket|ingen|intet|anden|andet)\s+\{(borger|afdeling)s?\}/iu,
  en: /(?<!\p{L})(an?)\s+\{(citizen|leader|unit)('s)?\}/iu,
};

/** What is wrong with the term tokens of a text; `allowed` is false where the text has its own words. */
export function tokenFaults(text: string, lang: Lang, allowed: boolean): Fault[] {
  if (!/[{}]/.test(text)) return [];
  if (!allowed) {
    return [
      {
        what: about(lang, 'har klammer { }.', 'has braces { }.'),
        allowed: {
          da: 'Tekstens egne ord; ordkoder bruges ikke her.',
          en: 'Its own words; term tokens are not used here.',
        },
      },
    ];
  }
  if (/[{}]/.test(text.replace(tokenPattern, ''))) {
    return [
      {
        what: about(lang, 'har en klamme, der ikke er lukket.', 'has a brace that is not closed.'),
        allowed: { da: 'Klammer i par: {borgeren}.', en: 'Braces in pairs: {the citizen}.' },
      },
    ];
  }
  const unknown = [...text.matchAll(tokenPattern)]
    .map(([, token = '']) => token)
    .filter((token) => !isTermToken(token, lang))
    .map((token) => ({
      what: about(lang, `har den ukendte ordkode {${token}}.`, `has the unknown term token {${token}}.`),
      allowed: {
        da: `${tokensLike(token, lang)}, også med stort begyndelsesbogstav.`,
        en: `${tokensLike(token, lang)}, also with a capital first letter.`,
      },
    }));
  const before = gendered[lang].exec(text)?.[1];
  if (before === undefined) return unknown;
  return [
    ...unknown,
    {
      what: about(
        lang,
        `har ”${before}” lige før en ordkode; det passer ikke til alle ordene (en borger, et barn).`,
        `has “${before}” right before a term token; it does not fit all the words (a citizen, an inmate).`,
      ),
      allowed: {
        da: 'Artiklen inde i klammen: {en borger}, {borgeren}.',
        en: 'The article inside the braces: {a citizen}, {the citizen}.',
      },
    },
  ];
}
