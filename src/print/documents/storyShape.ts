import { type CardSizeName, cardSizes, type Size } from '../../model/printing.ts';
import { type Point, smoothPath } from '../../model/shapes.ts';
import { papers } from '../layout/units.ts';
import type { Face, Range } from './cardShape.ts';

/** A5, lying: two on A4 with a single cut. */
export const storySize: Size = { width: papers.a4.width, height: papers.a4.height / 2 };

/** Cards that hold a whole story; in large print it takes a sheet of A4. */
export const largeStorySize: Size = papers.a4;
const roomy: readonly CardSizeName[] = ['officeLarge', 'a6'];

/** The sizes stories can be printed on when cards of `chosen` are, the best first: the same where it is large enough, else A5. */
export function storySizes(chosen: Size, largePrint: boolean): [Size, ...Size[]] {
  if (largePrint) return [largeStorySize];
  const fits = roomy.some((name) => chosen.width >= cardSizes[name].width && chosen.height >= cardSizes[name].height);
  return fits ? [chosen, storySize] : [storySize];
}

/** Places on a story's card in mm from its corner, sizes in points; every word keeps well clear of the edge, as office printers need. */
export type StoryShape = {
  width: number;
  height: number;
  edge: number;
  columns: number;
  column: number;
  columnGap: number;
  leading: number;
  title: Range & { middle: number; sign: number; width: number };
  place: { size: number; under: boolean };
  text: { top: number; bottom: number };
  foot: { top: number; size: number };
  story: Range;
  back: { strip: number; from: number; inset: number; top: number; sign: number; indent: number; gap: number };
  questions: Range;
  road: string;
};

const winding: Point[] = [
  [0.17, -0.07],
  [0.33, 0.16],
  [0.08, 0.44],
  [0.42, 0.73],
  [0.21, 1.08],
];

/** Two columns on a lying card, one on a standing one. */
export function storyShapeOf({ size, largePrint }: Face): StoryShape {
  const { width, height } = size;
  const roadIn = (inset: number, strip: number) =>
    smoothPath(winding.map(([x, y]): Point => [inset + x * strip, y * height]));
  if (width > height) {
    const edge = 14;
    return {
      width,
      height,
      edge,
      columns: 2,
      column: (width - 2 * edge - 10) / 2,
      columnGap: 10,
      leading: 1.36,
      title: { preferred: 24, floor: 18, middle: 19.5, sign: 12, width: 128 },
      place: { size: 12, under: false },
      text: { top: 34.5, bottom: height - 16.5 },
      foot: { top: height - 11.5, size: 9.5 },
      story: { preferred: 14.5, floor: 11 },
      back: { strip: 24, from: 38, inset: 6, top: 46, sign: 9, indent: 15, gap: 7 },
      questions: { preferred: 19, floor: 13 },
      road: roadIn(6, 24),
    };
  }
  const grown = Math.min(2, width / 105);
  const edge = 10 * Math.sqrt(grown);
  const sign = 9 * Math.sqrt(grown);
  const strip = 12 * grown;
  const inset = largePrint ? 8 : 5;
  const titleSize = largePrint ? 34 : 17 * grown;
  const middle = edge + sign / 2;
  const under = middle + titleSize * 0.13 + 2.4 * grown;
  const place = largePrint ? 20 : 9.5 * grown;
  const from = inset + strip + 6 * Math.sqrt(grown);
  return {
    width,
    height,
    edge,
    columns: 1,
    column: width - 2 * edge,
    columnGap: 0,
    leading: largePrint ? 1.28 : 1.36,
    title: { preferred: titleSize, floor: titleSize * 0.7, middle, sign, width: width - 2 * edge - sign - 4 * grown },
    place: { size: place, under: true },
    text: { top: under + place * 0.25 + (largePrint ? 8 : 6 * grown), bottom: height - edge - (largePrint ? 9 : 6) },
    foot: { top: height - edge - (largePrint ? 3 : 2.2), size: largePrint ? 12 : 8 },
    story: largePrint ? { preferred: 24, floor: 20 } : { preferred: 12 * grown, floor: 9 },
    back: {
      strip,
      from,
      inset,
      top: middle + titleSize * 0.13 + 14 * grown,
      sign: 7.5 * Math.sqrt(grown),
      indent: 11 * Math.sqrt(grown),
      gap: 6 * grown,
    },
    questions: largePrint ? { preferred: 30, floor: 20 } : { preferred: 15 * grown, floor: 10 },
    road: roadIn(inset, strip),
  };
}
