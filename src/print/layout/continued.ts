import type { Op, TextOp } from './displayList.ts';

/** The texts of a drawing that are read aloud, in order. */
export function spokenTexts(ops: readonly Op[]): TextOp[] {
  return ops.flatMap((op) => {
    if (op.op === 'text') return op.role === 'decoration' ? [] : [op];
    return 'ops' in op ? spokenTexts(op.ops) : [];
  });
}

/** The same drawing, its first text said to go on with what was read before, or to begin anew. */
export function continued(ops: readonly Op[], goesOn: boolean): Op[] {
  let found = false;
  return ops.map((op): Op => {
    if (found) return op;
    if (op.op === 'text') {
      found = op.role !== 'decoration';
      return found ? { ...op, continues: goesOn } : op;
    }
    if (!('ops' in op)) return op;
    found = spokenTexts(op.ops).length > 0;
    return found ? { ...op, ops: continued(op.ops, goesOn) } : op;
  });
}
