import type { Box, Op } from '../../../layout/displayList.ts';
import { asphalt, hairline } from '../../palette.ts';
import { beside, card, inset, under } from '../kit.ts';
import { sharedHeights } from '../shares.ts';
import { numberSign } from '../signs.ts';
import { needOf } from '../zoneSpot.ts';
import type { DrawBoard } from './drawn.ts';

/** An upright sheet's drawing is no wider, in mm. */
const upright = 300;

/** Six questions in fields: two rows of three, or three of two on an upright sheet. Rows are as high as their words need. */
export const processCheck: DrawBoard = (kit, data, body) => {
  const across = body.width > upright ? 3 : 2;
  const [gap, inside] = [7, 6];
  const bare = data.zones.map((zone, index) => ({ zone, bar: asphalt, sign: numberSign(kit, index + 1) }));
  const rows = Array.from({ length: Math.ceil(bare.length / across) }, (_, row) =>
    bare.slice(row * across, (row + 1) * across),
  );
  const column = beside(body, Array(across).fill(1), gap)[0] ?? body;
  const heights = sharedHeights(kit, body.height, gap, (size) =>
    rows.map((row) =>
      Math.max(...row.map((spot) => needOf(kit, { ...spot, box: inset(column, inside) }, size) + 2 * inside)),
    ),
  );
  const boxes = under(body, heights, gap);
  const fields = rows.flatMap((row, index) =>
    beside(boxes[index] ?? body, Array(across).fill(1), gap).slice(0, row.length),
  );
  return {
    ops: fields.flatMap(field),
    spots: bare.map((spot, index) => {
      const { x, y, width, height } = fields[index] ?? body;
      return { ...spot, box: { x: x + inside, y: y + inside, width: width - 2 * inside, height: height - 2 * inside } };
    }),
  };
};

const field = ({ x, y, width, height }: Box): Op[] => [
  { op: 'rect', x, y, width, height, radius: 2.5, fill: card, stroke: hairline, strokeWidth: 0.4 },
];
