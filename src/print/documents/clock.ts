import type { Lang } from '../../model/text.ts';

/** Minutes after midnight of a time such as `13:00` or `13.00`; anything else counts from 0, so that steps tell the time passed. */
export function minutesOf(time: string): number {
  const parts = /^(\d{1,2})[.:](\d{2})$/.exec(time.trim());
  if (parts === null) return 0;
  const minutes = Number(parts[1]) * 60 + Number(parts[2]);
  return minutes < day ? minutes : 0;
}

const day = 24 * 60;

/** A time of day as it is written: `13.05` in Danish, `13:05` in English. Past midnight begins at 0. */
export function clock(minutes: number, lang: Lang): string {
  const within = ((Math.round(minutes) % day) + day) % day;
  const hours = `${Math.floor(within / 60)}`;
  return `${hours}${lang === 'da' ? '.' : ':'}${`${within % 60}`.padStart(2, '0')}`;
}
