import type { Lang } from '../../model/text.ts';
import type { PrintDocument } from '../layout/displayList.ts';
import type { FlowBlock, Setter } from '../layout/flow.ts';
import { flowToFit, footed, outlineOf } from '../layout/flowPages.ts';
import type { Measure } from '../layout/measure.ts';
import { words } from '../words.ts';
import { flowCharacters } from './characters.ts';
import { reportTables, reportWords } from './courseReportParts.ts';
import { asphalt, white } from './palette.ts';
import { a4, a4Width, footStyle, heading, overline, roadStrip, scaledStyles, written } from './sheetStyle.ts';

/** What came of a course, with dates already written; an empty list or text is left out. */
export type CourseReportPrint = {
  title: string;
  workplace: string;
  people: number | null;
  did: { date: string; what: string }[];
  /** The group's words by board. */
  words: { title: string; answers: { heading: string; answer: string }[] }[];
  promises: { what: string; who: string; from: string }[];
  actions: { what: string; who: string; due: string; done: boolean; sign: string }[];
  side: { text: string; owner: string; due: string }[];
  /** Counts of the answers to each question, in the order of the scale. */
  evaluation: { question: string; counts: { answer: string; count: number }[] }[];
  returnDates: string[];
};

/** A report keeps to two pages while its type is at least this share of its size. */
const floor = 0.82;

/** The course on one or two A4; what is longer takes more pages, so that no word of the group is lost. */
export function courseReportDocument(report: CourseReportPrint, lang: Lang, measure: Measure): PrintDocument {
  const w = words[lang].paper;
  const setter: Setter = { measure, lang };
  const title = report.title || report.workplace || w.report.untitled;
  const make = (scale: number): FlowBlock[] => [
    ...head(report, title, scale, lang),
    ...reportWords(report, scale, lang),
    ...reportTables(report, scale, lang),
    ...comingBack(report.returnDates, scale, lang),
  ];
  const lists = flowToFit(setter, make, a4, 2, { from: 1, floor });
  return {
    title: w.report.title(title),
    lang,
    pages: footed(setter, lists, a4, {
      left: [report.workplace, title, words[lang].product],
      right: w.page,
      style: footStyle,
    }),
    problems: flowCharacters(measure, make(1)),
    sheets: Math.ceil(lists.length / 2),
    duplex: 'longEdge',
    actualSize: false,
    openAt: 0,
    outline: outlineOf(lists),
  };
}

function head(report: CourseReportPrint, title: string, scale: number, lang: Lang): FlowBlock[] {
  const w = words[lang].paper.report;
  const s = scaledStyles(scale);
  const facts = [
    report.workplace === title ? '' : report.workplace,
    report.people === null ? '' : w.people(report.people),
  ];
  return [
    overline(w.name, s.label),
    { ...heading(title, s.h1, 6, 6), field: 'title' },
    written(facts.filter((text) => text !== '').join(', '), s.lead, { above: 5, field: 'workplace' }),
    roadStrip(a4Width, 7 * scale, 7 * scale),
  ];
}

function comingBack(dates: readonly string[], scale: number, lang: Lang): FlowBlock[] {
  if (dates.length === 0) return [];
  const s = scaledStyles(scale);
  const all = new Intl.ListFormat(lang === 'da' ? 'da-DK' : 'en-GB').format(dates);
  const text = written(words[lang].paper.report.returnOn(all), { ...s.strong, size: 13 * scale, fill: white });
  return [
    {
      block: 'keep',
      blocks: [
        {
          block: 'box',
          above: 12 * scale,
          look: { padding: { x: 6, y: 5.5 }, fill: asphalt, radius: 1.5 },
          blocks: [text],
        },
      ],
    },
  ];
}
