import { defaultTerms, inTerms } from '../model/terms.ts';
import type { Lang, Text } from '../model/text.ts';
import { bannedIn } from './bannedWords.ts';
import type { Fault } from './problem.ts';
import { about, tokenFaults } from './tokenRules.ts';

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
    ...tokenFaults(text, lang, rule.tokens !== false),
  ];
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
