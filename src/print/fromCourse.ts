import { road as da } from '../i18n/da/road.ts';
import { longDate } from '../i18n/dates.ts';
import { road as en } from '../i18n/en/road.ts';
import type { Course, RoadBoard } from '../model/course.ts';
import { notesAt } from '../model/notes.ts';
import { answerOf, isEmptyPromise, promisesOf } from '../model/poster.ts';
import { sideList, stopsOf } from '../model/road.ts';
import { inTerms } from '../model/terms.ts';
import type { Lang } from '../model/text.ts';
import type { PosterPrint } from './documents/poster.ts';

const words = { da, en };

/** A road board's poster as it is printed: the group's words as they stand, headings and dates in the language wanted. */
export function posterToPrint(course: Course, board: RoadBoard, lang: Lang): PosterPrint {
  const terms = { profile: course.profile, citizen: course.citizen };
  return {
    title:
      board.posterTitle.trim() ||
      words[lang].poster.headingDefault(board.value.trim(), inTerms(board.title[lang], lang, terms)),
    workplace: course.workplace,
    people: course.people,
    road: inTerms(board.title[lang], lang, terms),
    answers: stopsOf(board).map((stop) => ({
      heading: inTerms(stop.heading[lang], lang, terms),
      answer: answerOf(course, board, stop),
    })),
    promises: promisesOf(course, board.id)
      .filter((promise) => !isEmptyPromise(promise))
      .map(({ what, who, from }) => ({ what, who, from })),
    returnDate: longDate(board.returnDate, lang),
    side: notesAt(course, board.id, sideList).map(({ text, owner, due }) => ({
      text,
      owner,
      due: longDate(due, lang),
    })),
  };
}
