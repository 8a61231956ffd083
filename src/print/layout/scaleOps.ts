import type { Op } from './displayList.ts';

/** The same drawing larger or smaller: every place, length, stroke and size of type times `factor`. */
export function scaleOps(ops: readonly Op[], factor: number): Op[] {
  return ops.map((op) => scaleOp(op, factor));
}

function scaleOp(op: Op, factor: number): Op {
  if (op.op === 'group') return { ...op, ops: scaleOps(op.ops, factor) };
  const times = (value: number) => value * factor;
  const dash = 'dash' in op && op.dash ? { dash: [times(op.dash[0]), times(op.dash[1])] as const } : {};
  const strokeWidth = 'strokeWidth' in op && op.strokeWidth ? { strokeWidth: times(op.strokeWidth) } : {};
  if (op.op === 'line')
    return { ...op, ...dash, ...strokeWidth, x1: times(op.x1), y1: times(op.y1), x2: times(op.x2), y2: times(op.y2) };
  if (op.op === 'text') {
    const lines = op.lines.map((line) => ({ ...line, x: times(line.x), y: times(line.y) }));
    return { ...op, size: times(op.size), lines };
  }
  const at = { x: times(op.x), y: times(op.y) };
  if (op.op === 'place') return { ...op, ...at, scale: times(op.scale ?? 1) };
  if (op.op === 'path') return { ...op, ...dash, ...strokeWidth, ...at, scale: times(op.scale) };
  const box = { ...at, width: times(op.width), height: times(op.height), radius: times(op.radius ?? 0) };
  if (op.op === 'rect') return { ...op, ...strokeWidth, ...box };
  return { ...op, ...box, ops: scaleOps(op.ops, factor) };
}
