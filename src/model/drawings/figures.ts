import { lanePaths, type Point, roundedShape } from '../shapes.ts';
import { type Anchor, arrow, asphalt, box, type Drawing, type DrawingPart, disc, road, sign } from './parts.ts';

/** Drawings of a fixed number of places. 400 wide with the words beside their shapes. */

const words = (x: number, y: number, width: number, height: number, more: Partial<Anchor> = {}): Anchor => ({
  x,
  y,
  width,
  height,
  align: 'left',
  upright: 'top',
  colour: 'ink',
  ...more,
});

/** Three signs at the corners of a cut diamond, and the octagon of the core task in the middle. */
export function diamond(): Drawing {
  const left: Point = [44, 190];
  const right: Point = [356, 190];
  const bottom: Point = [200, 376];
  const core: Point = [200, 214];
  const outline = roundedShape([[128, 110], [272, 110], right, bottom, left], 8);
  const facets = [left, right, bottom].map((corner) => `M${corner} L${core}`);
  return {
    top: 92,
    width: 400,
    height: 338,
    parts: [
      ...facets.flatMap((d) => asphalt(d, 7).slice(0, 2)),
      ...asphalt(outline, 20, [12, 9]),
      ...sign('core', core, 196, 'core', 0.07),
      ...sign('trust', left, 84),
      ...sign('justice', right, 88),
      ...sign('collaboration', bottom, 88),
    ],
    anchors: [
      words(0, 0, 194, 86),
      words(206, 0, 194, 86, { align: 'right' }),
      words(0, 432, 400, 48, { align: 'middle' }),
      words(core[0] - 80, core[1] - 52, 160, 104, { align: 'middle', upright: 'middle', colour: 'lane', own: true }),
    ],
  };
}

/** Three roundabouts joined by two-way roads: six arrows, one each way. */
export function triangle(): Drawing {
  const corners: [Point, Point, Point] = [
    [200, 124],
    [76, 300],
    [324, 300],
  ];
  const [top, left, right] = corners;
  const links: [Point, Point][] = [
    [top, left],
    [left, right],
    [right, top],
  ];
  const radius = 44;
  return {
    top: 74,
    width: 400,
    height: 276,
    parts: [
      ...links.flatMap(([from, to]) => asphalt(`M${from} L${to}`, 54).slice(0, 2)),
      ...corners.flatMap((at): DrawingPart[] => [
        { d: disc(at, radius + 3), fill: 'lane' },
        { d: disc(at, radius), fill: 'asphalt' },
        { d: disc(at, 25), stroke: 'lane', strokeWidth: 2.5, dash: [7, 6] },
        { d: disc(at, 13), fill: 'lane' },
      ]),
      ...links.flatMap(([from, to]) => [
        { d: lane(from, to, radius), fill: 'lane' as const },
        { d: lane(to, from, radius), fill: 'lane' as const },
      ]),
    ],
    anchors: [
      words(0, 0, 400, 66, { align: 'middle', upright: 'bottom' }),
      words(0, 358, 192, 116),
      words(208, 358, 192, 116, { align: 'right' }),
    ],
  };
}

/** The arrow in the right-hand lane of a road between two roundabouts. */
function lane(from: Point, to: Point, radius: number): string {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const [ux, uy] = [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
  const aside = 12.5;
  const place = (along: number): Point => [from[0] + ux * along - uy * aside, from[1] + uy * along + ux * aside];
  return arrow(place(radius + 14), place(length - radius - 14), 7, 20);
}

/** A group; the arrow that turns around it, the one that goes both ways, and the one that goes up. */
export function directions(): Drawing {
  const group: Point = [98, 256];
  const people = [0, 1, 2, 3, 4].map((n): Point => {
    const angle = ((n * 72 - 90) * Math.PI) / 180;
    return [group[0] + 27 * Math.cos(angle), group[1] + 27 * Math.sin(angle)];
  });
  const ring = 196;
  return {
    top: 0,
    width: 400,
    height: 372,
    parts: [
      ...people.map((at): DrawingPart => ({ d: disc(at, 13), fill: 'core' })),
      {
        d: lanePaths.bonding,
        at: { x: group[0] - ring / 2, y: group[1] - ring * 0.53, scale: ring / 100 },
        fill: 'ink',
      },
      { d: arrow([group[0], 140], [group[0], 4], 34, 84), fill: 'ink' },
      { d: arrow([222, group[1]], [398, group[1]], 34, 84, true), fill: 'ink' },
    ],
    anchors: [words(0, 368, 196, 92), words(216, 316, 184, 144), words(172, 4, 228, 190)],
  };
}

/** A road with a lay-by where a card may wait while the others drive on; the words below. */
export function pass(places: number, height: number): Drawing {
  const y = 120;
  const bay: Point[] = [
    [72, y - 20],
    [126, 14],
    [274, 14],
    [328, y - 20],
  ];
  const top = 204;
  const slot = (height - top) / places;
  return {
    top: 0,
    width: 400,
    height: 172,
    parts: [
      { d: roundedShape(bay, 10), fill: 'asphalt', stroke: 'lane', strokeWidth: 5 },
      ...road(
        [
          [-90, y],
          [490, y],
        ],
        88,
      ),
      { d: `M104 ${y - 44} L296 ${y - 44}`, stroke: 'asphalt', strokeWidth: 9 },
      { d: `M96 ${y - 43} L304 ${y - 43}`, stroke: 'lane', strokeWidth: 3, dash: [6, 8] },
      ...card([200, 48], 'core'),
      ...card([30, y + 22], 'trust'),
      ...card([186, y + 22], 'collaboration'),
      ...card([352, y + 22], 'justice'),
      { d: arrow([240, y + 22], [298, y + 22], 7, 22), fill: 'lane' },
      { d: arrow([80, y + 22], [138, y + 22], 7, 22), fill: 'lane' },
    ],
    anchors: Array.from({ length: places }, (_, index) =>
      words(0, top + index * slot + 4, 400, slot - 8, { upright: 'middle' }),
    ),
  };
}

function card([x, y]: Point, of: 'trust' | 'justice' | 'collaboration' | 'core'): DrawingPart[] {
  return [
    { d: roundedShape(box(x - 27, y - 18, 54, 36), 4), fill: 'lane', stroke: 'ink', strokeWidth: 1.2 },
    ...sign(of, [x, y], 21, of, 0),
  ];
}

/** Three rings that nearly touch at the bottom: ours inside, what we can influence around it, what is given outside. */
export function room(): Drawing {
  const ring = (diameter: number, bottom: number) => disc([200, bottom - diameter / 2], diameter / 2);
  return {
    top: 0,
    width: 400,
    height: 436,
    parts: [
      { d: ring(424, 434), fill: 'asphalt', stroke: 'lane', strokeWidth: 4 },
      { d: ring(330, 418), fill: 'lane' },
      { d: ring(206, 405), fill: 'core' },
    ],
    anchors: [
      words(200 - 86, 244, 172, 116, { align: 'middle', upright: 'middle', colour: 'lane', own: true }),
      words(200 - 92, 110, 184, 76, { align: 'middle', upright: 'middle' }),
      words(200 - 104, 30, 208, 54, { align: 'middle', upright: 'middle', colour: 'lane' }),
    ],
  };
}
