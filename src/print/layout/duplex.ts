import type { Offset, Size } from '../../model/printing.ts';
import type { Box, QuarterTurn } from './displayList.ts';

/** A box on a page in mm, and how far what is in it is turned clockwise. */
export type Lying = Box & { turn: QuarterTurn };

/** The line a sheet is turned or folded around, in mm from the left (`vertical`) or from the top (`horizontal`). */
export type Crease = { axis: 'vertical' | 'horizontal'; at: number };

/** The middle line of a page that is turned on its long or short edge: on a landscape page the two change places. */
export function creaseOf(page: Size, flip: 'longEdge' | 'shortEdge'): Crease {
  const portrait = page.height >= page.width;
  return (flip === 'longEdge') === portrait
    ? { axis: 'vertical', at: page.width / 2 }
    : { axis: 'horizontal', at: page.height / 2 };
}

/**
 * Where the back must stand so that it lies behind its front, with the top of both at the same edge of the card. The one
 * truth for paper turned on either edge (the back is on the other side, seen from there) and for paper folded backwards
 * (the back is on the same side). Applied twice it gives the front again.
 */
export function behind({ x, y, width, height, turn }: Lying, { axis, at }: Crease): Lying {
  return axis === 'vertical'
    ? { x: 2 * at - x - width, y, width, height, turn: quarter(360 - turn) }
    : { x, y: 2 * at - y - height, width, height, turn: quarter(540 - turn) };
}

/**
 * How far to move everything on a back so that a printer's drift is made good, in the back page's own mm. The drift is read
 * from the front against the light: it belongs to the sheet's way through the machine, so it is the same whichever edge
 * the back is turned on.
 */
export const backShift = ({ x, y }: Offset, { axis }: Crease): Offset =>
  axis === 'vertical' ? { x, y: -y || 0 } : { x: -x || 0, y };

function quarter(degrees: number): QuarterTurn {
  const turn = degrees % 360;
  return turn === 90 || turn === 180 || turn === 270 ? turn : 0;
}
