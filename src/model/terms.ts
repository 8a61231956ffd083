import type { Lang, Text } from './text.ts';

/** Municipalities and regions say MED, afdeling, leder; the state says SU, kontor, kontorchef (domain.md 3). */
export const profiles = ['municipality', 'state'] as const;
export type Profile = (typeof profiles)[number];

/** The words a workplace may use for "citizen", by their Danish base form in ASCII. */
export const citizenWords = [
  'borger',
  'barn',
  'elev',
  'foraelder',
  'patient',
  'beboer',
  'indsat',
  'trafikant',
  'virksomhed',
] as const;
export type CitizenWord = (typeof citizenWords)[number];

export type Terms = { profile: Profile; citizen: CitizenWord };
export const defaultTerms: Terms = { profile: 'municipality', citizen: 'borger' };

/** A noun in the five forms content needs: bare, with the indefinite article, definite, plural, definite plural. */
type Noun = readonly [bare: string, indefinite: string, definite: string, plural: string, definitePlural: string];
type Role = 'citizen' | 'leader' | 'unit';

const citizens: Record<CitizenWord, Record<Lang, Noun>> = {
  borger: {
    da: ['borger', 'en borger', 'borgeren', 'borgere', 'borgerne'],
    en: ['citizen', 'a citizen', 'the citizen', 'citizens', 'the citizens'],
  },
  barn: {
    da: ['barn', 'et barn', 'barnet', 'børn', 'børnene'],
    en: ['child', 'a child', 'the child', 'children', 'the children'],
  },
  elev: {
    da: ['elev', 'en elev', 'eleven', 'elever', 'eleverne'],
    en: ['pupil', 'a pupil', 'the pupil', 'pupils', 'the pupils'],
  },
  foraelder: {
    da: ['forælder', 'en forælder', 'forælderen', 'forældre', 'forældrene'],
    en: ['parent', 'a parent', 'the parent', 'parents', 'the parents'],
  },
  patient: {
    da: ['patient', 'en patient', 'patienten', 'patienter', 'patienterne'],
    en: ['patient', 'a patient', 'the patient', 'patients', 'the patients'],
  },
  beboer: {
    da: ['beboer', 'en beboer', 'beboeren', 'beboere', 'beboerne'],
    en: ['resident', 'a resident', 'the resident', 'residents', 'the residents'],
  },
  // An adjective used as a noun: the definite article stands in front.
  indsat: {
    da: ['indsat', 'en indsat', 'den indsatte', 'indsatte', 'de indsatte'],
    en: ['inmate', 'an inmate', 'the inmate', 'inmates', 'the inmates'],
  },
  trafikant: {
    da: ['trafikant', 'en trafikant', 'trafikanten', 'trafikanter', 'trafikanterne'],
    en: ['road user', 'a road user', 'the road user', 'road users', 'the road users'],
  },
  virksomhed: {
    da: ['virksomhed', 'en virksomhed', 'virksomheden', 'virksomheder', 'virksomhederne'],
    en: ['business', 'a business', 'the business', 'businesses', 'the businesses'],
  },
};

const houses: Record<Profile, { leader: Record<Lang, Noun>; unit: Record<Lang, Noun>; committee: string }> = {
  municipality: {
    leader: {
      da: ['leder', 'en leder', 'lederen', 'ledere', 'lederne'],
      en: ['leader', 'a leader', 'the leader', 'leaders', 'the leaders'],
    },
    unit: {
      da: ['afdeling', 'en afdeling', 'afdelingen', 'afdelinger', 'afdelingerne'],
      en: ['unit', 'a unit', 'the unit', 'units', 'the units'],
    },
    committee: 'MED',
  },
  state: {
    leader: {
      da: ['kontorchef', 'en kontorchef', 'kontorchefen', 'kontorchefer', 'kontorcheferne'],
      en: ['head of office', 'a head of office', 'the head of office', 'heads of office', 'the heads of office'],
    },
    unit: {
      da: ['kontor', 'et kontor', 'kontoret', 'kontorer', 'kontorerne'],
      en: ['office', 'an office', 'the office', 'offices', 'the offices'],
    },
    committee: 'SU',
  },
};

const roles = ['citizen', 'leader', 'unit'] as const satisfies readonly Role[];
const nounOf = (role: Role, lang: Lang, terms: Terms): Noun =>
  role === 'citizen' ? citizens[terms.citizen][lang] : houses[terms.profile][role][lang];

/** Danish adds a bare s; English an apostrophe, and an s unless the plural already ends in one. */
function genitive(words: string, lang: Lang, plural: boolean): string {
  if (lang === 'da') return `${words}s`;
  return plural && words.endsWith('s') ? `${words}'` : `${words}'s`;
}

/** The forms of a noun, each also in the genitive, in a fixed order: the n-th of one noun answers the n-th of another. */
function formsOf(noun: Noun, lang: Lang): string[] {
  return noun.flatMap((form, i) => [form, genitive(form, lang, i >= 3)]);
}

function wordList(lang: Lang, terms: Terms): string[] {
  const nouns = roles.flatMap((role) => formsOf(nounOf(role, lang, terms), lang));
  return [...nouns, houses[terms.profile].committee];
}

/**
 * The token words content may write in braces, per language: the forms of the default words themselves (`borgeren`,
 * `the unit`, `MED`). A capital first letter is allowed too and gives a capital.
 */
export const termTokens: Record<Lang, readonly string[]> = {
  da: wordList('da', defaultTerms),
  en: wordList('en', defaultTerms),
};

/** Every `{…}` in a text; the first group is the word inside. */
export const tokenPattern = /\{([^{}]*)\}/g;

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** The token's place in `termTokens`, and whether it was written with a capital; `undefined` when it is unknown. */
function lookUp(token: string, lang: Lang): { index: number; capital: boolean } | undefined {
  const tokens = termTokens[lang];
  const exact = tokens.indexOf(token);
  if (exact >= 0) return { index: exact, capital: false };
  const index = tokens.findIndex((word) => capital(word) === token);
  return index < 0 ? undefined : { index, capital: true };
}

export const isTermToken = (token: string, lang: Lang): boolean => lookUp(token, lang) !== undefined;

/**
 * Replaces the term tokens of a content text (`{borgeren}`, `{Lederen}`, `{MED}` …) by the workplace's own words.
 * An unknown token stays as it is; the content compiler has refused it long before.
 */
export function inTerms(text: string, lang: Lang, terms: Terms): string {
  if (!text.includes('{')) return text;
  const words = wordList(lang, terms);
  return text.replace(tokenPattern, (whole, token: string) => {
    const found = lookUp(token, lang);
    const word = found && words[found.index];
    if (word === undefined) return whole;
    return found?.capital ? capital(word) : word;
  });
}

const nameOf = (word: CitizenWord): Text => ({ da: citizens[word].da[0], en: citizens[word].en[0] });

/** The words for "citizen" as they stand in a list of choices. */
export const citizenNames: Record<CitizenWord, Text> = {
  borger: nameOf('borger'),
  barn: nameOf('barn'),
  elev: nameOf('elev'),
  foraelder: nameOf('foraelder'),
  patient: nameOf('patient'),
  beboer: nameOf('beboer'),
  indsat: nameOf('indsat'),
  trafikant: nameOf('trafikant'),
  virksomhed: nameOf('virksomhed'),
};
