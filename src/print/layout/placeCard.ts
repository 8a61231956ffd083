import type { Box, Op, PlaceOp } from './displayList.ts';
import type { Lying } from './duplex.ts';

/** A place's drawing, made upright with its corner at (0, 0), put where it belongs; what falls outside `clip` is not shown. */
export function placeCard({ x, y, width, height, turn, clip }: Lying & { clip?: Box }, ops: Op[]): PlaceOp {
  const corner = {
    0: { x, y },
    90: { x: x + width, y },
    180: { x: x + width, y: y + height },
    270: { x, y: y + height },
  }[turn];
  return { op: 'place', ...corner, ...(turn !== 0 && { turn }), ...(clip && { clip }), ops };
}

/** A box on the page in the own mm of the drawing that lies there. */
export function ownBox(lying: Lying, box: Box): Box {
  const left = box.x - lying.x;
  const top = box.y - lying.y;
  const right = lying.x + lying.width - box.x - box.width;
  const bottom = lying.y + lying.height - box.y - box.height;
  const [width, height] = lying.turn % 180 === 0 ? [box.width, box.height] : [box.height, box.width];
  const corner = {
    0: { x: left, y: top },
    90: { x: top, y: right },
    180: { x: right, y: bottom },
    270: { x: bottom, y: left },
  }[lying.turn];
  return { ...corner, width, height };
}
