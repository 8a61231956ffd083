import type { Id } from './course.ts';
import { linesOfText, shortened, widthOfText } from './lettering.ts';
import type { Box, PlacedMap } from './relationMap.ts';
import type { Strength } from './relations.ts';
import type { Point } from './shapes.ts';
import type { RelationLine } from './toolBoards.ts';

/*
 * The lines of a relation map and the tags with what flows along them. A line goes straight from edge to edge unless others stand
 * in its way; then it bends around them as well as it can. A tag stands where nothing else does, nor in the margin, or it is left out.
 */

/** What a tag says; nothing on one that only shows the strength. */
export type Tag = Box & { text: string };
export type DrawnLine = {
  id: Id;
  strength: Strength;
  /** The ends, on the edges of the two boxes, and the point a bent line is drawn towards. */
  from: Point;
  to: Point;
  by: Point;
  /** Undefined where there is nothing to say or no free place for it. */
  tag: Tag | undefined;
};
export type DrawnLines = {
  lines: DrawnLine[];
  /** How many have words that found no place. */
  untold: number;
};

/** Letters of a label that a tag shows. */
export const mostOfLabel = 70;

type Tags = {
  /** The size of their letters. */
  letters: number;
  /** A line without words on its tag, for want of words or of room, gets a small one for its strength. */
  knobs?: boolean;
};

/** Lines between the parties of a map, drawn in the order given: the first ones get the best places for their tags. */
export function drawLines(
  lines: readonly RelationLine[],
  map: PlacedMap,
  { letters, knobs = false }: Tags,
): DrawnLines {
  const places = new Map(map.parties.map((party) => [party.id, party]));
  const courses = lines.flatMap((line) => {
    const [one, other] = [places.get(line.a), places.get(line.b)];
    if (one === undefined || other === undefined) return [];
    const others = map.parties.filter((party) => party !== one && party !== other);
    const course = route(one, other, others, map);
    return [{ line, course, points: spread.map((t) => pointAlong(course, t)) }];
  });
  const taken: Box[] = [...map.parties];
  const near = gridOf(
    courses.flatMap(({ points }) => points),
    map.letters * 3,
  );
  let untold = 0;
  const drawn = courses.map(({ line: { id, strength, label }, course, points }): DrawnLine => {
    const text = shortened(label, mostOfLabel);
    const own = new Set(points);
    const free = (sizes: readonly Size[], words: string) => freePlace(sizes, course, words, { taken, own, near, map });
    const told = text === '' ? undefined : free(tagSizes(text, letters), text);
    if (text !== '' && told === undefined) untold += 1;
    const tag = told ?? (knobs ? free([{ width: knobSize * letters, height: knobSize * letters }], '') : undefined);
    if (tag !== undefined) taken.push(tag);
    return { id, strength, ...course, tag };
  });
  return { lines: drawn, untold };
}

/** A line as an SVG path. */
export const pathOf = ({ from, by, to }: Pick<DrawnLine, 'from' | 'by' | 'to'>): string =>
  `M${from.map(round).join(' ')} Q${by.map(round).join(' ')} ${to.map(round).join(' ')}`;

/** The point `t` (0–1) of the way along a line. */
export function pointAlong({ from, by, to }: Pick<DrawnLine, 'from' | 'by' | 'to'>, t: number): Point {
  const at = (i: 0 | 1) => (1 - t) ** 2 * from[i] + 2 * t * (1 - t) * by[i] + t ** 2 * to[i];
  return [at(0), at(1)];
}

const round = (value: number) => Math.round(value * 100) / 100;

type Size = { width: number; height: number };
type Course = Pick<DrawnLine, 'from' | 'by' | 'to'>;

/** Bends to try, in shares of the distance, straight first. */
const bends = [0, 0.12, -0.12, 0.24, -0.24, 0.4, -0.4, 0.6, -0.6];
/** Points looked at along a line. */
const looks = 24;
const spread = Array.from({ length: looks - 1 }, (_, i) => (i + 1) / looks);

/** The way from one box to another that meets the fewest others, and bends least. */
function route(one: Box, other: Box, others: readonly Box[], map: PlacedMap): Course {
  const [a, b] = [middleOf(one), middleOf(other)];
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
  const across: Point = [-(b[1] - a[1]) / length, (b[0] - a[0]) / length];
  let best: { course: Course; cost: number } | undefined;
  for (const bend of bends) {
    const away = bend * length * 2;
    const by: Point = [(a[0] + b[0]) / 2 + across[0] * away, (a[1] + b[1]) / 2 + across[1] * away];
    const course = { from: edgeTowards(one, by), by, to: edgeTowards(other, by) };
    const cost = Math.abs(bend) + costOf(course, others, map);
    if (best === undefined || cost < best.cost) best = { course, cost };
    if (best.cost === 0) break;
  }
  return best?.course ?? { from: a, by: a, to: b };
}

function costOf(course: Course, others: readonly Box[], map: PlacedMap): number {
  const margin = map.letters * 0.3;
  let cost = 0;
  const met = new Set<Box>();
  for (const t of spread) {
    const [x, y] = pointAlong(course, t);
    if (x < map.margin || y < 0 || x > map.width || y > map.height) cost += 10;
    for (const box of others) if (!met.has(box) && holds(box, x, y, margin)) met.add(box);
  }
  return cost + met.size * 10;
}

const holds = (box: Box, x: number, y: number, margin: number) =>
  x > box.x - margin && x < box.x + box.width + margin && y > box.y - margin && y < box.y + box.height + margin;

const middleOf = ({ x, y, width, height }: Box): Point => [x + width / 2, y + height / 2];

/** Where the way from the middle of a box to a point leaves the box; the middle itself where the point is there. */
function edgeTowards(box: Box, [x, y]: Point): Point {
  const [mx, my] = middleOf(box);
  const [dx, dy] = [x - mx, y - my];
  if (dx === 0 && dy === 0) return [mx, my + box.height / 2];
  const share = Math.min(box.width / 2 / Math.abs(dx || 1e-9), box.height / 2 / Math.abs(dy || 1e-9));
  return [mx + dx * share, my + dy * share];
}

// Of tags, in shares of their letters' size.
const lineHeight = 1.2;
const padding = { x: 0.6, y: 0.3 };
const tagWidths = [9, 13, 6.5, 5];
const knobSize = 1.7;

/** Sizes a tag may have: broad and low, or narrow and high. */
function tagSizes(text: string, letters: number): Size[] {
  const whole = widthOfText(text) + 0.1;
  return tagWidths.map((room) => ({
    width: (Math.min(room, whole) + 2 * padding.x) * letters,
    height: (linesOfText(text, Math.min(room, whole)) * lineHeight + 2 * padding.y) * letters,
  }));
}

/** Shares of the way where a tag may stand, its middle first. */
const spots = [0.5, 0.44, 0.56, 0.38, 0.62, 0.31, 0.69, 0.24, 0.76, 0.17, 0.83];

type Surroundings = { taken: readonly Box[]; own: ReadonlySet<Point>; near: Grid; map: PlacedMap };

/** The points near a box. */
type Grid = (box: Box) => Point[];

/** Points in squares of this size, so that those near a box are found without asking all. */
function gridOf(points: readonly Point[], size: number): Grid {
  const squares = new Map<string, Point[]>();
  const square = (value: number) => Math.floor(value / size);
  for (const at of points) {
    const key = `${square(at[0])} ${square(at[1])}`;
    const here = squares.get(key);
    if (here === undefined) squares.set(key, [at]);
    else here.push(at);
  }
  return ({ x, y, width, height }) => {
    const found: Point[] = [];
    for (let i = square(x) - 1; i <= square(x + width) + 1; i += 1)
      for (let j = square(y) - 1; j <= square(y + height) + 1; j += 1) found.push(...(squares.get(`${i} ${j}`) ?? []));
    return found;
  };
}

/** A place on a line where no box and no other tag stands, and where it covers the least of other lines. */
function freePlace(
  sizes: readonly Size[],
  course: Course,
  text: string,
  { taken, own, near, map }: Surroundings,
): Tag | undefined {
  let best: { tag: Tag; cost: number } | undefined;
  for (const [i, { width, height }] of sizes.entries())
    for (const [j, spot] of spots.entries()) {
      const [x, y] = pointAlong(course, spot);
      const tag = { x: x - width / 2, y: y - height / 2, width, height, text };
      const inside = tag.x >= map.margin && tag.y >= 0 && tag.x + width <= map.width && tag.y + height <= map.height;
      if (!inside || taken.some((box) => meet(tag, box, map.letters * 0.12))) continue;
      const covered = near(tag).filter((at) => !own.has(at) && holds(tag, ...at, map.letters * 0.2)).length;
      const cost = covered + i * 0.5 + j * 0.1;
      if (best === undefined || cost < best.cost) best = { tag, cost };
      if (covered === 0) break;
    }
  return best?.tag;
}

/** Whether two boxes come nearer to each other than `margin`. */
export const meet = (a: Box, b: Box, margin = 0): boolean =>
  a.x < b.x + b.width + margin &&
  b.x < a.x + a.width + margin &&
  a.y < b.y + b.height + margin &&
  b.y < a.y + a.height + margin;
