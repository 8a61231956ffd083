import type { Op, QuarterTurn } from '../../src/print/layout/displayList.ts';

/** A drawing that holds no other, with where it stands on the page: `at` maps its own mm to the page's. */
export type Flat = {
  op: Exclude<Op, { op: 'clip' | 'place' | 'group' }>;
  at: (x: number, y: number) => [number, number];
};

type Map = Flat['at'];

/** Every drawing of a list, out of its places, groups and clips. */
export function flat(ops: readonly Op[], at: Map = (x, y) => [x, y]): Flat[] {
  return ops.flatMap((op) => {
    if (op.op === 'clip' || op.op === 'group') return flat(op.ops, at);
    if (op.op !== 'place') return [{ op, at }];
    const turn = turned[op.turn ?? 0];
    return flat(op.ops, (x, y) => {
      const [dx, dy] = turn(x * (op.scale ?? 1), y * (op.scale ?? 1));
      return at(op.x + dx, op.y + dy);
    });
  });
}

/** Clockwise around the origin, y downwards. */
const turned: Record<QuarterTurn, Map> = {
  0: (x, y) => [x, y],
  90: (x, y) => [-y, x],
  180: (x, y) => [-x, -y],
  270: (x, y) => [y, -x],
};

/** All words of a list as one string without spaces, hyphens of broken words left out. */
export const wordsOf = (ops: readonly Op[]): string =>
  flat(ops)
    .flatMap(({ op }) => (op.op === 'text' ? op.lines.map(({ text }) => text) : []))
    .join('')
    .replace(/[ -]/g, '');
