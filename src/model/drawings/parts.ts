import { type Point, roundedShape, signPaths, smoothPath } from '../shapes.ts';

/** Colours by name: the screen takes them from its theme, paper from its palette. `lane` is the white of road marking. */
export type DrawingColour = 'trust' | 'justice' | 'collaboration' | 'core' | 'ink' | 'asphalt' | 'paper' | 'lane';

/**
 * An outline in the units of its drawing; with `at`, in a box of its own that is moved there and scaled. Widths and dashes
 * are in the drawing's units. `forWords` stands in for words, and is left out where the words themselves are.
 */
export type DrawingPart = {
  d: string;
  at?: { x: number; y: number; scale: number };
  fill?: DrawingColour;
  stroke?: DrawingColour;
  strokeWidth?: number;
  dash?: readonly [on: number, off: number];
  forWords?: true;
};

/** A box for the words that belong to a shape: a head and a text below it. It may lie outside the drawing's extent. */
export type Anchor = {
  x: number;
  y: number;
  width: number;
  height: number;
  align: 'left' | 'middle' | 'right';
  upright: 'top' | 'middle' | 'bottom';
  colour: DrawingColour;
  /** Inside a sign: its words take a size of their own instead of that of all the others. */
  own?: true;
  /** The middle of a sign that carries the anchor's number, and the height of the sign. */
  number?: { x: number; y: number; size: number; colour: DrawingColour };
};

/** Shapes without words. A screen shows `width` × `height` from `top` down; what lies beyond is for words or runs off the edge of a poster. */
export type Drawing = { top: number; width: number; height: number; parts: DrawingPart[]; anchors: Anchor[] };

export type Sign = keyof typeof signPaths;

/** Corners of a box, clockwise from the top left. */
export const box = (x: number, y: number, width: number, height: number): Point[] => [
  [x, y],
  [x + width, y],
  [x + width, y + height],
  [x, y + height],
];

export const disc = ([x, y]: Point, radius: number): string =>
  `M${x + radius} ${y} A${radius} ${radius} 0 1 1 ${x - radius} ${y} A${radius} ${radius} 0 1 1 ${x + radius} ${y} Z`;

/** A sign around its middle, with a white rim as on its post. */
export function sign(shape: Sign, [x, y]: Point, size: number, fill: DrawingColour = shape, rim = 0.1): DrawingPart[] {
  const face = (across: number, colour: DrawingColour): DrawingPart => ({
    d: signPaths[shape],
    at: { x: x - across / 2, y: y - across / 2, scale: across / 100 },
    fill: colour,
  });
  return rim === 0 ? [face(size, fill)] : [face(size * (1 + rim), 'lane'), face(size, fill)];
}

/** Asphalt with white edges and a broken line in the middle, along a path. */
export function asphalt(d: string, width: number, dash: readonly [number, number] = [16, 12]): DrawingPart[] {
  return [
    { d, stroke: 'lane', strokeWidth: width + 5 },
    { d, stroke: 'asphalt', strokeWidth: width },
    { d, stroke: 'lane', strokeWidth: Math.max(2, width * 0.06), dash },
  ];
}

export const road = (points: readonly Point[], width: number, dash?: readonly [number, number]): DrawingPart[] =>
  asphalt(smoothPath(points), width, dash);

/** A straight lane arrow from tail to tip; both ends have heads when `both`. */
export function arrow(from: Point, to: Point, width: number, head: number, both = false): string {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const [ux, uy] = [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
  const place = ([along, aside]: Point): Point => [
    from[0] + ux * along - uy * aside,
    from[1] + uy * along + ux * aside,
  ];
  const neck = length - head * 0.85;
  const tail: Point[] = both
    ? [
        [head * 0.85, width / 2],
        [head * 0.85, head / 2],
        [0, 0],
        [head * 0.85, -head / 2],
        [head * 0.85, -width / 2],
      ]
    : [
        [0, width / 2],
        [0, -width / 2],
      ];
  const tip: Point[] = [
    [neck, -width / 2],
    [neck, -head / 2],
    [length, 0],
    [neck, head / 2],
    [neck, width / 2],
  ];
  return roundedShape([...tail, ...tip].map(place), Math.min(2, width / 8));
}
