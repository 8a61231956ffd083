import { roundedShape } from '../../../../model/shapes.ts';
import type { Box, Op } from '../../../layout/displayList.ts';
import { asphalt, dimensionInk, hairline, ink, muted, white } from '../../palette.ts';
import { beside, card, path } from '../kit.ts';
import { needOf, type Spot } from '../zoneSpot.ts';
import type { DrawBoard } from './drawn.ts';

const gap = 5;
const inside = 5;

/** Four columns, each under a sign that points to the next; wider where there are more words. */
export const trials: DrawBoard = (kit, data, body) => {
  const bars = [muted, dimensionInk.trust, dimensionInk.justice, dimensionInk.collaboration];
  const bare = data.zones.map((zone, index) => ({ zone, bar: bars[index] ?? ink, fill: white, quiet: ink }));
  const equal = body.width / Math.max(1, bare.length);
  const needs = bare.map((spot) => needOf(kit, { ...spot, box: { ...body, width: equal - gap - 2 * inside } }, 12));
  const most = Math.max(1, ...needs);
  const boxes = beside(
    body,
    needs.map((need) => 0.75 + 0.5 * (need / most)),
    gap,
  );
  const header = 15;
  return {
    ops: boxes.flatMap((box, index): Op[] => [
      {
        op: 'rect',
        x: box.x,
        y: box.y + header / 2,
        width: box.width,
        height: box.height - header / 2,
        radius: 2.5,
        fill: card,
        stroke: hairline,
        strokeWidth: 0.4,
      },
      path(tag({ ...box, height: header }, index < boxes.length - 1), { fill: asphalt }),
    ]),
    spots: bare.map((spot, index): Spot => {
      const { x, y, width, height } = boxes[index] ?? body;
      return {
        ...spot,
        columns: 2,
        head: header - 4.6 + 4,
        box: { x: x + inside, y: y + 4.6, width: width - 2 * inside, height: height - 4.6 - inside },
      };
    }),
  };
};

/** A sign with a point to the next column, or a plain one. */
function tag({ x, y, width, height }: Box, points: boolean): string {
  const right = x + width;
  const corners = points
    ? ([
        [x, y],
        [right - 5, y],
        [right + 3, y + height / 2],
        [right - 5, y + height],
        [x, y + height],
      ] as const)
    : ([
        [x, y],
        [right, y],
        [right, y + height],
        [x, y + height],
      ] as const);
  return roundedShape(corners, 1.6);
}
