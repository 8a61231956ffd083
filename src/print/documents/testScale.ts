import type { Offset } from '../../model/printing.ts';
import type { Op } from '../layout/displayList.ts';
import { heightOf } from '../layout/fitText.ts';
import type { Measure } from '../layout/measure.ts';
import { oneLine } from '../layout/paragraph.ts';
import { ink } from './palette.ts';

/** Side of the square a pair of scales and its lines take, in mm; both cross in its middle. */
export const scaleSize = 36;

/** How far each scale reaches from 0, and how far both stand from the middle, so that they do not run into each other. In mm. */
const reach = 6;
const away = 11;

/** A line of the back: from beyond the scale to past the middle, in mm from the middle. */
const needle = { from: -17.5, to: 8 };

/**
 * The two scales around a point: the one above tells left and right, the one at the left up and down. A tick every half
 * millimetre, a number every second.
 */
export function scales(measure: Measure, at: Offset, ends?: Record<'left' | 'right' | 'up' | 'down', string>): Op[] {
  const label = { font: 'bold', size: 6, fill: ink, role: 'decoration' } as const;
  const high = heightOf(measure, label.font, label.size, 1, 1);
  const line = (x1: number, y1: number, x2: number, y2: number, strokeWidth: number): Op => ({
    op: 'line',
    x1: at.x + x1,
    y1: at.y + y1,
    x2: at.x + x2,
    y2: at.y + y2,
    stroke: ink,
    strokeWidth,
  });
  const steps = Array.from({ length: 4 * reach + 1 }, (_, index) => index / 2 - reach);
  const ticks = steps.flatMap((mm) => {
    const length = mm === 0 ? 3.6 : mm % 2 === 0 ? 2.8 : mm % 1 === 0 ? 2 : 1.2;
    const width = mm === 0 ? 0.25 : mm % 1 === 0 ? 0.15 : 0.1;
    return [line(mm, -away, mm, -away - length, width), line(-away, mm, -away - length, mm, width)];
  });
  const numbers = steps
    .filter((mm) => mm % 2 === 0)
    .flatMap((mm): Op[] => {
      const text = mm < 0 ? `-${-mm}` : `${mm}`;
      // Every second number stands further out, so that a minus does not touch its neighbour.
      const out = away + 4.2 + (mm % 4 === 0 ? 0 : high + 0.5);
      const across = { x: at.x + mm, top: at.y - out - high, align: 'middle' } as const;
      const down = { x: at.x - away - 4, top: at.y + mm - high / 2, align: 'right' } as const;
      return [oneLine(measure, text, label, across), oneLine(measure, text, label, down)];
    });
  const middle = { ...label, font: 'regular', size: 7.5 } as const;
  const rise = heightOf(measure, middle.font, middle.size, 1, 1) / 2;
  const named = ends
    ? [
        oneLine(measure, ends.left, middle, { x: at.x - reach - 1.5, top: at.y - away - 1.4 - rise, align: 'right' }),
        oneLine(measure, ends.right, middle, { x: at.x + reach + 1.5, top: at.y - away - 1.4 - rise }),
        oneLine(measure, ends.up, middle, { x: at.x - away - 8.5, top: at.y - reach - rise, align: 'right' }),
        oneLine(measure, ends.down, middle, { x: at.x - away - 8.5, top: at.y + reach - rise, align: 'right' }),
      ]
    : [];
  return [
    line(-reach, -away, reach, -away, 0.2),
    line(-away, -reach, -away, reach, 0.2),
    ...ticks,
    ...numbers,
    ...named,
  ];
}

/**
 * The two lines of the back, as drawn on it: mirrored, for they are read through the paper. From the corner of a square
 * of `scaleSize`, its middle in the middle.
 */
export function needles(): Op[] {
  const middle = scaleSize / 2;
  const look = { op: 'line', stroke: ink, strokeWidth: 0.3 } as const;
  return [
    { ...look, x1: middle, y1: middle + needle.from, x2: middle, y2: middle + needle.to },
    { ...look, x1: middle - needle.from, y1: middle, x2: middle - needle.to, y2: middle },
  ];
}
