import type { Piece } from '../../layout/flow/piece.ts';

/** Pieces dealt to columns of a height in order; `rest`: how many found no place. */
export function dealt(pieces: readonly Piece[], gap: number, count: number, room: number) {
  const columns: Piece[][] = [[]];
  let used = 0;
  for (const [index, piece] of pieces.entries()) {
    if (used > 0 && used + piece.height > room + 1e-6) {
      if (columns.length === count) return { columns, rest: pieces.length - index };
      columns.push([]);
      used = 0;
    }
    if (piece.height > room + 1e-6) return { columns, rest: pieces.length - index };
    columns.at(-1)?.push(piece);
    used += piece.height + gap;
  }
  return { columns, rest: 0 };
}

/** Columns about equally high, where all fits. */
export function evenly(pieces: readonly Piece[], gap: number, count: number, room: number) {
  const sum = pieces.reduce((total, piece) => total + piece.height + gap, 0);
  for (let height = sum / count; height < room; height += Math.max(1, sum / 40)) {
    const tried = dealt(pieces, gap, count, height);
    if (tried.rest === 0) return tried;
  }
  return dealt(pieces, gap, count, room);
}
