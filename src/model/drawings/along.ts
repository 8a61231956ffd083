import { type Point, roundedShape } from '../shapes.ts';
import { type Anchor, box, type Drawing, type DrawingPart, disc, road, sign } from './parts.ts';

/** Drawings of any number of places and any height: a road with signs, a signpost, a talk, a road with roundabouts. Width of all words: 400. */

/** Where words begin beside a road. */
export const besideRoad = 108;

const middle = 48;

/** The heights of places that share a height evenly: the middle of each. */
const evenly = (places: number, height: number) =>
  Array.from({ length: places }, (_, index) => ((index + 0.5) * height) / places);

/** A road from the top edge to the bottom edge with a numbered sign at each place; the last may be another kind of sign. */
export function signedRoad(places: number, height: number, steps: boolean): Drawing {
  const size = Math.min(62, (height / places) * 0.72);
  const heights = evenly(places, height);
  const points = heights.map((y, index): Point => [middle + (index % 2 === 0 ? 12 : -12), y]);
  const course: Point[] = [
    [middle - 30, -320],
    [middle - 20, -170],
    [middle - 12, -60],
    ...points,
    [middle, height + 60],
    [middle + 14, height + 160],
  ];
  const signs = points.flatMap((at, index): DrawingPart[] => {
    if (!steps || index === places - 1) return sign('core', at, size);
    return [
      { d: disc(at, size * 0.53), fill: 'lane' },
      { d: disc(at, size * 0.46), stroke: 'asphalt', strokeWidth: size * 0.07, fill: 'lane' },
    ];
  });
  const slot = height / places;
  const anchors = points.map(
    ([x, y], index): Anchor => ({
      x: besideRoad,
      y: y - slot / 2 + 9,
      width: 400 - besideRoad,
      height: slot - 18,
      align: 'left',
      upright: 'middle',
      colour: 'ink',
      number: { x, y, size, colour: steps && index < places - 1 ? 'asphalt' : 'lane' },
    }),
  );
  return { top: 0, width: 96, height, parts: [...road(course, 44), ...signs], anchors };
}

/** A post with a board for each place; the boards point to either side in turn. */
export function signpost(places: number, height: number): Drawing {
  const gap = 7;
  const high = height / places - gap;
  const tip = 24;
  const shift = 12;
  const post = box(193, -4, 14, height + 200);
  const boards = evenly(places, height).flatMap((y, index): DrawingPart[] => {
    const [top, bottom] = [y - high / 2, y + high / 2];
    const toRight: Point[] = [
      [shift, top],
      [400 - tip, top],
      [400, y],
      [400 - tip, bottom],
      [shift, bottom],
    ];
    const corners = index % 2 === 0 ? toRight : toRight.map(([x, cornerY]): Point => [400 - x, cornerY]).reverse();
    const left = index % 2 === 0 ? shift + 24 : tip + 16;
    return [
      { d: roundedShape(corners, 5), fill: 'asphalt', stroke: 'lane', strokeWidth: 3 },
      ...pretended(left, y, 200 + ((index * 67) % 100), 'lane'),
    ];
  });
  const anchors = evenly(places, height).map(
    (y, index): Anchor => ({
      x: index % 2 === 0 ? shift + 16 : tip + 12,
      y: y - high / 2 + 10,
      width: 400 - shift - tip - 28,
      height: high - 20,
      align: 'left',
      upright: 'middle',
      colour: 'lane',
    }),
  );
  return { top: 0, width: 400, height, parts: [{ d: roundedShape(post, 3), fill: 'ink' }, ...boards], anchors };
}

/** A talk: boards with a tail, from the left and the right in turn. */
export function talk(places: number, height: number): Drawing {
  const gap = 26;
  const high = height / places - gap;
  const shift = 44;
  const bubbles = Array.from({ length: places }, (_, index) => {
    const left = index % 2 === 0;
    const x = left ? 2 : shift - 2;
    const y = index * (high + gap);
    const tail = left ? x + 40 : x + 400 - shift - 40;
    const out = left ? -16 : 16;
    return { x, y, left, tail, out, dark: index % 2 === 0 };
  });
  const parts = bubbles.flatMap(({ x, y, tail, out, dark }, index): DrawingPart[] => {
    const corners: Point[] = [
      [x, y],
      [x + 400 - shift, y],
      [x + 400 - shift, y + high],
      [tail + 18, y + high],
      [tail + out, y + high + 22],
      [tail - 18, y + high],
      [x, y + high],
    ];
    return [
      {
        d: roundedShape(corners, 7),
        fill: dark ? 'asphalt' : 'lane',
        stroke: dark ? 'lane' : 'asphalt',
        strokeWidth: 3.5,
      },
      ...pretended(x + 28, y + high * 0.36, 180 + ((index * 83) % 110), dark ? 'lane' : 'asphalt'),
      ...pretended(x + 28, y + high * 0.64, 240 - ((index * 59) % 130), dark ? 'lane' : 'asphalt'),
    ];
  });
  const anchors = bubbles.map(
    ({ x, y, dark }): Anchor => ({
      x: x + 22,
      y: y + 13,
      width: 400 - shift - 44,
      height: high - 26,
      align: 'left',
      upright: 'middle',
      colour: dark ? 'lane' : 'ink',
    }),
  );
  return { top: 0, width: 400, height: height - gap + 24, parts, anchors };
}

/** Broken road marking where words will stand. */
const pretended = (x: number, y: number, width: number, stroke: 'lane' | 'asphalt'): DrawingPart[] => [
  { d: `M${x} ${y} L${x + width} ${y}`, stroke, strokeWidth: 8, dash: [34, 12], forWords: true },
];

/** A road down the middle with a roundabout at each place; the words to the right and the left of it in turn. */
export function roundabouts(places: number, height: number): Drawing {
  const slot = height / (places + 0.56);
  const radius = 26;
  const side = (index: number) => (index % 2 === 0 ? 1 : -1);
  const points = Array.from({ length: places }, (_, index): Point => [200 - side(index) * 7, slot * (index + 0.78)]);
  const course: Point[] = [[200, -8], ...points, [200, height + 30], [200, height + 200]];
  const rounds = points.flatMap((at): DrawingPart[] => [
    { d: disc(at, radius + 2.5), fill: 'lane' },
    { d: disc(at, radius), fill: 'asphalt' },
    { d: disc(at, 17), stroke: 'lane', strokeWidth: 2, dash: [6, 5] },
    { d: disc(at, 9), fill: 'lane' },
  ]);
  const aside = 34;
  return {
    top: 0,
    width: 400,
    height,
    parts: [...road(course, 34), ...rounds],
    anchors: points.map(
      ([, y], index): Anchor => ({
        x: side(index) > 0 ? 200 + aside : 0,
        y: y - slot * 0.78,
        width: 200 - aside,
        height: slot * 1.56,
        align: side(index) > 0 ? 'left' : 'right',
        upright: 'middle',
        colour: 'ink',
      }),
    ),
  };
}
