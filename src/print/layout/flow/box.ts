import type { Op } from '../displayList.ts';
import type { Piece } from './piece.ts';

/** How a box looks. Lengths in mm; `bar`: a strip of colour of this width along its left side. */
export type BoxLook = {
  padding: { x: number; y: number };
  fill?: string;
  stroke?: string;
  strokeWidth?: number;
  radius?: number;
  bar?: { width: number; fill: string };
};

/** A piece in a box `width` mm wide; torn apart, each part has a box of its own. */
export function box(inner: Piece, width: number, look: BoxLook, air: { above?: number; below?: number } = {}): Piece {
  const { x: side, y: pad } = look.padding;
  const inset = side + (look.bar?.width ?? 0);
  return {
    height: inner.height + 2 * pad,
    above: air.above ?? 0,
    below: air.below ?? 0,
    split: (room) => {
      const parts = room.left > 2 * pad ? inner.split({ ...room, left: room.left - 2 * pad }) : undefined;
      return (
        parts && [box(parts[0], width, look, { ...air, below: 0 }), box(parts[1], width, look, { ...air, above: 0 })]
      );
    },
    draw: (x, top) => {
      const height = inner.height + 2 * pad;
      const around: Op = {
        op: 'rect',
        x,
        y: top,
        width,
        height,
        ...(look.radius === undefined ? {} : { radius: look.radius }),
        ...(look.fill === undefined ? {} : { fill: look.fill }),
        ...(look.stroke === undefined ? {} : { stroke: look.stroke, strokeWidth: look.strokeWidth ?? 0.25 }),
      };
      const bar: Op[] = look.bar ? [{ op: 'rect', x, y: top, width: look.bar.width, height, fill: look.bar.fill }] : [];
      return [around, ...bar, ...inner.draw(x + inset, top + pad)];
    },
  };
}

/** How far the contents of a box are narrower than the box, in mm. */
export const boxInset = (look: BoxLook) => 2 * look.padding.x + (look.bar?.width ?? 0);
