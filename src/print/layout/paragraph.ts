import type { Line } from './breakText.ts';
import type { FontName, TextOp, TextRole } from './displayList.ts';
import { capMm, type Measure, widthMm } from './measure.ts';
import { printed } from './printed.ts';
import { toMm } from './units.ts';

/** How a paragraph looks. Sizes in points, leading as a multiple of the size. */
export type Style = { font: FontName; size: number; leading: number; fill: string; role?: TextRole };

/** Left end, middle or right end of the lines in mm, by `align`; and the top of the first line's capitals. */
export type Place = { x: number; top: number; align?: 'left' | 'middle' | 'right' };

/** Places ready lines; the first capital stands exactly under `top`. */
export function paragraph(measure: Measure, lines: readonly Line[], style: Style, place: Place): TextOp {
  const baseline = place.top + capMm(measure, style.font, style.size);
  const share = { left: 0, middle: 0.5, right: 1 }[place.align ?? 'left'];
  return {
    op: 'text',
    font: style.font,
    size: style.size,
    fill: style.fill,
    role: style.role ?? 'P',
    lines: lines.map((line, index) => ({
      x: place.x - (share === 0 ? 0 : share * widthMm(measure, printed(line), style.font, style.size)),
      y: baseline + index * toMm(style.size * style.leading),
      text: line.text,
      joint: line.joint,
    })),
  };
}

/** One line that is known to fit. */
export const oneLine = (measure: Measure, text: string, style: Omit<Style, 'leading'>, place: Place): TextOp =>
  paragraph(measure, [{ text, joint: 'end' }], { ...style, leading: 1 }, place);

/** Top of a block in the middle of a box: by the height of capitals, so that it looks centred at every leading. */
export const centred = (boxTop: number, boxHeight: number, blockHeight: number) =>
  boxTop + (boxHeight - blockHeight) / 2;
