import type { Offset } from '../../src/model/printing.ts';
import {
  type CitizenWord,
  citizenWords,
  defaultTerms,
  type Profile,
  profiles,
  type Terms,
} from '../../src/model/terms.ts';
import { didYouMean } from './nearest.ts';
import { type OptionName, typed, type Values } from './options.ts';
import { Stop } from './stop.ts';

/** One of the allowed values, as typed (`long-edge` for `longEdge`); the fallback when nothing was typed. */
export function oneOf<T extends string>(
  name: OptionName,
  value: string | undefined,
  allowed: readonly T[],
  fallback: T,
): T {
  if (value === undefined) return fallback;
  const found = allowed.find((one) => one === value || typed(one) === value);
  if (found !== undefined) return found;
  const names = allowed.map(typed);
  const hint = didYouMean(value, names);
  const list = names.join(', ');
  throw new Stop(
    1,
    `--${name} ${value} findes ikke.${hint.da} Vælg: ${list}`,
    `There is no --${name} ${value}.${hint.en} Choose: ${list}`,
  );
}

/** A number between two others. */
export function numberIn(
  name: OptionName,
  value: string | undefined,
  { from, to, whole = false }: { from: number; to: number; whole?: boolean },
  fallback: number,
): number {
  if (value === undefined) return fallback;
  const number = Number(value.replace(',', '.'));
  if (Number.isFinite(number) && number >= from && number <= to && (!whole || Number.isInteger(number))) return number;
  const [da, en] = whole ? ['et helt tal', 'a whole number'] : ['et tal', 'a number'];
  throw new Stop(
    1,
    `--${name} ${value}: skriv ${da} fra ${from} til ${to}.`,
    `--${name} ${value}: write ${en} from ${from} to ${to}.`,
  );
}

/** `0.5,-1`: to the right and down, in mm. */
export function offsetOf(value: string | undefined): Offset {
  if (value === undefined) return { x: 0, y: 0 };
  const [x, y, ...more] = value.split(',').map(Number);
  const held = (number: number | undefined): number is number => number !== undefined && Math.abs(number) <= 10;
  if (held(x) && held(y) && more.length === 0) return { x, y };
  throw new Stop(
    1,
    `--offset ${value}: skriv to tal i mm, højst 10, for eksempel --offset=0.5,-1`,
    `--offset ${value}: write two numbers in mm, at most 10, such as --offset=0.5,-1`,
  );
}

/** `13:00,9.30`: when each meeting begins. */
export function startsOf(value: string | undefined): string[] {
  if (value === undefined) return [];
  return value.split(',').map((one) => {
    const [, hours = '', minutes = ''] = /^(\d{1,2})[:.](\d{2})$/.exec(one.trim()) ?? [];
    if (hours !== '' && Number(hours) < 24 && Number(minutes) < 60) return `${hours.padStart(2, '0')}:${minutes}`;
    throw new Stop(
      1,
      `--start ${one}: skriv et klokkeslæt som 13:00.`,
      `--start ${one}: write a time of day such as 13:00.`,
    );
  });
}

export const termsOf = ({ citizen, profile }: Values): Terms => ({
  citizen: oneOf<CitizenWord>('citizen', citizen, citizenWords, defaultTerms.citizen),
  profile: oneOf<Profile>('profile', profile, profiles, defaultTerms.profile),
});

/** A thing by its id; stops with the nearest one, and the known ones. */
export function byId<T extends { id: string }>(
  things: readonly T[],
  id: string | undefined,
  [da, en]: [da: string, en: string],
): T {
  const found = things.find((one) => one.id === id);
  if (found !== undefined) return found;
  const known = things.map((one) => one.id);
  if (id === undefined)
    throw new Stop(
      1,
      `Hvilken? Skriv et id. ${da}: ${known.join(', ')}`,
      `Which one? Write an id. ${en}: ${known.join(', ')}`,
    );
  const hint = didYouMean(id, known);
  throw new Stop(
    1,
    `${id} findes ikke.${hint.da} ${da}: ${known.join(', ')}`,
    `There is no ${id}.${hint.en} ${en}: ${known.join(', ')}`,
  );
}
