import { block } from '../../../layout/block.ts';
import type { Box } from '../../../layout/displayList.ts';
import { widthMm } from '../../../layout/measure.ts';
import { toMm } from '../../../layout/units.ts';
import { ink, white } from '../../palette.ts';
import type { RelationMap } from '../boardPrint.ts';
import type { Kit } from '../kit.ts';

/*
 * Where the parties stand on the printed map. The wall has its own rules (model/relationMap.ts), which shorten long names; on paper
 * each stands in full, measured in the fonts it is printed with.
 */

export type Party = RelationMap['parties'][number];
export type Placed = Party & { box: Box };

/** Sizes of names that are tried, in points, and the air between their boxes in mm. */
const sizes = [20, 18, 16, 14, 12.5, 11, 10, 9];
const gap = { across: 9, down: 7 };

/** Where parties stand, the size of their names in points, and those the map has no room for. */
export type PlacedMap = { parties: Placed[]; size: number; left: Party[] };

/** The largest type at which everybody has a place; where not even the smallest will do, as many as have one. */
export function placeParties(kit: Kit, map: RelationMap, box: Box): PlacedMap {
  for (const size of sizes.filter((one) => one > kit.floor).concat(kit.floor)) {
    const parties = placeAt(kit, map.parties, box, size);
    if (parties) return { parties, size, left: [] };
  }
  const tied = new Set(map.lines.flatMap(({ a, b }) => [a, b]));
  const counts = { own: 0, beside: 0, above: 0, below: 0 };
  // Our own first, then those with a line, one of each level in turn.
  const inTurns = map.parties.map((party) => {
    counts[party.level] += 1;
    const need = party.level === 'own' ? 0 : tied.has(party.id) ? 1 : 2;
    return { party, order: need * map.parties.length + counts[party.level] };
  });
  const byNeed = inTurns.sort((one, other) => one.order - other.order).map(({ party }) => party);
  for (let count = byNeed.length - 1; count > 0; count -= 1) {
    const parties = placeAt(kit, byNeed.slice(0, count), box, kit.floor);
    if (parties) return { parties, size: kit.floor, left: byNeed.slice(count) };
  }
  return { parties: [], size: kit.floor, left: byNeed };
}

export const padding = (size: number) => ({ x: toMm(size) * 0.75, y: toMm(size) * 0.7 });

function placeAt(kit: Kit, parties: readonly Party[], box: Box, size: number): Placed[] | undefined {
  const pad = padding(size);
  const widest = Math.max(
    ...parties.flatMap(({ name }) => name.split(/\s+/).map((word) => widthMm(kit.measure, word, 'bold', size))),
  );
  const ownAcross = Math.max(1, Math.min(3, Math.ceil(parties.filter(({ level }) => level === 'own').length / 4)));
  const most = Math.min(
    Math.max(toMm(size) * 12, widest + 2 * pad.x + 0.1),
    (box.width - (ownAcross + 3) * gap.across) / (ownAcross + 2) - 0.01,
  );
  const sized = parties.map((party) => {
    const set = named(kit, party, size, most - 2 * pad.x);
    return { ...party, forced: set.forced, box: { x: 0, y: 0, width: most, height: set.height + 2 * pad.y } };
  });
  if (size > kit.floor && sized.some(({ forced }) => forced)) return undefined;
  const at = (level: Party['level']) => sized.filter((party) => party.level === level);
  const across = Math.max(1, Math.floor((box.width + gap.across) / (most + gap.across)));
  const above = inRows(at('above'), across, box.width);
  const below = inRows(at('below'), across, box.width);
  const besides = at('beside');
  const ownWidth = ownAcross * (most + gap.across) - gap.across;
  const own = inRows(at('own'), ownAcross, ownWidth);
  const sideWidth = (box.width - ownWidth - 4 * gap.across) / 2;
  const inSide = Math.max(1, Math.floor((sideWidth + gap.across) / (most + gap.across)));
  if (besides.length > 0 && sideWidth < most) return undefined;
  const half = Math.ceil(besides.length / 2);
  const left = inRows(besides.slice(0, half), inSide, sideWidth);
  const right = inRows(besides.slice(half), inSide, sideWidth);
  const middle = Math.max(own.height + 2 * toMm(Math.max(11.5, kit.floor)) * 1.6, left.height, right.height);
  const bands = [above.height, middle, below.height].filter((height) => height > 0);
  const apart = bands.length > 1 ? (box.height - bands.reduce((sum, one) => sum + one, 0)) / (bands.length - 1) : 0;
  const needed = bands.reduce((sum, one) => sum + one, 0) + (bands.length - 1) * 14;
  if (needed > box.height) return undefined;
  const middleTop =
    above.height > 0 ? box.y + above.height + apart : below.height > 0 ? box.y : box.y + (box.height - middle) / 2;
  const put = (rows: Rows, x: number, y: number): Placed[] =>
    rows.placed.map((party) => ({ ...party, box: { ...party.box, x: x + party.box.x, y: y + party.box.y } }));
  return [
    ...put(above, box.x, box.y),
    ...put(left, box.x, middleTop + (middle - left.height) / 2),
    ...put(own, box.x + (box.width - ownWidth) / 2, middleTop + (middle - own.height) / 2),
    ...put(right, box.x + box.width - sideWidth, middleTop + (middle - right.height) / 2),
    ...put(below, box.x, box.y + box.height - below.height),
  ];
}

type Rows = { placed: Placed[]; height: number };

/** Boxes in rows of at most so many, each row in the middle of the width. */
function inRows(parties: readonly Placed[], across: number, width: number): Rows {
  const placed: Placed[] = [];
  const rows = Math.ceil(parties.length / across);
  const each = Math.ceil(parties.length / Math.max(1, rows));
  let y = 0;
  for (let row = 0; row < rows; row += 1) {
    const some = parties.slice(row * each, (row + 1) * each);
    const own = some[0]?.box.width ?? 0;
    const room = width / Math.max(1, some.length);
    some.forEach((party, index) => {
      placed.push({ ...party, box: { ...party.box, x: room * (index + 0.5) - own / 2, y } });
    });
    y += Math.max(0, ...some.map(({ box }) => box.height)) + gap.down;
  }
  return { placed, height: Math.max(0, y - gap.down) };
}

/** A name as it stands in its box. */
export const named = (kit: Kit, { name, level }: Party, size: number, width: number) =>
  block(
    kit.measure,
    name,
    { font: 'bold', size, leading: 1.18, fill: level === 'own' ? white : ink },
    width,
    kit.lang,
    true,
  );
