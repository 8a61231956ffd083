import type { Piece, Room } from './piece.ts';

/** Pieces under each other, with the larger of two neighbours' airs between them. */
export function stack(pieces: readonly Piece[]): Piece {
  const tops = topsOf(pieces);
  const [first, last] = [pieces[0], pieces.at(-1)];
  return {
    height: last ? (tops.at(-1) ?? 0) + last.height : 0,
    above: first?.above ?? 0,
    below: last?.below ?? 0,
    ...(first?.cap === undefined ? {} : { cap: first.cap }),
    split: (room) => splitStack(pieces, tops, room),
    draw: (x, top) => pieces.flatMap((piece, index) => piece.draw(x, top + (tops[index] ?? 0))),
  };
}

function topsOf(pieces: readonly Piece[]): number[] {
  let bottom = 0;
  return pieces.map((piece, index) => {
    const before = pieces[index - 1];
    const top = before ? bottom + Math.max(before.below, piece.above) : 0;
    bottom = top + piece.height;
    return top;
  });
}

/** Rounding may make a piece a hair higher than the very same piece measured elsewhere. */
const hair = 1e-6;

function splitStack(pieces: readonly Piece[], tops: readonly number[], room: Room): [Piece, Piece] | undefined {
  const over = pieces.findIndex((piece, index) => (tops[index] ?? 0) + piece.height > room.left + hair);
  const piece = pieces[over];
  if (piece === undefined) return undefined;
  const left = room.left - (tops[over] ?? 0);
  const torn = left > 0 ? piece.split({ ...room, left }) : undefined;
  if (torn) return [stack([...pieces.slice(0, over), torn[0]]), stack([torn[1], ...pieces.slice(over + 1)])];
  const kept = lastCut(pieces, over);
  const cut = kept > 0 || room.strictness < 2 ? kept : over;
  return cut > 0 ? [stack(pieces.slice(0, cut)), stack(fromHead(pieces.slice(cut)))] : undefined;
}

/** Without what only stands between two. */
function fromHead(pieces: readonly Piece[]): readonly Piece[] {
  const first = pieces.findIndex((piece) => !piece.between);
  return pieces.slice(Math.max(0, first));
}

/** The latest place at or before `at` where a page may end. */
function lastCut(pieces: readonly Piece[], at: number): number {
  let cut = at;
  while (cut > 0 && pieces[cut - 1]?.keepNext) cut -= 1;
  return cut;
}
