import type { Op } from '../displayList.ts';
import type { Piece } from './piece.ts';
import { stack } from './stack.ts';

/** A table's names of columns, and its rows. The names stand again on every page, the second time only to look at. */
export function table(head: Piece, rows: readonly Piece[], air: { above: number; below: number }): Piece {
  return part(head, stack(rows), air, false);
}

function part(head: Piece, body: Piece, air: { above: number; below: number }, continued: boolean): Piece {
  return {
    height: head.height + body.height,
    ...air,
    split: (room) => {
      const torn = body.split({ ...room, left: room.left - head.height, page: room.page - head.height });
      return (
        torn && [part(head, torn[0], { ...air, below: 0 }, continued), part(head, torn[1], { ...air, above: 0 }, true)]
      );
    },
    draw: (x, top) => {
      const names = head.draw(x, top);
      return [
        {
          op: 'group',
          tag: 'Table',
          ops: [...(continued ? decorative(names) : names), ...body.draw(x, top + head.height)],
        },
      ];
    },
  };
}

/** The same drawing, said to be only for the eye. */
export function decorative(ops: readonly Op[]): Op[] {
  return ops.flatMap((op): Op[] => {
    if (op.op === 'group') return decorative(op.ops);
    if (op.op === 'text') return [{ ...op, role: 'decoration' }];
    if (op.op === 'place' || op.op === 'clip') return [{ ...op, ops: decorative(op.ops) }];
    return [op];
  });
}

/** A row with air inside and a line under it. */
export function ruled(row: Piece, width: number, padding: number, stroke: string, strokeWidth: number): Piece {
  return {
    height: row.height + 2 * padding,
    above: 0,
    below: 0,
    split: (room) => {
      const left = room.left - 2 * padding;
      const torn = left > 0 ? row.split({ ...room, left }) : undefined;
      return (
        torn && [
          ruled(torn[0], width, padding, stroke, strokeWidth),
          ruled(torn[1], width, padding, stroke, strokeWidth),
        ]
      );
    },
    draw: (x, top) => {
      const y = top + row.height + 2 * padding;
      return [...row.draw(x, top + padding), { op: 'line', x1: x, x2: x + width, y1: y, y2: y, stroke, strokeWidth }];
    },
  };
}
