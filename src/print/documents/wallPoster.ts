/*
 * Longer than most files because finding the sizes of a poster is one search: how large the heads and texts may be depends on
 * where the title ends, and the title gives way to them. Taken apart, its steps would hand the same dozen values round.
 */
import { type Anchor, compositionOf, type DrawingName, drawingWidth } from '../../model/drawings.ts';
import type { Lang } from '../../model/text.ts';
import { type Block, block } from '../layout/block.ts';
import type { Op, PrintDocument, Problem } from '../layout/displayList.ts';
import { heightOf } from '../layout/fitText.ts';
import type { Measure } from '../layout/measure.ts';
import { oneLine, type Style } from '../layout/paragraph.ts';
import { scaleOps } from '../layout/scaleOps.ts';
import { type Paper, papers, toMm } from '../layout/units.ts';
import { problem, words } from '../words.ts';
import { drawingInk, drawn } from './drawn.ts';
import { paper as ground, ink, muted } from './palette.ts';
import { missingCharacters } from './report.ts';

/** A poster of the gallery with final texts, in one language; an empty text is none. */
export type WallPosterPrint = {
  id: string;
  title: string;
  lead: string;
  drawing: DrawingName;
  lines: { head: string; text: string }[];
};

/** Made at A3 and scaled, so that every paper says the same in the same lines. Lengths in mm at A3. */
const a3 = papers.a3;
const margin = 21;
const top = 23;
const foot = { top: 401, size: 24 };
const unit = (a3.width - 2 * margin) / drawingWidth;
const gaps = { lead: 10, drawing: 16, foot: 9 };

/** Sizes in points at A3: heads are read at 8 metres, texts by those who step closer; no word is under 24. */
type Sizes = { head: number; text: number };
const largest: Sizes = { head: 70, text: 34 };
export const smallest: Sizes = { head: 38, text: 24 };
/** Words of a title or head are not hyphenated while they fit whole, in any language: the rule for English. */
const wholeWords: Lang = 'en';
/** Heads of this size or more need no smaller title. */
const comfortable = 42;
/** The title gives way first, in these steps, when its words leave too little room. */
const titleSizes = [116, 100, 86, 72, 60];
const titleLines = { wide: 2, narrow: 3 };
const leadSize = 29;

/**
 * A poster on one page: title, perhaps a lead, and its drawing with the words at their places. All heads are of one size and
 * all texts of another, the largest that fit. What does not fit is set smaller all the same, so that no word is lost, and reported.
 */
export function wallPosterDocument(poster: WallPosterPrint, lang: Lang, paper: Paper, measure: Measure): PrintDocument {
  const { heading, places, fitted } = compose(measure, poster, lang);
  const name = { font: 'regular', size: foot.size, fill: muted, role: 'decoration' } as const;
  const size = papers[paper];
  const factor = Math.min(size.width / a3.width, size.height / a3.height);
  const ops: Op[] = [
    ...places.ops,
    ...numbers(measure, places.anchors),
    ...heading.ops,
    ...fitted.placed.flatMap((one) => one.ops),
    oneLine(measure, words[lang].product, name, { x: a3.width - margin, top: foot.top, align: 'right' }),
  ];
  return {
    title: words[lang].poster.title(poster.title),
    lang,
    pages: [
      {
        widthMm: size.width,
        heightMm: size.height,
        ops: [
          { op: 'rect', x: 0, y: 0, width: size.width, height: size.height, fill: ground },
          ...scaleOps(ops, factor),
        ],
      },
    ],
    problems: [
      // Words under a heading that takes their room are not to blame.
      ...(heading.problems.length > 0 ? heading.problems : fitted.problems),
      ...places.problems,
      ...characters(poster, measure),
    ],
    sheets: 1,
    duplex: 'none',
    actualSize: false,
    openAt: 0,
  };
}

/** Everything under the largest title that leaves the words a comfortable size; else under the one that leaves most room. */
function compose(measure: Measure, poster: WallPosterPrint, lang: Lang) {
  const tried = titleSizes.map((size) => () => {
    const heading = head(measure, poster, size, lang);
    const places = arrange(poster, heading.bottom + gaps.drawing);
    return { heading, places, fitted: fitWords(measure, poster, places.anchors, lang) };
  });
  let fallback: ReturnType<(typeof tried)[number]> | undefined;
  for (const attempt of tried) {
    const done = attempt();
    // A title that is too long at its largest was tried at its smallest as well.
    if (done.heading.problems.length > 0 || done.fitted.head >= comfortable) return done;
    if (fallback === undefined || done.fitted.head > fallback.fitted.head + 2) fallback = done;
  }
  if (fallback === undefined) throw new Error('A poster has a title size');
  return fallback;
}

/** Title and lead; beside the road where the drawing has one that runs up past them. */
function head(measure: Measure, poster: WallPosterPrint, most: number, lang: Lang) {
  const x = margin + compositionOf(poster.drawing).heading * unit;
  const width = a3.width - margin - x;
  const lines = x > margin ? titleLines.narrow : titleLines.wide;
  const set = (text: string, style: Style, own: Lang) => block(measure, text, style, width, own, true);
  const title = (size: number) =>
    set(poster.title, { font: 'extra', size, leading: 1.06, fill: ink, role: 'H1' }, wholeWords);
  const lead = (size: number) => set(poster.lead, { font: 'regular', size, leading: 1.24, fill: ink }, lang);
  const fitsAt = (one: Block) => one.lines.length <= lines && whole(one);
  const smallestTitle = Math.min(...titleSizes);
  let size = fitsAt(title(smallestTitle)) ? most : smallestTitle;
  while (size > smallestTitle && !fitsAt(title(size))) size -= 1;
  const problems = [
    ...(fitsAt(title(size)) ? [] : [problem('title', (w) => w.titleTooLong)]),
    ...(lead(leadSize).height <= mostHead / 2 ? [] : [problem('lead', (w) => w.leadTooLong)]),
  ];
  const [heading, leading] = [
    fitsAt(title(size)) ? title(size) : heldWithin(mostHead / 2, size, title),
    heldWithin(mostHead / 2, leadSize, lead),
  ];
  const under = top + heading.height + toMm(size) * 0.1;
  const leadTop = under + gaps.lead;
  return {
    ops: [heading.at({ x, top }), ...(leading.lines.length > 0 ? [leading.at({ x, top: leadTop })] : [])] as Op[],
    bottom: leading.lines.length > 0 ? leadTop + leading.height : under,
    problems,
  };
}

/** Half of the poster is left for its drawing, however long title and lead are. In mm. */
const mostHead = 190;

/** The text at a size, or as little smaller as it takes to be at most `height` mm high. */
function heldWithin(height: number, most: number, at: (size: number) => Block): Block {
  let size = most;
  let set = at(size);
  while (set.height > height && size > 0.5) {
    size *= 0.9;
    set = at(size);
  }
  return set;
}

/** No word of the block is cut, neither between letters nor at a hyphen. */
const whole = ({ lines, forced }: Block) => !forced && lines.every(({ joint }) => joint !== 'hyphen');

/** The drawing in the room from `from` down to the foot, and its anchors in mm. */
function arrange(poster: WallPosterPrint, from: number): { ops: Op[]; anchors: Anchor[]; problems: Problem[] } {
  const { draw, fixed, places } = compositionOf(poster.drawing);
  const room = foot.top - gaps.foot - from;
  const count = fixed ? places : poster.lines.length;
  const drawing = draw(count, room / unit);
  const low = Math.max(drawing.height, ...drawing.anchors.map(({ y, height }) => y + height));
  const scale = Math.min(unit, room / low);
  const x = margin + ((unit - scale) * drawingWidth) / 2;
  const y = from + Math.max(0, room - low * scale) * 0.4;
  const mm = (value: number) => value * scale;
  const anchors = drawing.anchors.map((anchor): Anchor => {
    const { number } = anchor;
    return {
      ...anchor,
      x: x + mm(anchor.x),
      y: y + mm(anchor.y),
      width: mm(anchor.width),
      height: mm(anchor.height),
      ...(number ? { number: { ...number, x: x + mm(number.x), y: y + mm(number.y), size: mm(number.size) } } : {}),
    };
  });
  const problems =
    count === poster.lines.length ? [] : [problem('lines', (w) => w.otherCount(count, poster.lines.length))];
  return { ops: drawn(drawing, x, y, scale), anchors, problems };
}

function numbers(measure: Measure, anchors: readonly Anchor[]): Op[] {
  return anchors.flatMap(({ number }, index) => {
    if (!number) return [];
    const size = number.size * 1.6;
    const height = heightOf(measure, 'extra', size, 1, 1);
    const style = { font: 'extra', size, fill: drawingInk[number.colour], role: 'decoration' } as const;
    return [oneLine(measure, `${index + 1}`, style, { x: number.x, top: number.y - height / 2, align: 'middle' })];
  });
}

/** One size for all heads and one for all texts; words inside a sign take their own. */
function fitWords(measure: Measure, poster: WallPosterPrint, anchors: readonly Anchor[], lang: Lang) {
  const all = poster.lines.flatMap((line, index) => {
    const anchor = anchors[Math.min(index, anchors.length - 1)];
    return anchor ? [{ line, anchor, index }] : [];
  });
  const groups = [
    all.filter(({ anchor }) => !anchor.own),
    ...all.filter(({ anchor }) => anchor.own).map((one) => [one]),
  ];
  const fitted = groups.map((group) => fitTogether(measure, group, lang));
  return {
    placed: fitted.flatMap(({ placed }) => placed).sort((a, b) => a.index - b.index),
    problems: fitted.flatMap(({ problems }) => problems),
    head: Math.min(...fitted.map(({ head }) => head)),
  };
}

type Words = { line: WallPosterPrint['lines'][number]; anchor: Anchor; index: number };
type Placed = { index: number; ops: Op[]; fits: boolean };

/** `head`: the size of the heads in points. */
type Fitted = { placed: Placed[]; problems: Problem[]; head: number };

/** The largest sizes at which all fit; heads with a hyphen only where nothing else helps. */
function fitTogether(measure: Measure, group: readonly Words[], lang: Lang): Fitted {
  const at = (sizes: Sizes, hyphens: boolean) => group.map((words) => place(measure, words, sizes, hyphens, lang));
  const good = (placed: readonly Placed[]) => placed.every(({ fits }) => fits);
  const steps = 32;
  /** Heads set, the texts take what is left: up to the largest size, in steps of a point. */
  const withLargerTexts = ({ head, text }: Sizes, hyphens: boolean) => {
    let size = largest.text;
    while (size > text && !good(at({ head, text: size }, hyphens))) size -= 1;
    return { placed: at({ head, text: Math.max(size, text) }, hyphens), head };
  };
  for (const hyphens of [false, true]) {
    if (!good(at(smallest, hyphens))) continue;
    for (let step = 0; step <= steps; step += 1) {
      const sizes = mix(step / steps);
      if (good(at(sizes, hyphens))) return { ...withLargerTexts(sizes, hyphens), problems: [] };
    }
  }
  const problems = at(smallest, true).flatMap(({ fits, index }) =>
    fits ? [] : [problem(`lines.${index}`, (w) => w.lineTooLong(index + 1))],
  );
  const [head, placed] = lastResort((share) => at({ head: smallest.head * share, text: smallest.text * share }, true));
  return { placed, problems, head };
}

/** As little below the floor as can be, found by halving: what is far too long is far from fitting. `head`: its size. */
function lastResort(at: (share: number) => Placed[]): [head: number, placed: Placed[]] {
  const shareOf = (step: number) => 0.95 ** step;
  let [low, high] = [0, 80];
  let best = at(shareOf(high));
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    const placed = at(shareOf(middle));
    if (placed.every(({ fits }) => fits)) [best, high] = [placed, middle];
    else low = middle;
  }
  return [smallest.head * shareOf(high), best];
}

const mix = (share: number): Sizes => ({
  head: largest.head + (smallest.head - largest.head) * share,
  text: largest.text + (smallest.text - largest.text) * share,
});

/** A head and its text in the box of an anchor. */
function place(measure: Measure, { line, anchor, index }: Words, sizes: Sizes, hyphens: boolean, lang: Lang): Placed {
  const fill = drawingInk[anchor.colour];
  const headStyle: Style = { font: 'extra', size: sizes.head, leading: 1.08, fill, role: 'H2' };
  const textStyle: Style = { font: 'regular', size: sizes.text, leading: 1.2, fill };
  const head = block(measure, line.head, headStyle, anchor.width, hyphens ? lang : wholeWords, true);
  const text = block(measure, line.text, textStyle, anchor.width, lang, true);
  const gap = text.lines.length > 0 ? toMm(sizes.head * 0.3 + sizes.text * 0.4) : 0;
  const height = head.height + gap + text.height;
  const spare = anchor.height - height;
  const y = anchor.y + spare * { top: 0, middle: 0.5, bottom: 1 }[anchor.upright];
  const x = anchor.x + anchor.width * { left: 0, middle: 0.5, right: 1 }[anchor.align];
  const at = { x, align: anchor.align };
  return {
    index,
    ops: [
      head.at({ ...at, top: y }),
      ...(text.lines.length > 0 ? [text.at({ ...at, top: y + head.height + gap })] : []),
    ],
    fits: spare >= -0.01 && !head.forced && !text.forced && (hyphens || whole(head)),
  };
}

function characters(poster: WallPosterPrint, measure: Measure): Problem[] {
  return [
    ...missingCharacters(measure, poster.title, 'extra', 'title'),
    ...missingCharacters(measure, poster.lead, 'regular', 'lead'),
    ...poster.lines.flatMap(({ head, text }, index) => [
      ...missingCharacters(measure, head, 'extra', `lines.${index}`),
      ...missingCharacters(measure, text, 'regular', `lines.${index}`),
    ]),
  ];
}
