import type { Size } from '../../../model/printing.ts';
import type { Lang } from '../../../model/text.ts';
import type { Box, Op, Page, PrintDocument, Problem } from '../../layout/displayList.ts';
import type { Measure } from '../../layout/measure.ts';
import { scaleOps } from '../../layout/scaleOps.ts';
import type { TilePaper } from '../../layout/tiles.ts';
import { type Paper, papers } from '../../layout/units.ts';
import { paper as ground } from '../palette.ts';
import { missingCharacters } from '../report.ts';
import { bandPart } from './band.ts';
import type { BoardPrint } from './boardPrint.ts';
import { boardDrawings } from './drawings/index.ts';
import { headPart } from './head.ts';
import { type Kit, kitFor, saidOn, smallestType } from './kit.ts';
import { moreFrame, morePages } from './morePages.ts';
import { type Rest, sectionsOf } from './sections.ts';
import { fillSpots } from './zoneSpot.ts';

/** How a board is printed. `upright`: a portrait sheet; else it lies. `tiles`: put together from this paper. */
export type BoardPaper = { paper: Paper; upright?: boolean; tiles?: TilePaper };

const a3 = papers.a3;
const margin = 13;
/**
 * How large the words at the foot may be, in points, and which share of the sheet's height they may take: less where the notes
 * would be smaller than `comfortable` points.
 */
const feet = [
  { largest: 16, share: 0.34 },
  { largest: 13, share: 0.28 },
  { largest: 11, share: 0.24 },
];
const comfortable = 14;

/**
 * A board on one sheet: its drawing with the group's words at their places, what was agreed, and when it is looked at again. Made
 * at A3 and scaled; the letters shrink to the floor, and what has no room then goes on field by field on the next pages.
 */
export function boardDocument(
  data: BoardPrint,
  lang: Lang,
  { paper, upright = false, tiles }: BoardPaper,
  measure: Measure,
): PrintDocument {
  const kit = kitFor(measure, lang, smallestType / Math.min(1, factorOf(paper)));
  const sheet = upright ? { width: a3.width, height: a3.height } : { width: a3.height, height: a3.width };
  const inner: Box = { x: margin, y: margin + 3, width: sheet.width - 2 * margin, height: sheet.height - margin - 3 };
  const first = firstPage(kit, data, sheet, inner);
  // The pages that follow are read in the hand or hung beside: on paper that an office has.
  const office: Paper = tiles ?? (paper === 'a4' ? 'a4' : 'a3');
  const officeFactor = factorOf(office);
  const moreKit = kitFor(measure, lang, smallestType / Math.min(1, officeFactor));
  const area: Box = { ...inner, height: inner.height - margin };
  const following = morePages(
    moreKit,
    sectionsOf(moreKit, data, first.rest),
    area,
    upright ? 2 : officeFactor < 1 ? 3 : 4,
  );
  const count = following.length + 1;
  return {
    title: [data.title, data.workplace].filter((text) => text.trim() !== '').join(', '),
    lang,
    pages: [
      pageOf(paper, upright, first.ops(count > 1 ? saidOn(kit).page(1, count) : '')),
      ...following.map((ops, index) =>
        pageOf(office, upright, [...moreFrame(moreKit, data, area, index + 2, count), ...ops]),
      ),
    ],
    problems: [...first.problems, ...characters(measure, data)],
    sheets: count,
    duplex: 'none',
    actualSize: false,
    openAt: 0,
  };
}

/** How much larger than A3. */
const factorOf = (paper: Paper) => papers[paper].width / a3.width;

function pageOf(paper: Paper, upright: boolean, ops: readonly Op[]): Page {
  const { width, height } = papers[paper];
  const [widthMm, heightMm] = upright ? [width, height] : [height, width];
  const all: Op = { op: 'rect', x: 0, y: 0, width: widthMm, height: heightMm, fill: ground };
  return { widthMm, heightMm, ops: [all, ...scaleOps(ops, factorOf(paper))] };
}

type First = { ops: (page: string) => Op[]; problems: Problem[]; rest: Rest };

/** The first page with the largest foot that leaves the drawing enough room; `ops` are told which page it says it is. */
function firstPage(kit: Kit, data: BoardPrint, sheet: Size, inner: Box): First {
  const { draw, core } = boardDrawings[data.board];
  const head = headPart(kit, data, inner, core !== true);
  const top = inner.y + head.height + 9;
  const at = ({ largest, share }: (typeof feet)[number]) => {
    const band = bandPart(kit, data, inner.width, { most: sheet.height * share, largest });
    const drawn = draw(kit, data, { ...inner, y: top, height: sheet.height - band.height - 8 - top });
    const filled = fillSpots(kit, drawn.spots);
    const least = Math.min(drawn.size ?? Number.POSITIVE_INFINITY, ...filled.map(({ size }) => size));
    const left =
      (drawn.rows?.length ?? 0) +
      (drawn.more ?? []).filter(({ entries }) => entries.length > 0).length +
      filled.reduce((sum, { rest }) => sum + rest.length, 0);
    return { band, drawn, filled, roomy: least >= comfortable && left === 0 };
  };
  const [large, ...smaller] = feet;
  let made = at(large ?? { largest: comfortable, share: 0.3 });
  for (const foot of smaller) if (!made.roomy) made = at(foot);
  const { band, drawn, filled } = made;
  const zones = drawn.spots.flatMap(({ zone }, index) => {
    const entries = filled[index]?.rest ?? [];
    return entries.length > 0 ? [{ ...zone, entries }] : [];
  });
  return {
    ops: (page) => [
      ...head.ops,
      ...drawn.ops,
      ...filled.flatMap(({ ops }) => ops),
      ...band.draw({ x: 0, y: sheet.height - band.height, width: sheet.width, height: band.height }, page),
    ],
    problems: [...head.problems, ...(drawn.problems ?? [])],
    rest: {
      zones: [...(drawn.more ?? []).filter(({ entries }) => entries.length > 0), ...zones],
      actions: band.rest.actions,
      side: band.rest.side,
      rows: drawn.rows ?? [],
    },
  };
}

function characters(measure: Measure, data: BoardPrint): Problem[] {
  const { title, workplace, core, about, zones, actions, side, map } = data;
  const fields: [field: string, text: string][] = [
    ['title', title],
    ['workplace', workplace],
    ['core', core.text],
    ['about', about.text],
    ...zones.flatMap(({ id, heading, entries }) =>
      [heading, ...entries.flatMap(({ text, more }) => [text, ...more.map((one) => one.text)])].map(
        (text): [string, string] => [`zones.${id}`, text],
      ),
    ),
    ...(map?.parties ?? []).map(({ id, name }): [string, string] => [`parties.${id}`, name]),
    ...actions.flatMap((row, index) => Object.values(row).map((text): [string, string] => [`actions.${index}`, text])),
    ...side.flatMap(({ text, owner }, index): [string, string][] => [
      [`side.${index}`, text],
      [`side.${index}`, owner],
    ]),
  ];
  const seen = new Set<string>();
  return fields
    .flatMap(([field, text]) => missingCharacters(measure, text, 'bold', field))
    .filter(({ field, message }) => {
      const key = `${field} ${message.en}`;
      return !seen.has(key) && seen.add(key);
    });
}
