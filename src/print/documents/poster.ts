import type { Lang } from '../../model/text.ts';
import type { Op, Page, PrintDocument, Problem } from '../layout/displayList.ts';
import type { Measure } from '../layout/measure.ts';
import { scaleOps } from '../layout/scaleOps.ts';
import { type Paper, papers } from '../layout/units.ts';
import { problem, words } from '../words.ts';
import { asphalt, paper as ground } from './palette.ts';
import { answerPart, footPart, headPart, type Part, promisesPart, type Sizes } from './posterParts.ts';
import { posterRoad, signSize } from './posterRoad.ts';
import { missingCharacters } from './report.ts';
import { sideList } from './sideList.ts';

/** A road's poster in the group's words. `returnDate` and `due` already written as dates; empty: not said yet. */
export type PosterPrint = {
  title: string;
  workplace: string;
  people: number | null;
  /** The road's own name. */
  road: string;
  answers: { heading: string; answer: string }[];
  promises: { what: string; who: string; from: string }[];
  returnDate: string;
  side: { text: string; owner: string; due: string }[];
};

/** Made at A3 and scaled, so that every paper says the same in the same lines. */
const a3 = papers.a3;
/** Distances in mm at A3; `between` is the air between two answers. */
const margins = {
  even: { top: 22, head: 10, ground: 14, foot: 12, bottom: 17, between: 10 },
  tight: { top: 18, head: 8, ground: 11, foot: 9, bottom: 14, between: 7 },
};
/** No words of the group are smaller than this at A3, in points, unless a problem says so. */
export const floor = 24;
const largest: Sizes = { title: 72, facts: 28, heading: 26, answer: 38, promise: 28 };
const smallest: Sizes = { title: 50, facts: floor, heading: floor, answer: floor, promise: floor };
const crowded: Sizes = { ...smallest, title: 32 };

/**
 * The poster on one page of the paper wanted, and the side list on A4 pages after it. All of it shrinks together until it
 * fits. What does not fit at the floor is set smaller all the same, so that no word is lost, and reported.
 */
export function posterDocument(poster: PosterPrint, lang: Lang, paper: Paper, measure: Measure): PrintDocument {
  const { layout, problems } = chooseSizes(poster, lang, measure);
  const size = papers[paper];
  const factor = Math.min(size.width / a3.width, size.height / a3.height);
  const page: Page = {
    widthMm: size.width,
    heightMm: size.height,
    ops: [
      { op: 'rect', x: 0, y: 0, width: size.width, height: size.height, fill: ground },
      { op: 'rect', x: 0, y: layout.ground * factor, width: size.width, height: size.height, fill: asphalt },
      ...scaleOps(layout.ops, factor),
    ],
  };
  const side = sideList(poster, lang, measure);
  return {
    title: words[lang].poster.title(poster.title.trim() || poster.road),
    lang,
    pages: [page, ...side],
    problems: [...problems, ...posterCharacters(poster, measure)],
    sheets: 1 + side.length,
    duplex: 'none',
    actualSize: false,
    openAt: 0,
  };
}

type Layout = { ops: Op[]; ground: number; fits: boolean };

/** Evenly: signs at equal distances. Tight: the road's name moves to the foot, and long answers take room from short ones. */
type Spacing = 'even' | 'tight';

const steps = 24;
/** Each step of the last resort makes everything so much smaller; after the last of them even 2,000 words have room. */
const shrink = { by: 0.96, steps: 96 };

/** The largest type at which everything fits, evenly if possible; below the floor only as a last resort, with problems. */
function chooseSizes(poster: PosterPrint, lang: Lang, measure: Measure): { layout: Layout; problems: Problem[] } {
  const tightest = layOut(poster, crowded, 'tight', lang, measure);
  if (!tightest.fits) return { layout: lastResort(poster, lang, measure), problems: tooLong(poster, lang, measure) };
  for (const spacing of ['even', 'tight'] as const)
    for (let step = 0; step <= steps; step += 1) {
      const sizes = mix(largest, spacing === 'even' ? smallest : crowded, step / steps);
      const layout = layOut(poster, sizes, spacing, lang, measure);
      if (layout.fits) return { layout, problems: [] };
    }
  return { layout: tightest, problems: [] };
}

/** As little below the floor as can be, found by halving: what is far too long is far from fitting. */
function lastResort(poster: PosterPrint, lang: Lang, measure: Measure): Layout {
  const at = (step: number) => {
    const share = shrink.by ** step;
    return layOut(poster, mix(crowded, crowded, 0, share), 'tight', lang, measure, share);
  };
  let [low, high] = [0, shrink.steps];
  let best = at(high);
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    const layout = at(middle);
    if (layout.fits) [best, high] = [layout, middle];
    else low = middle;
  }
  return best;
}

function mix(from: Sizes, to: Sizes, share: number, factor = 1): Sizes {
  const one = (key: keyof Sizes) => (Math.round((from[key] + (to[key] - from[key]) * share) * 4) / 4) * factor;
  return {
    title: one('title'),
    facts: one('facts'),
    heading: one('heading'),
    answer: one('answer'),
    promise: one('promise'),
  };
}

/** Everything at given sizes and spacing; `share` under 1: signs and the air between them smaller too. */
function layOut(poster: PosterPrint, sizes: Sizes, spacing: Spacing, lang: Lang, measure: Measure, share = 1): Layout {
  const tight = spacing === 'tight';
  const margin = margins[spacing];
  const head = headPart(measure, poster, sizes, tight ? '' : poster.road, lang);
  const answers = poster.answers.map((answer) => answerPart(measure, answer, sizes, lang));
  const promises = promisesPart(measure, poster, sizes, lang);
  const foot = footPart(measure, poster, sizes, tight ? poster.road : words[lang].product, lang);
  const groundTop = a3.height - margin.bottom - foot.height - margin.foot - promises.height - margin.ground;
  const top = margin.top + head.height + margin.head;
  const needs = answers.map((answer) => Math.max(answer.height + margin.between * share, (signSize + 5) * share));
  const slots = (tight ? byNeed : equally)(needs, groundTop - margin.head - top);
  const heights = slots.map((height, index) => top + sum(slots.slice(0, index)) + height / 2);
  const ops = [
    ...posterRoad(measure, heights, groundTop, signSize * share),
    ...head.draw(margin.top),
    ...answers.flatMap((answer, index) => answer.draw((heights[index] ?? top) - answer.height / 2)),
    ...promises.draw(groundTop + margin.ground),
    ...foot.draw(a3.height - margin.bottom - foot.height),
  ];
  const room = needs.every((need, index) => need <= (slots[index] ?? 0) + 0.01);
  const forced = [head, ...answers, promises, foot].some((part) => part.forced);
  return { ops, ground: groundTop, fits: room && !forced };
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/** The same height for each answer. */
const equally = (needs: readonly number[], height: number) => needs.map(() => height / needs.length);

/** For each answer what it needs, and an equal part of what is left over; less when there is too little. */
function byNeed(needs: readonly number[], height: number): number[] {
  const over = height - sum(needs);
  if (over < 0) return needs.map((need) => (need * Math.max(0, height)) / sum(needs));
  return needs.map((need) => need + over / needs.length);
}

/** Which texts are to blame when the poster is too full: those beyond a fair share at the floor; else the whole. */
function tooLong(poster: PosterPrint, lang: Lang, measure: Measure): Problem[] {
  const lines = (part: Part, size: number) => part.height / (size * 0.43);
  const head = headPart(measure, poster, crowded, '', lang);
  const answers = poster.answers.flatMap((answer, index) => {
    const part = answerPart(measure, answer, crowded, lang);
    const long = part.forced || lines(part, floor) > 6;
    return long ? [problem(`answers.${index}`, (w) => w.answerTooLong(index + 1))] : [];
  });
  const promises = poster.promises.flatMap((promise, index) => {
    const part = promisesPart(measure, { ...poster, promises: [promise] }, crowded, lang);
    const long = part.forced || lines(part, floor) > 6;
    return long ? [problem(`promises.${index}`, (w) => w.promiseTooLong(index + 1))] : [];
  });
  const alone = headPart(measure, { ...poster, workplace: '', people: null }, crowded, '', lang);
  const titleLong = alone.forced || alone.height > 60;
  const title = titleLong ? [problem('title', (w) => w.titleTooLong)] : [];
  const placeLong = head.forced ? !alone.forced : head.height - alone.height > 50;
  const workplace = placeLong ? [problem('workplace', (w) => w.workplaceTooLong)] : [];
  const found = [...title, ...workplace, ...answers, ...promises];
  return found.length > 0 ? found : [problem('poster', (w) => w.posterFull)];
}

function posterCharacters(poster: PosterPrint, measure: Measure): Problem[] {
  const fields: [field: string, text: string][] = [
    ['title', poster.title],
    ['workplace', poster.workplace],
    ...poster.answers.map((answer, index): [string, string] => [`answers.${index}`, answer.answer]),
    ...poster.promises.flatMap((promise, index): [string, string][] => [
      [`promises.${index}.what`, promise.what],
      [`promises.${index}.who`, promise.who],
      [`promises.${index}.from`, promise.from],
    ]),
    ...poster.side.flatMap((matter, index): [string, string][] => [
      [`side.${index}.text`, matter.text],
      [`side.${index}.owner`, matter.owner],
    ]),
  ];
  return fields.flatMap(([field, text]) => missingCharacters(measure, text, 'bold', field));
}
