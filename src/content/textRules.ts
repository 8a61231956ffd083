import { defaultTerms, inTerms, isTermToken, termTokens, tokenPattern } from '../model/terms.ts';
import type { Lang, Text } from '../model/text.ts';
import { bannedIn } from './bannedWords.ts';

/** What a text of the content may be. Words are counted after the term tokens are replaced by the default terms. */
export type TextRule = {
  maxWords: number;
  minWords?: number;
  /** Most question marks; as many as you like when absent. */
  maxQuestions?: number;
  /** False where the text has its own words for citizen, leader and unit (stories, glossary). */
  tokens?: false;
  /** True where blank lines split paragraphs; else the text is one paragraph. */
  paragraphs?: true;
};

export type Fault = { what: Text; allowed: Text };

const languageName: Record<Lang, Text> = {
  da: { da: 'Den danske tekst', en: 'The Danish text' },
  en: { da: 'Den engelske tekst', en: 'The English text' },
};

/** Line ends inside a paragraph become blanks, paragraphs are split by exactly one blank line, ends are trimmed. */
export function tidy(text: string): string {
  return text
    .trim()
    .split(/\n[^\S\n]*\n\s*/)
    .map((paragraph) => paragraph.replace(/[^\S\n]*\n[^\S\n]*/g, ' '))
    .join('\n\n');
}

/** Words as a reader counts them: pieces between blanks that hold a letter or a digit; term tokens replaced first. */
export function countWords(text: string, lang: Lang): number {
  return inTerms(text, lang, defaultTerms)
    .split(/\s+/)
    .filter((piece) => /[\p{L}\p{N}]/u.test(piece)).length;
}

/** Everything that is wrong with a (tidied) text, in words for its author; empty when it is fine. */
export function faultsOf(text: string, lang: Lang, rule: TextRule): Fault[] {
  if (text === '') return [emptyText(lang)];
  return [
    ...lengthFaults(text, lang, rule),
    ...bannedFaults(text, lang),
    ...signFaults(text, lang, rule),
    ...personFaults(text, lang),
    ...tokenFaults(text, lang, rule),
  ];
}

function about(lang: Lang, da: string, en: string): Text {
  return { da: `${languageName[lang].da} ${da}`, en: `${languageName[lang].en} ${en}` };
}

function emptyText(lang: Lang): Fault {
  return {
    what: about(lang, 'er tom.', 'is empty.'),
    allowed: { da: 'Skriv teksten på begge sprog.', en: 'Write the text in both languages.' },
  };
}

function lengthFaults(text: string, lang: Lang, { minWords = 1, maxWords }: TextRule): Fault[] {
  const words = countWords(text, lang);
  if (words >= minWords && words <= maxWords) return [];
  const range: Text =
    minWords > 1
      ? { da: `${minWords}–${maxWords} ord.`, en: `${minWords}–${maxWords} words.` }
      : { da: `Højst ${maxWords} ord.`, en: `At most ${maxWords} words.` };
  return [
    { what: about(lang, `har ${words} ord.`, `has ${words} ${words === 1 ? 'word' : 'words'}.`), allowed: range },
  ];
}

function bannedFaults(text: string, lang: Lang): Fault[] {
  return bannedIn(text, lang).map(({ written, instead }) => ({
    what: about(lang, `bruger ”${written}”, som ikke hører til her.`, `uses “${written}”, which does not belong here.`),
    allowed: { da: `Skriv for eksempel: ${instead}.`, en: `Write for instance: ${instead}.` },
  }));
}

function signFaults(text: string, lang: Lang, rule: TextRule): Fault[] {
  const faults: Fault[] = [];
  if (text.includes('!')) {
    faults.push({
      what: about(lang, 'har et udråbstegn.', 'has an exclamation mark.'),
      allowed: { da: 'Punktum eller spørgsmålstegn.', en: 'A full stop or a question mark.' },
    });
  }
  if (/[^\S\n]{2}/.test(text)) {
    faults.push({
      what: about(lang, 'har to mellemrum efter hinanden.', 'has two spaces in a row.'),
      allowed: { da: 'Ét mellemrum mellem ord.', en: 'One space between words.' },
    });
  }
  const questions = text.split('?').length - 1;
  if (rule.maxQuestions !== undefined && questions > rule.maxQuestions) {
    faults.push({
      what: about(lang, `har ${questions} spørgsmålstegn.`, `has ${questions} question marks.`),
      allowed: {
        da: `Højst ${rule.maxQuestions}: ét spørgsmål og et kort opfølgende om det samme.`,
        en: `At most ${rule.maxQuestions}: one question and a short follow-up on the same thing.`,
      },
    });
  }
  if (!rule.paragraphs && text.includes('\n')) {
    faults.push({
      what: about(lang, 'har flere afsnit.', 'has several paragraphs.'),
      allowed: { da: 'Ét afsnit uden tomme linjer.', en: 'One paragraph without blank lines.' },
    });
  }
  return faults;
}

/** Nothing that could point at a real person: mail addresses, eight-digit phone numbers, CPR numbers. */
const personal: readonly { pattern: RegExp; name: Text }[] = [
  { pattern: /[^\s@]+@[^\s@]+\.\p{L}{2,}/u, name: { da: 'en mailadresse', en: 'an e-mail address' } },
  { pattern: /(?<![\d+])\d{6}[- ]?\d{4}(?!\d)/, name: { da: 'et CPR-nummer', en: 'a CPR number' } },
  { pattern: /(?<!\d)(\+45 ?)?(\d{2} ?){3}\d{2}(?!\d)/, name: { da: 'et telefonnummer', en: 'a phone number' } },
];

function personFaults(text: string, lang: Lang): Fault[] {
  return personal
    .filter(({ pattern }) => pattern.test(text))
    .map(({ name }) => ({
      what: about(lang, `har noget, der ligner ${name.da}.`, `has something that looks like ${name.en}.`),
      allowed: {
        da: 'Opfundne fornavne; ingen adresser eller numre på personer.',
        en: 'Invented first names; no addresses or numbers of persons.',
      },
    }));
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

function tokenFaults(text: string, lang: Lang, rule: TextRule): Fault[] {
  if (!/[{}]/.test(text)) return [];
  if (rule.tokens === false) {
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
