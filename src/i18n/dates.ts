import type { Lang } from '../model/text.ts';

const locale = { da: 'da-DK', en: 'en-GB' } as const;

/** Time of day of a moment (ms since 1970) as on a clock: `10.42` in Danish, `10:42` in English. */
export function clockTime(moment: number, lang: Lang): string {
  return new Intl.DateTimeFormat(locale[lang], { hour: '2-digit', minute: '2-digit', hour12: false }).format(moment);
}

/** Time of day of a moment (ms since 1970) in a sentence: `kl. 10.42` in Danish, `10:42` in English. */
export function timeOfDay(moment: number, lang: Lang): string {
  return lang === 'da' ? `kl. ${clockTime(moment, lang)}` : clockTime(moment, lang);
}

/** A moment as people say it: the time today, else day and month, with the year when it is another one. */
export function moment(then: number, now: number, lang: Lang): string {
  const [a, b] = [new Date(then), new Date(now)];
  if (a.toDateString() === b.toDateString()) return timeOfDay(then, lang);
  return new Intl.DateTimeFormat(locale[lang], {
    day: 'numeric',
    month: 'long',
    ...(a.getFullYear() === b.getFullYear() ? {} : { year: 'numeric' }),
  }).format(then);
}

/** An ISO date (YYYY-MM-DD) written out: `4. maj 2026`, `4 May 2026`. Anything else gives an empty text. */
export function longDate(iso: string, lang: Lang): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (parts === null) return '';
  const date = new Date(Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3])));
  return new Intl.DateTimeFormat(locale[lang], {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(date);
}

/** An ISO date (YYYY-MM-DD) without its year, for a wall: `4. maj`, `4 May`. Anything else gives an empty text. */
export function dayAndMonth(iso: string, lang: Lang): string {
  return longDate(iso, lang).replace(/ \d{4}$/, '');
}
