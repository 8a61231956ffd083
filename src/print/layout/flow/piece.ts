import type { GroupTag, Op } from '../displayList.ts';

/**
 * How strictly pages are kept: 0 by all rules; 1 tears what should stay together; 2 breaks anywhere between two lines.
 * Only a page that is still empty asks for more than 0.
 */
export type Strictness = 0 | 1 | 2;

/** What is left of a page and a whole page in mm. */
export type Room = { left: number; page: number; strictness: Strictness };

/**
 * Something that takes room in a column, with its width already given. Lengths in mm; height from the top of the first
 * capitals to the last baseline. `above` and `below`: air wanted, of which the larger of two neighbours' counts, and which
 * is none at the ends of a page.
 */
export type Piece = {
  height: number;
  above: number;
  below: number;
  /** Height of the first line's capitals, so that columns beside each other stand on one line. */
  cap?: number;
  /** A page does not end between this and what follows. */
  keepNext?: boolean;
  /** Stands between two pieces only: it falls away where a page begins. */
  between?: boolean;
  /** A first part no higher than what is left, and the rest; nothing where no such part may stand by itself. */
  split(room: Room): readonly [Piece, Piece] | undefined;
  draw(x: number, top: number): Op[];
};

const whole = () => undefined;

/** A piece that is never torn apart. */
export const solid = (height: number, draw: Piece['draw'], air: { above?: number; below?: number } = {}): Piece => ({
  height,
  above: air.above ?? 0,
  below: air.below ?? 0,
  split: whole,
  draw,
});

/** Takes no room. */
export const nothing: Piece = solid(0, () => []);

/** A piece with other air around it; torn apart, none where it was torn. */
export const aired = (piece: Piece, { above = 0, below = 0 }: { above?: number; below?: number }): Piece => ({
  ...piece,
  above,
  below,
  split: (room) => {
    const parts = piece.split(room);
    return parts && [aired(parts[0], { above }), aired(parts[1], { below })];
  },
});

/** Not torn apart when it fits on a page by itself. */
export const keep = (piece: Piece): Piece => ({
  ...piece,
  split: (room) => (room.strictness === 0 && piece.height <= room.page ? undefined : piece.split(room)),
});

/** Says what a piece is to those who cannot see it; each of its parts on its page says the same. */
export const tagged = (piece: Piece, tag: GroupTag): Piece => ({
  ...piece,
  split: (room) => {
    const parts = piece.split(room);
    return parts && [tagged(parts[0], tag), tagged(parts[1], tag)];
  },
  draw: (x, top) => [{ op: 'group', tag, ops: piece.draw(x, top) }],
});
