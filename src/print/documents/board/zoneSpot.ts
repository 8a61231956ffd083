import { block } from '../../layout/block.ts';
import type { Box, Op } from '../../layout/displayList.ts';
import { heightOf } from '../../layout/fitText.ts';
import type { Piece } from '../../layout/flow/piece.ts';
import { widthMm } from '../../layout/measure.ts';
import { oneLine } from '../../layout/paragraph.ts';
import { toMm } from '../../layout/units.ts';
import { hairline, ink, muted } from '../palette.ts';
import type { Entry, Zone } from './boardPrint.ts';
import { dealt, evenly } from './dealing.ts';
import { entryPiece } from './entryPiece.ts';
import { type Kit, saidOn } from './kit.ts';
import { firstThat } from './shares.ts';
import { markSign, type Sign } from './signs.ts';

/**
 * Where a field stands on the sheet: its heading, its question and its notes are inside `box`. `sign` stands in front of the
 * heading. `piece`: how a note is set, where it is no card.
 */
export type Spot = {
  zone: Zone;
  box: Box;
  bar: string;
  sign?: Sign;
  /** Colour of the heading; ink where nothing is said. */
  fill?: string;
  quiet?: string;
  /** At most so many columns of notes. */
  columns?: number;
  /** The share of a column's width that is for words; all of it where nothing is said. */
  words?: number;
  piece?: (entry: Entry, width: number, size: number, bold: boolean) => Piece;
  /** The least height of what stands over the notes, in mm. */
  head?: number;
};

/** A field with as many of its notes as fit, those that did not, and the size of its notes in points. */
export type Filled = { ops: Op[]; rest: Entry[]; size: number };

/** The largest type of a note, in points at A3. */
const preferred = 24;
/** No field's notes are more than so many times as large as those of the fullest field. */
const evenness = 1.4;
/** From this size on, in points, notes are set in bold: few words, read from further away. */
const bold = 14;
/** A column of notes is about so many ems wide. */
const measure = { least: 15, best: 25 };

/** Sizes that are tried, from large to the floor: finer is not seen. */
function sizesOf({ floor }: Kit, most = preferred): number[] {
  const sizes: number[] = [];
  for (let size = most; size > floor * 1.02; size *= 0.93) sizes.push(Math.round(size * 4) / 4);
  return [...sizes, floor];
}

/** All fields of a board: each with the largest notes that fit, none much larger than the others; heads of one size. */
export function fillSpots(kit: Kit, spots: readonly Spot[]): Filled[] {
  const sizes = sizesOf(kit);
  const own = spots.map((spot) => sizes[firstThat(sizes, (size) => fits(kit, spot, size))] ?? kit.floor);
  const least = Math.min(...own);
  return spots.map((spot, index) => fill(kit, spot, Math.min(own[index] ?? least, least * evenness), least));
}

/** How high a field would be with notes of a size, in a box of a width: to share the sheet between fields. */
export function needOf(kit: Kit, spot: Spot, size: number): number {
  const high = waysToSet(kit, spot, size).map(({ pieces, gap, count }) => {
    const all = pieces.reduce((total, piece) => total + piece.height + gap, 0);
    const { columns } = evenly(pieces, gap, count, all);
    return Math.max(...columns.map((column) => column.reduce((sum, piece) => sum + piece.height + gap, 0)));
  });
  return headOf(kit, spot, size).height + Math.min(...high);
}

/** Whether all notes have room at a size, their words whole. */
function fits(kit: Kit, spot: Spot, size: number): boolean {
  const room = spot.box.height - headOf(kit, spot, size).height;
  return waysToSet(kit, spot, size).some(
    (set) => dealt(set.pieces, set.gap, set.count, room).rest === 0 && !cutsWords(kit, spot, size, set.width),
  );
}

/** Whether a word would be cut between letters at a size because its column is too narrow. */
function cutsWords(kit: Kit, { zone, words = 1 }: Spot, size: number, width: number): boolean {
  const room = width * words - toMm(size) * 1.6;
  return zone.entries.some(({ text }) => {
    const widest = Math.max(...text.split(/\s+/).map((word) => widthMm(kit.measure, word, 'bold', size)));
    return (
      widest > room && block(kit.measure, text, { font: 'bold', size, leading: 1, fill: ink }, room, kit.lang).forced
    );
  });
}

/** Heading, question and what is said of the field, from the top of its box. */
function headOf(kit: Kit, { zone, box, sign, fill = ink, quiet = muted, head = 0 }: Spot, least: number) {
  const { measure, lang } = kit;
  const size = Math.max(kit.floor * 1.5, Math.min(22, least * 1.3));
  const small = Math.max(kit.floor, size * 0.64);
  const em = toMm(size);
  const across = em * 1.5;
  const indent = sign ? across * 1.1 + em * 0.45 : 0;
  const heading = block(
    measure,
    zone.heading,
    { font: 'extra', size, leading: 1.12, fill, role: 'H2' },
    box.width - indent,
    lang,
    true,
  );
  const question = block(
    measure,
    zone.question,
    { font: 'regular', size: small, leading: 1.24, fill: quiet },
    box.width - indent,
    lang,
  );
  const one = heightOf(measure, 'extra', size, 1, 1);
  const down = sign ? Math.max(0, (across - one) / 2) : 0;
  const questionTop = down + heading.height + (question.lines.length > 0 ? em * 0.55 : 0);
  const saidTop = questionTop + question.height + em * 0.55;
  const saidSize = Math.max(kit.floor, size * 0.75);
  const bottom = zone.said ? saidTop + toMm(saidSize) * 1.1 : questionTop + question.height;
  const draw = (x: number, y: number): Op[] => [
    ...(sign ? sign(x + across * 0.55, y + down + one / 2, across) : []),
    heading.at({ x: x + indent, top: y + down }),
    ...(question.lines.length > 0 ? [question.at({ x: x + indent, top: y + questionTop })] : []),
    ...(zone.said ? said(kit, zone.said, x + indent, y + saidTop, saidSize, fill) : []),
  ];
  return { height: Math.max(head, Math.max(bottom, sign ? across : 0) + em * 0.62), draw };
}

function said(
  kit: Kit,
  { mark, word }: NonNullable<Zone['said']>,
  x: number,
  top: number,
  size: number,
  fill: string,
): Op[] {
  const em = toMm(size);
  const high = em * 1.1;
  const cap = heightOf(kit.measure, 'bold', size, 1, 1);
  return [
    ...markSign(mark)(x + high / 2, top + high / 2, high),
    oneLine(kit.measure, word, { font: 'bold', size, fill }, { x: x + high + em * 0.45, top: top + (high - cap) / 2 }),
  ];
}

/** The notes of a field in as many columns as suit their size, and in one more where that is wide enough. */
function waysToSet(kit: Kit, spot: Spot, size: number, isBold = size >= bold) {
  const { zone, box } = spot;
  const em = toMm(size);
  const most = Math.max(
    1,
    Math.min(spot.columns ?? 9, zone.entries.length, Math.floor(box.width / (em * measure.least))),
  );
  const usual = Math.max(1, Math.min(most, Math.round(box.width / (em * measure.best))));
  return [...new Set([usual, Math.min(most, usual + 1)])].map((count) => setIn(kit, spot, size, isBold, count));
}

function setIn(kit: Kit, spot: Spot, size: number, isBold: boolean, count: number) {
  const { zone, box, bar } = spot;
  const em = toMm(size);
  const between = em * 0.7;
  const width = (box.width - between * (count - 1)) / count;
  const key = `${spot.box.width} ${width} ${size} ${bar} ${isBold}`;
  const set = spot.piece ?? ((entry: Entry) => entryPiece(kit, entry, width, size, { bar, bold: isBold }));
  return {
    pieces: zone.entries.map((entry) => remembered(kit, entry, key, () => set(entry, width, size, isBold))),
    gap: em * 0.5,
    count,
    width,
    between,
  };
}

/** A note is measured in the same way many times while the sheet is shared out. */
function remembered(kit: Kit, entry: Entry, key: string, make: () => Piece): Piece {
  const known = kit.pieces.get(entry) ?? new Map<string, Piece>();
  kit.pieces.set(entry, known);
  const found = known.get(key) ?? make();
  known.set(key, found);
  return found;
}

/** A field with notes of a size, its head set for the size `least`. */
function fill(kit: Kit, spot: Spot, size: number, least: number): Filled {
  const { zone, box } = spot;
  const head = headOf(kit, spot, least);
  const room = box.height - head.height;
  const ways = waysToSet(kit, spot, size, least >= bold).map((set) => ({
    ...set,
    whole: evenly(set.pieces, set.gap, set.count, room),
  }));
  const chosen = ways.find(({ whole }) => whole.rest === 0) ?? ways.at(-1);
  if (chosen === undefined) return { ops: [], rest: zone.entries, size };
  const { pieces, gap, count, width, between, whole } = chosen;
  const style = { font: 'bold', size: Math.max(kit.floor, size * 0.9), leading: 1.2, fill: spot.fill ?? ink } as const;
  const more = (left: number) => block(kit.measure, saidOn(kit).moreOn(left), style, box.width, kit.lang);
  const below = more(zone.entries.length).height + toMm(style.size);
  const shown = whole.rest === 0 ? whole : dealt(pieces, gap, count, room - below);
  const rest = zone.entries.slice(zone.entries.length - shown.rest);
  const top = box.y + head.height;
  const notes = shown.columns.flatMap((column, index) => {
    let y = top;
    return column.flatMap((piece) => {
      const drawn = piece.draw(box.x + index * (width + between), y);
      y += piece.height + gap;
      return drawn;
    });
  });
  return {
    ops: [
      ...head.draw(box.x, box.y),
      ...(notes.length > 0 ? [{ op: 'group', tag: 'L', ops: notes } as const] : []),
      ...(zone.entries.length === 0 ? toWriteOn(box, top, spot.quiet ?? hairline) : []),
      ...(rest.length > 0
        ? [more(rest.length).at({ x: box.x, top: box.y + box.height - below + toMm(style.size) * 0.7 })]
        : []),
    ],
    rest,
    size,
  };
}

/** Lines for a pen where nobody has written yet. */
function toWriteOn({ x, y, width, height }: Box, top: number, stroke: string): Op[] {
  const lines = Math.min(6, Math.floor((y + height - top) / 12));
  return Array.from({ length: Math.max(0, lines) }, (_, index): Op => {
    const at = top + 9 + index * 12;
    return { op: 'line', x1: x, x2: x + width, y1: at, y2: at, stroke, strokeWidth: 0.25, dash: [0.4, 0.9] };
  });
}
