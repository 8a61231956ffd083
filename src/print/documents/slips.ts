import type { Lang } from '../../model/text.ts';
import type { DisplayList, Op, PrintDocument, Problem } from '../layout/displayList.ts';
import { setBlocks } from '../layout/flow/setBlock.ts';
import type { Setter } from '../layout/flow.ts';
import type { Measure } from '../layout/measure.ts';
import { scaleToFit } from '../layout/shrink.ts';
import { type Slip, type SlipCount, slipMarks, slipsOn } from '../layout/slipSheet.ts';
import { papers } from '../layout/units.ts';
import { problem, words } from '../words.ts';
import { flowCharacters } from './characters.ts';
import { muted } from './palette.ts';
import { arrangementsOf, slipBlocks } from './slipBlocks.ts';

/**
 * Slips of one kind, several on an A4, with final texts. `evaluation`: each question with the words of its scale, to be
 * crossed. `writing`: a heading and lines. `notice`: cards for the notice board, each with fields to fill in; in turn.
 * `copies`: how many slips are wanted; whole sheets are filled.
 */
export type SlipsPrint = { copies: number } & (
  | { slips: 'evaluation'; title: string; questions: { text: string; scale: string[] }[]; comment: string }
  | { slips: 'writing'; heading: string; text: string }
  | { slips: 'notice'; cards: { heading: string; text: string; fields: string[] }[] }
);

/** One slip's content, and what a problem calls it. */
export type SlipContent =
  | { kind: 'evaluation'; title: string; questions: { text: string; scale: string[] }[]; comment: string }
  | { kind: 'card'; heading: string; text: string; fields: string[] };

/** Type on a slip is never smaller than this share of its size on a quarter of A4, unless a problem says so. */
const floor = 0.76;

/** Slips on A4 with cut marks: 4, 6 or 8 a sheet, all as large as the longest allows. */
export function slipsDocument(data: SlipsPrint, perSheet: SlipCount, lang: Lang, measure: Measure): PrintDocument {
  const setter: Setter = { measure, lang };
  const contents = contentsOf(data);
  const places = slipsOn(perSheet);
  const fitted = contents.map((content, index) => fitSlip(setter, content, places[0], index));
  const wanted = Math.max(1, Math.ceil(Math.max(data.copies, contents.length) / perSheet));
  // Slips that are all the same need one page, printed as often as wanted by whoever prints: but a file prints what was asked.
  const lists: DisplayList[] = Array.from({ length: wanted }, (_, sheet) => [
    ...slipMarks(perSheet, muted),
    ...places.flatMap(({ inner }, place): Op[] => {
      const one = fitted[(sheet * perSheet + place) % Math.max(1, fitted.length)];
      return one ? [{ op: 'place', x: inner.x, y: inner.y, ops: one.ops }] : [];
    }),
  ]);
  return {
    title: titleOf(data, lang),
    lang,
    pages: lists.map((ops) => ({ widthMm: papers.a4.width, heightMm: papers.a4.height, ops })),
    problems: fitted.flatMap(({ problems }) => problems),
    sheets: lists.length,
    duplex: 'none',
    actualSize: true,
    openAt: 0,
  };
}

function titleOf(data: SlipsPrint, lang: Lang): string {
  const w = words[lang].paper.slips;
  return { evaluation: w.evaluationTitle, writing: w.blankTitle, notice: w.noticeTitle }[data.slips];
}

function contentsOf(data: SlipsPrint): SlipContent[] {
  if (data.slips === 'evaluation') {
    const { title, questions, comment } = data;
    return [{ kind: 'evaluation', title, questions, comment }];
  }
  if (data.slips === 'writing') return [{ kind: 'card', heading: data.heading, text: data.text, fields: [] }];
  return data.cards.map((card) => ({ kind: 'card', ...card }));
}

/** A slip at the largest scale at which it fits its place; under the floor it is set smaller all the same, and reported. */
function fitSlip(setter: Setter, content: SlipContent, place: Slip | undefined, index: number) {
  const { width, height } = place?.inner ?? { width: 1, height: 1 };
  const tried = arrangementsOf(content).map((arrangement) => {
    const blocksAt = (scale: number) => slipBlocks(content, scale, arrangement, setter.lang);
    const from = content.kind === 'card' && content.fields.length > 0 ? roomy : 1;
    const scale = scaleToFit((one) => setBlocks(setter, blocksAt(one), width).height, height, from);
    return { scale, blocks: blocksAt(scale) };
  });
  const { scale, blocks } = tried.find((one) => one.scale >= comfortable) ?? largest(tried);
  const piece = setBlocks(setter, blocks, width);
  const problems: Problem[] = [
    ...(scale < floor ? [problem(`slips.${index}`, (p) => p.slipTooLong(index + 1))] : []),
    ...flowCharacters(setter.measure, blocks),
  ];
  const lines = content.kind === 'card' && content.fields.length === 0;
  return { ops: [...piece.draw(0, 0), ...(lines ? linesBelow(piece.height, width, height) : [])], problems };
}

/** Cards for the notice board are read standing and take what room there is. */
const roomy = 1.3;
/** At this scale the better arrangement is good enough. */
const comfortable = 0.88;

const largest = <T extends { scale: number }>(tried: readonly T[]): T =>
  tried.reduce((best, one) => (one.scale > best.scale ? one : best));

/** Lines to write on in what is left of a slip. */
function linesBelow(from: number, width: number, height: number): Op[] {
  const pitch = 8.5;
  const first = from + pitch + 1;
  const count = Math.max(0, Math.floor((height - first) / pitch) + 1);
  return Array.from({ length: count }, (_, line): Op => {
    const y = first + line * pitch;
    return { op: 'line', x1: 0, x2: width, y1: y, y2: y, stroke: muted, strokeWidth: 0.2, dash: [0.3, 0.9] };
  });
}
