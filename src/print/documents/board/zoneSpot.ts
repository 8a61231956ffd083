import { block } from '../../layout/block.ts';
import type { Box, Op } from '../../layout/displayList.ts';
import { heightOf } from '../../layout/fitText.ts';
import type { Piece } from '../../layout/flow/piece.ts';
import { oneLine } from '../../layout/paragraph.ts';
import { toMm } from '../../layout/units.ts';
import { hairline, ink, muted } from '../palette.ts';
import type { Entry, Zone } from './boardPrint.ts';
import { entryPiece } from './entryPiece.ts';
import { type Kit, saidOn } from './kit.ts';
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
  const own = spots.map((spot) => sizes[firstThat(sizes, (size) => fits(kit, spot, size, size))] ?? kit.floor);
  const least = Math.min(...own);
  return spots.map((spot, index) => fill(kit, spot, Math.min(own[index] ?? least, least * evenness), least));
}

/** The index of the first for which something holds that holds for all after it; the last where it holds for none. */
export function firstThat<T>(all: readonly T[], holds: (one: T) => boolean): number {
  let [low, high] = [0, all.length - 1];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const one = all[middle];
    if (one !== undefined && holds(one)) high = middle;
    else low = middle + 1;
  }
  return high;
}

/** How high a field would be with notes of a size, in a box of a width: to share the sheet between fields. */
export function needOf(kit: Kit, spot: Spot, size: number): number {
  const head = headOf(kit, spot, size);
  const { pieces, gap, count } = setIn(kit, spot, size);
  const all = pieces.reduce((total, piece) => total + piece.height + gap, 0);
  const { columns } = evenly(pieces, gap, count, all);
  const high = columns.map((column) => column.reduce((sum, piece) => sum + piece.height + gap, 0));
  return head.height + Math.max(...high);
}

const fits = (kit: Kit, spot: Spot, size: number, least: number) => {
  const room = spot.box.height - headOf(kit, spot, least).height;
  const { pieces, gap, count } = setIn(kit, spot, size);
  return dealt(pieces, gap, count, room).rest === 0 && room >= 0;
};

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

/** The notes of a field set in its columns. */
function setIn(kit: Kit, spot: Spot, size: number, isBold = size >= bold) {
  const { zone, box, bar } = spot;
  const em = toMm(size);
  const gap = em * 0.5;
  const most = Math.min(
    spot.columns ?? 9,
    Math.max(1, zone.entries.length),
    Math.floor(box.width / (em * measure.least)),
  );
  const count = Math.max(1, Math.min(most, Math.round(box.width / (em * measure.best))));
  const between = Math.max(gap, em * 0.7);
  const width = (box.width - between * (count - 1)) / count;
  const key = `${spot.box.width} ${width} ${size} ${bar} ${isBold}`;
  const set = spot.piece ?? ((entry: Entry) => entryPiece(kit, entry, width, size, { bar, bold: isBold }));
  return {
    pieces: zone.entries.map((entry) => remembered(kit, entry, key, () => set(entry, width, size, isBold))),
    gap,
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

/** Pieces dealt to columns of a height in order; `rest`: how many found no place. */
function dealt(pieces: readonly Piece[], gap: number, count: number, room: number) {
  const columns: Piece[][] = [[]];
  let used = 0;
  for (const [index, piece] of pieces.entries()) {
    if (used > 0 && used + piece.height > room + 1e-6) {
      if (columns.length === count) return { columns, rest: pieces.length - index };
      columns.push([]);
      used = 0;
    }
    if (piece.height > room + 1e-6) return { columns, rest: pieces.length - index };
    columns.at(-1)?.push(piece);
    used += piece.height + gap;
  }
  return { columns, rest: 0 };
}

/** Columns about equally high, where all fits. */
function evenly(pieces: readonly Piece[], gap: number, count: number, room: number) {
  const sum = pieces.reduce((total, piece) => total + piece.height + gap, 0);
  for (let height = sum / count; height < room; height += Math.max(1, sum / 40)) {
    const tried = dealt(pieces, gap, count, height);
    if (tried.rest === 0) return tried;
  }
  return dealt(pieces, gap, count, room);
}

/** A field with notes of a size, its head set for the size `least`. */
function fill(kit: Kit, spot: Spot, size: number, least: number): Filled {
  const { zone, box } = spot;
  const head = headOf(kit, spot, least);
  const { pieces, gap, count, width, between } = setIn(kit, spot, size, least >= bold);
  const room = box.height - head.height;
  const whole = evenly(pieces, gap, count, room);
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

/**
 * Heights of rows under each other: what each needs at the largest type at which all have room, and an equal part of what is left
 * over. Where not even the floor will do, those that need little get it, and the others equal parts.
 */
export function sharedHeights(kit: Kit, height: number, gap: number, needsAt: (size: number) => number[]): number[] {
  const sizes = [21, 18, 16, 14.5, 13, 12, 11, 10, 9].filter((size) => size > kit.floor).concat(kit.floor);
  const roomOf = (needs: readonly number[]) => height - gap * (needs.length - 1);
  const sum = (needs: readonly number[]) => needs.reduce((total, need) => total + need, 0);
  const fitting = (size: number) => {
    const needs = needsAt(size);
    return sum(needs) <= roomOf(needs);
  };
  const needs = needsAt(sizes[firstThat(sizes, fitting)] ?? kit.floor);
  const room = roomOf(needs);
  const all = sum(needs);
  if (all <= room) return needs.map((need) => need + (room - all) / needs.length);
  const equal = room / needs.length;
  const modest = needs.filter((need) => need <= equal);
  const others = (room - sum(modest)) / (needs.length - modest.length);
  return needs.map((need) => (need <= equal ? need : others));
}
