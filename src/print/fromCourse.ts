import { evaluation as evaluationDa } from '../i18n/da/evaluation.ts';
import { groups as groupsDa } from '../i18n/da/groups.ts';
import { harvest as harvestDa } from '../i18n/da/harvest.ts';
import { road as da } from '../i18n/da/road.ts';
import { longDate } from '../i18n/dates.ts';
import { evaluation as evaluationEn } from '../i18n/en/evaluation.ts';
import { groups as groupsEn } from '../i18n/en/groups.ts';
import { harvest as harvestEn } from '../i18n/en/harvest.ts';
import { road as en } from '../i18n/en/road.ts';
import type { Course, EvaluationBoard, GroupsBoard, HarvestBoard, RoadBoard } from '../model/course.ts';
import { answers, answersTo, fewestShown, questionsOf } from '../model/evaluation.ts';
import { canGroup, groupsOf } from '../model/groups.ts';
import { allActions } from '../model/harvest.ts';
import { notesAt } from '../model/notes.ts';
import { answerOf, isEmptyPromise, promisesOf } from '../model/poster.ts';
import { roadsOf, sideList, stopsOf } from '../model/road.ts';
import { inTerms } from '../model/terms.ts';
import type { Lang } from '../model/text.ts';
import type { CourseReportPrint } from './documents/courseReport.ts';
import type { PosterPrint } from './documents/poster.ts';
import type { SignsPrint } from './documents/signs.ts';

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

/** A course as its report: what was done and what came of it. Dates and headings in the language wanted. */
export function reportToPrint(course: Course, lang: Lang): CourseReportPrint {
  const roads = byTime(roadsOf(course));
  const harvests = byTime(Object.values(course.boards).filter((board) => board.kind === 'harvest'));
  const posters = roads.map((board) => posterToPrint(course, board, lang));
  const dates = roads.map(({ returnDate }) => returnDate).filter((date) => longDate(date, lang) !== '');
  return {
    title: course.title.trim(),
    workplace: course.workplace.trim(),
    people: course.people,
    did: didOf(course, lang),
    words: [
      ...posters.map((poster) => ({
        title: poster.title,
        answers: poster.answers.filter(({ answer }) => answer.trim() !== ''),
      })),
      ...harvests.map((board) => harvestWords(course, board, lang)),
      ...remarkWords(course, lang),
    ].filter(({ answers }) => answers.length > 0),
    promises: posters.flatMap(({ promises }) => promises),
    actions: allActions(course)
      .filter(({ state }) => state !== 'dropped')
      .map(({ what, who, due, sign, state }) => ({
        what,
        who,
        due: longDate(due, lang),
        sign,
        done: state === 'done',
      })),
    side: posters.flatMap(({ side }) => side).filter(({ text }) => text.trim() !== ''),
    evaluation: evaluationCounts(course, lang),
    returnDates: [...new Set(dates)].sort().map((date) => longDate(date, lang)),
  };
}

/** The meetings that were begun, and the roads driven outside them, by day. */
function didOf(course: Course, lang: Lang): CourseReportPrint['did'] {
  const led = new Set(
    Object.values(course.meetings).flatMap(({ steps }) => Object.values(steps).map((step) => step.board)),
  );
  const meetings = Object.values(course.meetings).flatMap(({ begunAt, title }) =>
    begunAt === null ? [] : [{ at: begunAt, what: inTerms(title[lang], lang, course) }],
  );
  const roads = roadsOf(course)
    .filter(({ id }) => !led.has(id))
    .map((board) => ({ at: board.createdAt, what: roadName(course, board, lang) }));
  return [...meetings, ...roads]
    .sort((a, b) => a.at - b.at)
    .map(({ at, what }) => ({ date: longDate(isoDay(at), lang), what }));
}

/** What the group learnt and what it left in the car park. */
function harvestWords(course: Course, board: HarvestBoard, lang: Lang): CourseReportPrint['words'][number] {
  const { places } = { da: harvestDa, en: harvestEn }[lang];
  const answers = (['learning', 'parked'] as const).map((place) => ({
    heading: places[place],
    answer: notesAt(course, board.id, place)
      .map(({ text }) => text)
      .join('\n'),
  }));
  const day = longDate(isoDay(board.createdAt), lang);
  return { title: `${board.title[lang]}, ${day}`, answers: answers.filter(({ answer }) => answer !== '') };
}

/** What people wrote beside their answers, where enough answered that nobody can be told apart. */
function remarkWords(course: Course, lang: Lang): CourseReportPrint['words'] {
  const heading = { da: evaluationDa, en: evaluationEn }[lang].places.remarks;
  return evaluationsShown(course).map((board) => {
    const answer = notesAt(course, board.id, 'remarks')
      .map(({ text }) => text)
      .join('\n');
    return { title: board.title[lang], answers: answer === '' ? [] : [{ heading, answer }] };
  });
}

function evaluationCounts(course: Course, lang: Lang): CourseReportPrint['evaluation'] {
  const { answers: names } = { da: evaluationDa, en: evaluationEn }[lang];
  return evaluationsShown(course).flatMap((board) =>
    questionsOf(board).map((question) => ({
      question: inTerms(question.text[lang], lang, course),
      counts: answers.map((answer) => ({ answer: names[answer], count: question[answer] })),
    })),
  );
}

/** Evaluations that enough people have answered to be shown at all. */
const evaluationsShown = (course: Course): EvaluationBoard[] =>
  byTime(Object.values(course.boards).filter((board) => board.kind === 'evaluation')).filter((board) =>
    questionsOf(board).some((question) => answersTo(question) >= fewestShown),
  );

const byTime = <B extends { createdAt: number }>(boards: B[]): B[] => boards.sort((a, b) => a.createdAt - b.createdAt);

/** A sign for each group, with the names of those who have one and the numbers of those who have none. */
export function signsToPrint(board: GroupsBoard, lang: Lang): SignsPrint {
  const { group: nameOfGroup } = { da: groupsDa, en: groupsEn }[lang];
  const groups = canGroup(board) ? groupsOf(board) : [];
  return {
    signs: groups.map((members, index) => {
      const named = members.filter(({ name }) => name !== '').map(({ name }) => name);
      const counts = new Map<string, number>();
      for (const { name, label } of members)
        if (name === '' && label !== '') counts.set(label, (counts.get(label) ?? 0) + 1);
      return {
        name: nameOfGroup(index + 1),
        members: [...named, ...[...counts].map(([label, count]) => `${count} ${label}`)],
      };
    }),
  };
}

/** The road, and the value it was about. */
const roadName = (course: Course, { title, value }: RoadBoard, lang: Lang): string =>
  [inTerms(title[lang], lang, course), value.trim()].filter((text) => text !== '').join(': ');

/** The day of a moment (ms since 1970) where the reader is, as YYYY-MM-DD. */
function isoDay(moment: number): string {
  const date = new Date(moment);
  const two = (number: number) => `${number}`.padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
