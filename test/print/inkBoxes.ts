import type { Box, Op } from '../../src/print/layout/displayList.ts';
import { type Measure, widthMm } from '../../src/print/layout/measure.ts';
import { printed } from '../../src/print/layout/printed.ts';
import { toMm } from '../../src/print/layout/units.ts';

/** How far letters reach above and below the baseline, in em; Overpass and Source Serif stay within. */
const above = 0.76;
const below = 0.22;

/** The boxes that the ink of a drawing stays in, in mm. Shapes stand in a box of 100 × 100; what is clipped stays in its clip. */
export function inkBoxes(measure: Measure, ops: readonly Op[]): Box[] {
  return ops.flatMap((op): Box[] => {
    if (op.op === 'text') return lineBoxes(measure, op);
    if (op.op === 'group') return inkBoxes(measure, op.ops);
    if (op.op === 'clip') return [op];
    if (op.op === 'rect') return [grown(op, op.stroke ? (op.strokeWidth ?? 0.2) / 2 : 0)];
    if (op.op === 'line') {
      const box = { x: op.x1, y: op.y1, width: op.x2 - op.x1, height: op.y2 - op.y1 };
      return [grown(box, op.strokeWidth / 2)];
    }
    if (op.op === 'path') {
      const size = 100 * op.scale;
      return [grown({ x: op.x, y: op.y, width: size, height: size }, op.stroke ? (op.strokeWidth ?? 0.2) / 2 : 0)];
    }
    throw new Error('A card holds no placed drawing');
  });
}

const grown = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});

/** A box for each line of type. */
export const lineBoxes = (measure: Measure, op: Extract<Op, { op: 'text' }>): Box[] =>
  op.lines.map((line) => {
    const em = toMm(op.size);
    return {
      x: line.x,
      y: line.y - above * em,
      width: widthMm(measure, printed(line), op.font, op.size),
      height: (above + below) * em,
    };
  });
