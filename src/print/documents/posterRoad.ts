import { type Point, signPaths, smoothPath } from '../../model/shapes.ts';
import type { Op } from '../layout/displayList.ts';
import { heightOf } from '../layout/fitText.ts';
import type { Measure } from '../layout/measure.ts';
import { centred, oneLine } from '../layout/paragraph.ts';
import { asphalt, stop, white } from './palette.ts';

/** Across, of a sign with its white rim, in mm at A3. */
export const signSize = 38;
const roadWidth = 30;
const middle = 45;
const swing = 8;
/** Length of the curve in which the road opens into the ground below. */
const flare = 34;

/**
 * The road from the top edge past the signs down into the asphalt that begins at `ground`; signs at `heights` (mm, their
 * middle), `across` mm wide. The road bends around its middle, runs exactly under each sign, and straight from the last one.
 */
export function posterRoad(measure: Measure, heights: readonly number[], ground: number, across = signSize): Op[] {
  const last = heights.length - 1;
  const bend = (index: number) => (index === last ? 0 : index % 2 === 0 ? swing : -swing);
  const signs = heights.map((y, index): Point => [middle + bend(index), y]);
  const first = signs[0] ?? [middle, ground / 2];
  const start: Point[] = [
    [middle - 2 * swing, -30],
    [middle - swing, Math.min(20, first[1] / 2)],
  ];
  const straight: Point[] = signs.length > 0 ? [[middle, ground - 3]] : [];
  const course: Point[] = [...start, ...signs, ...straight, [middle, ground + 4]];
  const road = smoothPath(course);
  return [
    { op: 'path', d: road, x: 0, y: 0, scale: 1, stroke: asphalt, strokeWidth: roadWidth },
    { op: 'path', d: opening(ground), x: 0, y: 0, scale: 1, fill: asphalt },
    { op: 'path', d: road, x: 0, y: 0, scale: 1, stroke: white, strokeWidth: 1.7, dash: [10, 8] },
    ...signs.flatMap((at, index) => sign(measure, at, index + 1, across)),
  ];
}

/** Both verges curve outwards into the upper edge of the ground. */
function opening(ground: number): string {
  const [left, right] = [middle - roadWidth / 2, middle + roadWidth / 2];
  const low = ground + 1;
  return `M0 ${low} L0 ${ground} Q${left} ${ground} ${left} ${ground - flare} L${right} ${ground - flare} Q${right} ${ground} ${right + flare} ${ground} L${right + flare} ${low} Z`;
}

function sign(measure: Measure, [x, y]: Point, number: number, across: number): Op[] {
  const style = { font: 'extra', size: (56 * across) / signSize, fill: white, role: 'decoration' } as const;
  const red = (across * 35) / 38;
  const top = centred(y, 0, heightOf(measure, style.font, style.size, 1, 1));
  const octagon = (size: number, fill: string): Op => ({
    op: 'path',
    d: signPaths.core,
    x: x - size / 2,
    y: y - size / 2,
    scale: size / 100,
    fill,
  });
  return [
    octagon(across, white),
    octagon(red, stop),
    oneLine(measure, `${number}`, style, { x, top, align: 'middle' }),
  ];
}
