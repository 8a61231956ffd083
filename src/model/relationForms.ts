import { linesOfText, widthOfText } from './lettering.ts';
import type { Level } from './relations.ts';
import type { Party } from './toolBoards.ts';

/*
 * Ways to arrange the parties of a relation map in rows and columns, and which of them suits a room best. All lengths here but
 * those of the room itself are shares of the letters' size.
 */

export type MapRoom = {
  width: number;
  height: number;
  /** Sizes of the names' letters to choose from, the largest first: the largest with which all stand there is taken. */
  letters: readonly number[];
  /** The map may become higher than `height`; otherwise those who find no place are left out. */
  grows?: boolean;
  /** Room at the foot of each box, for what one can press. */
  foot?: number;
  /** Room at the left edge, where the levels have their names. */
  margin?: number;
};

const lineHeight = 1.2;
const padding = { x: 0.55, y: 0.4 };
const roomy = { x: 1.8, y: 1.5, bands: 2.6, sides: 9, own: 8.5 };
const airy = { ...roomy, sides: 6, own: 6 };
const tight = { x: 1.1, y: 0.7, bands: 1.6, sides: 2.5, own: 2.2 };
/** Between our own there is room for words along their lines, as long as they are few. */
export const ownGap = (gap: typeof roomy, count: number) => (count <= 4 ? gap.own : 2.2);
const boxWidths = [10.5, 9.75, 9, 8.25, 7.5, 6.8];
/** Of a box for words that are longer still. */
const widest = 12.5;
/** The least height of a band, so that something can be put into an empty one. */
const leastBand = 2.2;

/** The room with a count of lines that remembers: the same names are tried in many forms. */
export type Job = MapRoom & { linesIn: (name: string, width: number) => number };
type Form = { width: number; sideColumns: number; ownColumns: number; gap: typeof roomy };
/** Parties beside each other. */
export type Row = { parties: Party[]; height: number };
/** Who stands in which row. */
export type Plan = {
  letters: number;
  form: Form;
  above: Row[];
  below: Row[];
  own: Row[];
  left: Row[];
  right: Row[];
  /** Beside us in rows over and under our own, where there is no room at the sides. */
  over: Row[];
  under: Row[];
  height: number;
};

/** Counts the lines a name takes in a box, and remembers. */
export function lineCounter(): Job['linesIn'] {
  const known = new Map<number, Map<string, number>>();
  return (name, width) => {
    const here = known.get(width) ?? new Map<string, number>();
    known.set(width, here);
    const lines = here.get(name) ?? linesOfText(name, width);
    here.set(name, lines);
    return lines;
  };
}

/** The plan that reads best, with the largest letters with which it stands within the room. */
export function firstThatFits(parties: readonly Party[], room: Job): Plan | undefined {
  for (const kind of kindsOfForms(parties))
    for (const letters of room.letters)
      for (const form of kind) {
        const plan = planOf(parties, form, letters, room);
        if (plan !== undefined && plan.height <= room.height) return plan;
      }
  return undefined;
}

/** The lowest plan with the smallest letters. */
export function lowest(parties: readonly Party[], room: Job): Plan {
  const letters = room.letters.at(-1) ?? 1;
  const plans = kindsOfForms(parties).flatMap((kind) =>
    kind.flatMap((form) => planOf(parties, form, letters, room) ?? []),
  );
  const width = Math.min(7, (room.width - (room.margin ?? 0)) / letters);
  const narrow = { width, sideColumns: 0, ownColumns: 1, gap: tight };
  const best = plans.sort((a, b) => a.height - b.height)[0] ?? planOf(parties, narrow, letters, room);
  if (best === undefined) throw new Error(`A map ${room.width} wide has no room for letters of ${letters}`);
  return best;
}

/**
 * Ways to arrange them, in kinds, the one that reads best first: our own in as many columns as suits them with the others at
 * their sides and room for words between, then closer, our own in other columns, those beside us in rows (no column at the
 * sides), and last as close as can be read.
 */
function kindsOfForms(parties: readonly Party[]): Form[][] {
  const own = parties.filter(({ level }) => level === 'own').length;
  const beside = parties.some(({ level }) => level === 'beside');
  const wanted = Math.max(1, own <= 2 ? own : own <= 6 ? Math.ceil(own / 2) : Math.ceil(Math.sqrt(own)));
  const others = [...new Set([wanted - 1, wanted + 1, 1, own])].filter(
    (count) => count >= 1 && count <= own && count !== wanted,
  );
  // Wide enough for the longest word, if any is.
  const words = parties.flatMap(({ name }) => name.split(/\s+/u));
  const longest = Math.max(0, ...words.map(widthOfText)) + 2 * padding.x;
  const least = Math.max(longest, boxWidths.at(-1) ?? 0);
  const wide = [...boxWidths.filter((width) => width > least), Math.min(least, widest)];
  // Where it is crowded, the longest words may be broken.
  const narrowed = boxWidths.filter((width) => width >= Math.min(longest, 9));
  const kind = (sides: readonly number[], columns: readonly number[], gap = airy, widths: readonly number[] = wide) =>
    columns.flatMap((ownColumns) =>
      widths.flatMap((width) => sides.map((sideColumns) => ({ width, sideColumns, ownColumns, gap }))),
    );
  const all = [wanted, ...others];
  if (!beside) return [kind([0], [wanted], roomy), kind([0], all), kind([0], all, tight, narrowed)];
  return [
    kind([1], [wanted], roomy),
    kind([1, 2, 3], [wanted]),
    kind([1, 2, 3], others),
    kind([0], all),
    kind([1, 2, 3, 0], all, tight, narrowed),
  ];
}

/** The rows of a form; undefined when it is too wide. */
function planOf(parties: readonly Party[], form: Form, letters: number, room: Job): Plan | undefined {
  const at = (level: Level) => parties.filter((party) => party.level === level);
  const width = (room.width - (room.margin ?? 0)) / letters;
  const { sideColumns, ownColumns, gap } = form;
  const beside = at('beside');
  const [left, right] = [beside.filter((_, i) => i % 2 === 0), beside.filter((_, i) => i % 2 === 1)];
  const middle = widthOf(Math.min(ownColumns, at('own').length), form.width, ownGap(gap, at('own').length));
  const side = (columns: number) => (columns === 0 ? 0 : widthOf(columns, form.width, gap.x) + gap.sides);
  const columnsOf = (count: number) => Math.min(count, sideColumns);
  // Both sides as wide as the wider one, so that our own stay in the middle.
  if (sideColumns > 0 && middle + 2 * side(columnsOf(left.length)) > width) return undefined;
  const across = Math.floor((width + gap.x) / (form.width + gap.x));
  if (across < 1 || middle > width) return undefined;
  const rows = (some: readonly Party[], columns: number) =>
    rowsOf(some, columns, form.width, (room.foot ?? 0) / letters, room.linesIn);
  const even = (some: readonly Party[]) => rows(some, Math.ceil(some.length / Math.ceil(some.length / across)));
  const stacked = sideColumns === 0;
  const half = Math.ceil(beside.length / 2);
  const plan: Plan = {
    letters,
    form,
    above: even(at('above')),
    below: even(at('below')),
    own: rows(at('own'), ownColumns),
    left: stacked ? [] : rows(left, sideColumns),
    right: stacked ? [] : rows(right, sideColumns),
    over: stacked ? even(beside.slice(0, half)) : [],
    under: stacked ? even(beside.slice(half)) : [],
    height: 0,
  };
  const bands = bandHeights(plan);
  plan.height = letters * (bands.above + bands.middle + bands.below + 2 * gap.bands);
  return plan;
}

/** Of columns beside each other. */
export const widthOf = (columns: number, box: number, between: number) =>
  columns === 0 ? 0 : columns * box + (columns - 1) * between;

function rowsOf(
  parties: readonly Party[],
  columns: number,
  width: number,
  foot: number,
  linesIn: Job['linesIn'],
): Row[] {
  const rows: Row[] = [];
  for (let from = 0; from < parties.length; from += columns) {
    const here = parties.slice(from, from + columns);
    const lines = Math.max(...here.map(({ name }) => linesIn(name, width - 2 * padding.x)));
    rows.push({ parties: here, height: lines * lineHeight + 2 * padding.y + foot });
  }
  return rows;
}

/** Between the rows of a stack: a few of our own have room for words along their lines. */
export const rowGap = ({ own, form: { gap } }: Plan, rows: readonly Row[]) =>
  rows === own && rows.length <= 3 && gap !== tight ? 2.7 : gap.y;

/** Of rows under each other. */
export const heightOf = (plan: Plan, rows: readonly Row[]) =>
  rows.reduce((sum, { height }) => sum + height, 0) + Math.max(0, rows.length - 1) * rowGap(plan, rows);

/** Heights of the three bands, in shares of the letters' size. */
export function bandHeights(plan: Plan) {
  const { gap } = plan.form;
  const heights = [plan.over, plan.own, plan.under].map((rows) => heightOf(plan, rows));
  const inRows = heights.filter((height) => height > 0);
  const stacked = inRows.reduce((sum, height) => sum + height, 0) + Math.max(0, inRows.length - 1) * gap.bands;
  return {
    above: Math.max(leastBand, heightOf(plan, plan.above)),
    middle: Math.max(leastBand, stacked, heightOf(plan, plan.left), heightOf(plan, plan.right)),
    below: Math.max(leastBand, heightOf(plan, plan.below)),
  };
}
