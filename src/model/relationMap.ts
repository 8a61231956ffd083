import type { Id } from './course.ts';
import { shortened } from './lettering.ts';
import {
  bandHeights,
  firstThatFits,
  heightOf,
  lineCounter,
  lowest,
  type MapRoom,
  ownGap,
  type Plan,
  type Row,
  rowGap,
  widthOf,
} from './relationForms.ts';
import { type Level, levels } from './relations.ts';
import type { Party } from './toolBoards.ts';

export type { MapRoom };

/*
 * Where the parties of a relation map stand, for screen, wall and paper alike: ourselves in the middle, those beside us on the
 * left and right (or in rows, where it is narrow), those above and below in rows. Any unit of length will do.
 */

export type Box = { x: number; y: number; width: number; height: number };
export type PlacedParty = Box & { id: Id; name: string; level: Level };

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

/** The most that is put between boxes, bands and sides where there is room, in shares of the letters' size. */
const most = { between: 9, bands: 5.5, sides: 14 };

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
