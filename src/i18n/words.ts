import type { Lang } from '../model/text.ts';
import { app as appDa } from './da/app.ts';
import { courses as coursesDa } from './da/courses.ts';
import { library as libraryDa } from './da/library.ts';
import { road as roadDa } from './da/road.ts';
import { wall as wallDa } from './da/wall.ts';
import { app as appEn } from './en/app.ts';
import { courses as coursesEn } from './en/courses.ts';
import { library as libraryEn } from './en/library.ts';
import { road as roadEn } from './en/road.ts';
import { wall as wallEn } from './en/wall.ts';

const da = { app: appDa, courses: coursesDa, library: libraryDa, road: roadDa, wall: wallDa };

/** The interface's words by room. Danish is the pattern; English must have every one, or it does not compile. */
export type Words = typeof da;

const en: Words = { app: appEn, courses: coursesEn, library: libraryEn, road: roadEn, wall: wallEn };

/** All interface words in a language. */
export function wordsIn(lang: Lang): Words {
  return lang === 'da' ? da : en;
}
