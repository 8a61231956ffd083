/**
 * The signs, lane arrows and roads of Vejkort as SVG path strings, drawn by screen and paper alike. Signs and arrows
 * stand in a box of 100 × 100 with y downwards; scale them to the size wanted. No font ever draws them.
 */

/** A point in whatever unit the caller draws in. */
export type Point = readonly [x: number, y: number];

const round = (value: number) => Math.round(value * 100) / 100;
const at = ([x, y]: Point) => `${round(x)} ${round(y)}`;

/** A closed shape with corners rounded like those of a road sign; `radius` is how far from the corner a side ends. */
export function roundedShape(corners: readonly Point[], radius: number): string {
  const parts = corners.map((corner, index) => {
    const before = corners.at(index - 1) ?? corner;
    const after = corners[(index + 1) % corners.length] ?? corner;
    return `${index === 0 ? 'M' : 'L'}${at(toward(corner, before, radius))} Q${at(corner)} ${at(toward(corner, after, radius))}`;
  });
  return `${parts.join(' ')} Z`;
}

function toward([x, y]: Point, [tx, ty]: Point, distance: number): Point {
  const length = Math.hypot(tx - x, ty - y) || 1;
  return [x + ((tx - x) * distance) / length, y + ((ty - y) * distance) / length];
}

function onCircle(centre: Point, radius: number, degrees: number): Point {
  const angle = (degrees * Math.PI) / 180;
  return [centre[0] + radius * Math.cos(angle), centre[1] + radius * Math.sin(angle)];
}

/** The sign of each dimension: circle (tillid), give-way triangle (retfærdighed), diamond (samarbejdsevne), octagon (kerneopgaven). */
export const signPaths = {
  trust: 'M95 50 A45 45 0 1 1 5 50 A45 45 0 1 1 95 50 Z',
  justice: roundedShape(
    [
      [0, 8],
      [100, 8],
      [50, 95],
    ],
    7,
  ),
  collaboration: roundedShape(
    [
      [50, -2],
      [102, 50],
      [50, 102],
      [-2, 50],
    ],
    6,
  ),
  core: roundedShape(
    [0, 1, 2, 3, 4, 5, 6, 7].map((n) => onCircle([50, 50], 50, 22.5 + n * 45)),
    4,
  ),
} as const;

/** Lane arrows of the directions: a turn inwards (samlende), both ways (brobyggende), straight ahead (forbindende). */
export const lanePaths = {
  bonding: turnArrow(),
  bridging: 'M2 50 L32 24 L32 42 L68 42 L68 24 L98 50 L68 76 L68 58 L32 58 L32 76 Z',
  linking: 'M50 2 L76 36 L58 36 L58 98 L42 98 L42 36 L24 36 Z',
} as const;

/** Three quarters of a circle, clockwise, ending in a head: the group turns towards itself. */
function turnArrow(): string {
  const centre: Point = [50, 53];
  const [from, to] = [10, 300];
  const [inner, middle, outer] = [27, 35, 43];
  const tip = onCircle(onCircle(centre, middle, to), 34, to + 90);
  return [
    `M${at(onCircle(centre, outer, from))} A${outer} ${outer} 0 1 1 ${at(onCircle(centre, outer, to))}`,
    `L${at(onCircle(centre, outer + 14, to))} L${at(tip)} L${at(onCircle(centre, inner - 14, to))}`,
    `L${at(onCircle(centre, inner, to))} A${inner} ${inner} 0 1 0 ${at(onCircle(centre, inner, from))} Z`,
  ].join(' ');
}

/** The wedge of the sign "steep hill" marks a hard card, so that the mark does not depend on colour. */
export const steepPath = roundedShape(
  [
    [2, 82],
    [98, 82],
    [98, 26],
  ],
  6,
);

/** A smooth line through all points (Catmull-Rom as cubic curves), such as the middle of a road; not closed. */
export function smoothPath(points: readonly Point[]): string {
  const [first] = points;
  if (!first) return '';
  const curves = points.slice(1).map((to, index) => {
    const from = points[index] ?? to;
    const before = points[index - 1] ?? from;
    const after = points[index + 2] ?? to;
    const out: Point = [from[0] + (to[0] - before[0]) / 6, from[1] + (to[1] - before[1]) / 6];
    const into: Point = [to[0] - (after[0] - from[0]) / 6, to[1] - (after[1] - from[1]) / 6];
    return `C${at(out)} ${at(into)} ${at(to)}`;
  });
  return [`M${at(first)}`, ...curves].join(' ');
}
