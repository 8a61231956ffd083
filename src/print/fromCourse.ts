import { road as da } from '../i18n/da/road.ts';
import { longDate } from '../i18n/dates.ts';
import { road as en } from '../i18n/en/road.ts';
import type { Course, RoadBoard } from '../model/course.ts';
import { notesAt } from '../model/notes.ts';
import { answerOf, isEmptyPromise, promisesOf } from '../model/poster.ts';
import { roadsOf, sideList, stopsOf } from '../model/road.ts';
import { inTerms } from '../model/terms.ts';
import type { Lang } from '../model/text.ts';
import type { CourseReportPrint } from './documents/courseReport.ts';
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

/** A course as its report: what its boards hold now. Dates and headings in the language wanted. */
export function reportToPrint(course: Course, lang: Lang): CourseReportPrint {
  const boards = roadsOf(course).sort((a, b) => a.createdAt - b.createdAt);
  const posters = boards.map((board) => posterToPrint(course, board, lang));
  const dates = boards.map(({ returnDate }) => returnDate).filter((date) => longDate(date, lang) !== '');
  return {
    title: course.title.trim(),
    workplace: course.workplace.trim(),
    people: course.people,
    did: boards.map((board, index) => ({
      date: longDate(isoDay(board.createdAt), lang),
      what: nameOf(posters[index], board.value.trim()),
    })),
    words: posters.map((poster) => ({
      title: poster.title,
      answers: poster.answers.filter(({ answer }) => answer.trim() !== ''),
    })),
    promises: posters.flatMap(({ promises }) => promises),
    actions: [],
    side: posters.flatMap(({ side }) => side).filter(({ text }) => text.trim() !== ''),
    evaluation: [],
    returnDates: [...new Set(dates)].sort().map((date) => longDate(date, lang)),
  };
}

/** The road, and the value it was about. */
const nameOf = (poster: PosterPrint | undefined, value: string) =>
  [poster?.road ?? '', value].filter((text) => text !== '').join(': ');

/** The day of a moment (ms since 1970) where the reader is, as YYYY-MM-DD. */
function isoDay(moment: number): string {
  const date = new Date(moment);
  const two = (number: number) => `${number}`.padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
