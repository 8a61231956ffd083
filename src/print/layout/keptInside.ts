import type { Box, Op, TextOp } from './displayList.ts';
import { type Measure, widthMm } from './measure.ts';
import { printed } from './printed.ts';
import { toMm } from './units.ts';

/** Words are not pressed together further than into a strip this wide and high, in mm. */
const narrowest = 2;

/**
 * The last resort for words that are far too long and have been reported: a paragraph that would leave the box is made
 * smaller until it is all on it, though nobody can read it. Paragraphs that are inside stay as they are.
 */
export function keptInside(ops: readonly Op[], box: Box, measure: Measure): Op[] {
  return ops.map((op) => {
    if (op.op === 'text') return pressed(op, box, measure);
    if (op.op === 'clip' || op.op === 'group') return { ...op, ops: keptInside(op.ops, box, measure) };
    return op;
  });
}

function pressed(op: TextOp, box: Box, measure: Measure): Op {
  const own = boxOf(op, measure);
  const inside =
    own.x >= box.x &&
    own.y >= box.y &&
    own.x + own.width <= box.x + box.width &&
    own.y + own.height <= box.y + box.height;
  if (inside || op.lines.length === 0) return op;
  const x = between(box.x, own.x, box.x + box.width - narrowest);
  const y = between(box.y, own.y, box.y + box.height - narrowest);
  const scale = Math.min(1, (box.x + box.width - x) / own.width, (box.y + box.height - y) / own.height);
  return { op: 'place', x: x - own.x * scale, y: y - own.y * scale, scale, ops: [op] };
}

/** From the top of the highest letters to under the lowest. */
function boxOf(op: TextOp, measure: Measure): Box {
  const high = toMm(op.size);
  const left = Math.min(...op.lines.map(({ x }) => x));
  const right = Math.max(...op.lines.map((line) => line.x + widthMm(measure, printed(line), op.font, op.size)));
  const top = Math.min(...op.lines.map(({ y }) => y)) - 0.8 * high;
  const bottom = Math.max(...op.lines.map(({ y }) => y)) + 0.25 * high;
  return { x: left, y: top, width: right - left, height: bottom - top };
}

const between = (least: number, value: number, most: number) => Math.max(least, Math.min(value, most));
