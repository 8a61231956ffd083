import type { GroupTag } from '../displayList.ts';
import { nothing, type Piece } from './piece.ts';

/** A piece in a row, `x` mm from the row's left end; `tag`: what it is to those who cannot see it. */
export type Cell = { x: number; piece: Piece; tag?: GroupTag };

/** Pieces beside each other; their first lines stand on one line when `level`, else their capitals hang from one. */
export function columns(cells: readonly Cell[], level: boolean): Piece {
  const cap = Math.max(0, ...cells.map(({ piece }) => piece.cap ?? 0));
  const down = ({ piece }: Cell) => (level && piece.cap !== undefined ? cap - piece.cap : 0);
  return {
    height: Math.max(0, ...cells.map((cell) => down(cell) + cell.piece.height)),
    above: 0,
    below: 0,
    ...(cap > 0 ? { cap } : {}),
    split: (room) => {
      const parts: [Cell, Cell][] = [];
      let begun = false;
      for (const cell of cells) {
        const left = room.left - down(cell);
        const fits = cell.piece.height <= left + 1e-6;
        const torn = fits
          ? ([cell.piece, nothing] as const)
          : left > 0
            ? cell.piece.split({ ...room, left })
            : undefined;
        if (torn === undefined && room.strictness < 2) return undefined;
        const [first, rest] = torn ?? [nothing, cell.piece];
        begun ||= first.height > 0;
        parts.push([
          { ...cell, piece: first },
          { ...cell, piece: rest },
        ]);
      }
      return begun
        ? [
            columns(
              parts.map(([first]) => first),
              level,
            ),
            columns(
              parts.map(([, rest]) => rest),
              level,
            ),
          ]
        : undefined;
    },
    draw: (x, top) =>
      cells.flatMap((cell) => {
        const ops = cell.piece.draw(x + cell.x, top + down(cell));
        return cell.tag === undefined || ops.length === 0 ? ops : [{ op: 'group', tag: cell.tag, ops } as const];
      }),
  };
}
