import { clockTime, timeOfDay } from '../../i18n/dates.ts';
import type { Words } from '../../i18n/words.ts';
import type { Lang } from '../../model/text.ts';

/** A day without a change of the clocks, so that minutes since midnight are a time of day. ms since 1970. */
const anyDay = new Date(2024, 0, 1).getTime();

/** Minutes since midnight as a moment of that day, and back. */
export const momentAt = (minutes: number): number => anyDay + minutes * 60_000;
export const minutesAt = (moment: number): number => ((Math.round((moment - anyDay) / 60_000) % 1440) + 1440) % 1440;

/** Minutes since midnight as on a clock, and in a sentence. */
export const shownClock = (minutes: number, lang: Lang): string => clockTime(momentAt(minutes), lang);
export const spokenClock = (minutes: number, lang: Lang): string => timeOfDay(momentAt(minutes), lang);

/** A number of minutes as people say it: `2 t. 40 min.` */
export const saidTime = (minutes: number, { planner }: Words): string =>
  planner.time(Math.floor(minutes / 60), minutes % 60);
