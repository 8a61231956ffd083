import type { Id } from './course.ts';
import { linesOfText, shortened, widthOfText } from './lettering.ts';
import { type Level, levels } from './relations.ts';
import type { Party } from './toolBoards.ts';

/*
 * Where the parties of a relation map stand, for screen, wall and paper alike: ourselves in the middle, those beside us on the
 * left and right (or in rows, where it is narrow), those above and below in rows. Any unit of length will do.
 */

export type Box = { x: number; y: number; width: number; height: number };
export type PlacedParty = Box & { id: Id; name: string; level: Level };

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

export type PlacedMap = {
  letters: number;
  width: number;
  height: number;
  /** Room at the left edge, for the names of the levels. */
  margin: number;
  parties: PlacedParty[];
  /** The three bands from above to below, over the whole width; the middle one is for ourselves and those beside us. */
  bands: { above: Box; middle: Box; below: Box };
  /** The part of the middle band where our own stand. */
  own: Box;
  /** Those there was no room for. */
  left: Id[];
};

/** Letters of a name that a box shows. */
export const mostOfName = 60;

// All in shares of the letters' size.
const lineHeight = 1.2;
const padding = { x: 0.55, y: 0.4 };
const roomy = { x: 1.8, y: 1.5, bands: 2.6, sides: 9, own: 8.5 };
const airy = { ...roomy, sides: 6, own: 6 };
const tight = { x: 1.1, y: 0.7, bands: 1.6, sides: 2.5, own: 2.2 };
/** Between our own there is room for words along their lines, as long as they are few. */
const ownGap = (gap: typeof roomy, count: number) => (count <= 4 ? gap.own : 2.2);
const most = { between: 9, bands: 5.5, sides: 14 };
const boxWidths = [10.5, 9.75, 9, 8.25, 7.5, 6.8];
/** Of a box for words that are longer still. */
const widest = 12.5;
/** The least height of a band, so that something can be put into an empty one. */
const leastBand = 2.2;

/** The room with a count of lines that remembers: the same names are tried in many forms. */
type Job = MapRoom & { linesIn: (name: string, width: number) => number };
type Form = { width: number; sideColumns: number; ownColumns: number; gap: typeof roomy };
type Row = { parties: Party[]; height: number };
type Plan = {
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

function lineCounter(): Job['linesIn'] {
  const known = new Map<number, Map<string, number>>();
  return (name, width) => {
    const here = known.get(width) ?? new Map<string, number>();
    known.set(width, here);
    const lines = here.get(name) ?? linesOfText(name, width);
    here.set(name, lines);
    return lines;
  };
}

/** Places parties; `parties` in their order, those who must be there first as `first`. */
export function placeParties(parties: readonly Party[], room: MapRoom, first: ReadonlySet<Id> = new Set()): PlacedMap {
  const all = parties.flatMap((party) => {
    const name = shortened(party.name, mostOfName);
    return name === '' ? [] : [{ ...party, name }];
  });
  const job = { ...room, linesIn: lineCounter() };
  const plan = firstThatFits(all, job);
  if (plan !== undefined) return drawn(plan, room, []);
  if (room.grows) return drawn(lowest(all, job), room, []);
  const byNeed = inTurns(all, first);
  let [fits, tooMany] = [0, byNeed.length];
  let best = drawn(
    lowest([], job),
    room,
    byNeed.map(({ id }) => id),
  );
  while (tooMany - fits > 1) {
    const count = Math.floor((fits + tooMany) / 2);
    const chosen = new Set(byNeed.slice(0, count));
    const here = firstThatFits(
      all.filter((party) => chosen.has(party)),
      job,
    );
    if (here === undefined) tooMany = count;
    else {
      fits = count;
      best = drawn(
        here,
        room,
        byNeed.slice(count).map(({ id }) => id),
      );
    }
  }
  return best;
}

/** Who is placed first where there is no room for all: our own, those with a line, then the others, one of each level in turn. */
function inTurns(parties: readonly Party[], first: ReadonlySet<Id>): Party[] {
  const counts = { own: 0, beside: 0, above: 0, below: 0 };
  const turns = parties.map((party) => {
    counts[party.level] += 1;
    const need = party.level === 'own' ? 0 : first.has(party.id) ? 1 : 2;
    return { party, order: need * 1e6 + counts[party.level] };
  });
  return turns.sort((a, b) => a.order - b.order).map(({ party }) => party);
}

/** The plan that reads best, with the largest letters with which it stands within the room. */
function firstThatFits(parties: readonly Party[], room: Job): Plan | undefined {
  for (const kind of kindsOfForms(parties))
    for (const letters of room.letters)
      for (const form of kind) {
        const plan = planOf(parties, form, letters, room);
        if (plan !== undefined && plan.height <= room.height) return plan;
      }
  return undefined;
}

/** The lowest plan with the smallest letters. */
function lowest(parties: readonly Party[], room: Job): Plan {
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

const widthOf = (columns: number, box: number, between: number) =>
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
const rowGap = ({ own, form: { gap } }: Plan, rows: readonly Row[]) =>
  rows === own && rows.length <= 3 && gap !== tight ? 2.7 : gap.y;

const heightOf = (plan: Plan, rows: readonly Row[]) =>
  rows.reduce((sum, { height }) => sum + height, 0) + Math.max(0, rows.length - 1) * rowGap(plan, rows);

/** Heights of the three bands, in shares of the letters' size. */
function bandHeights(plan: Plan) {
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

/** Puts a plan on the map: what height is left goes between the bands, what width is left between the boxes. */
function drawn(plan: Plan, room: MapRoom, leftOut: Id[]): PlacedMap {
  const { letters, form } = plan;
  const { gap } = form;
  const margin = room.margin ?? 0;
  const width = room.width - margin;
  const height = Math.max(room.height, plan.height);
  const spare = (height - plan.height) / letters;
  const between = (gap.bands + Math.min(most.bands, spare / 3)) * letters;
  const bandsOf = bandHeights(plan);
  const used = letters * (bandsOf.above + bandsOf.middle + bandsOf.below) + 2 * between;
  // What is still left is shared by the bands, and their boxes stand in the middle of them.
  const more = Math.max(0, height - used) / 3;
  const band = (y: number, share: number): Box => ({ x: 0, y, width: room.width, height: share * letters + more });
  const above = band(0, bandsOf.above);
  const middle = band(above.height + between, bandsOf.middle);
  const below = band(middle.y + middle.height + between, bandsOf.below);
  const box = form.width * letters;
  const centre = margin + width / 2;
  const parties: PlacedParty[] = [];

  /** Rows around `middleX`, centred in the height of a band. */
  const put = (rows: readonly Row[], middleX: number, top: number, space: number, step: number) => {
    let y = top + (space - heightOf(plan, rows) * letters) / 2;
    for (const row of rows) {
      const start = middleX - ((row.parties.length - 1) * step) / 2;
      row.parties.forEach(({ id, name, level }, i) => {
        const x = start + i * step - box / 2;
        parties.push({ id, name, level, x, y, width: box, height: row.height * letters });
      });
      y += (row.height + rowGap(plan, rows)) * letters;
    }
  };
  /** From one box of a row to the next, where the row is as wide as the map. */
  const stepOf = (rows: readonly Row[]) => {
    const count = Math.max(1, ...rows.map((row) => row.parties.length));
    return Math.min(width / count, box + most.between * letters);
  };
  put(plan.above, centre, above.y, above.height, stepOf(plan.above));
  put(plan.below, centre, below.y, below.height, stepOf(plan.below));

  const ownCount = Math.max(0, ...plan.own.map((row) => row.parties.length));
  const sideCount = Math.max(0, ...[...plan.left, ...plan.right].map((row) => row.parties.length));
  const ownLeast = box + ownGap(gap, plan.own.flatMap((row) => row.parties).length) * letters;
  const ownStep = ownCount < 2 ? ownLeast : ownStepOf();
  const ownWidth = ownCount === 0 ? box : (ownCount - 1) * ownStep + box;
  const sideWidth = widthOf(sideCount, form.width, gap.x) * letters;
  const toSide = Math.min(most.sides * letters, (width - ownWidth - 2 * sideWidth) / 2);
  let y = middle.y;
  const stacks = [plan.over, plan.own, plan.under].filter((rows) => rows.length > 0);
  const slack = middle.height - stacks.reduce((sum, rows) => sum + heightOf(plan, rows) * letters, 0);
  const room3 = slack / Math.max(1, stacks.length);
  for (const rows of stacks) {
    const space = heightOf(plan, rows) * letters + room3;
    put(rows, centre, y, space, rows === plan.own ? ownStep : stepOf(rows));
    y += space;
  }
  const sideStep = box + gap.x * letters;
  const away = ownWidth / 2 + toSide + sideWidth / 2;
  put(plan.left, centre - away, middle.y, middle.height, sideStep);
  put(plan.right, centre + away, middle.y, middle.height, sideStep);
  return {
    letters,
    width: room.width,
    height,
    margin,
    parties: levels.flatMap((level) => parties.filter((party) => party.level === level)),
    bands: { above, middle, below },
    own: { x: centre - ownWidth / 2, y: middle.y, width: ownWidth, height: middle.height },
    left: leftOut,
  };

  /** Our own stand as far apart as the sides leave room for, within reason. */
  function ownStepOf(): number {
    const sides = sideCount === 0 ? 0 : 2 * (widthOf(sideCount, form.width, gap.x) + gap.sides) * letters;
    const free = (width - sides - box) / (ownCount - 1);
    return Math.max(ownLeast, Math.min(free, box + most.between * letters));
  }
}
