import type { Box, Op } from '../../../layout/displayList.ts';
import { asphalt, dimensionInk, ink, white } from '../../palette.ts';
import { beside, path, under } from '../kit.ts';
import { sharedHeights } from '../shares.ts';
import { markSign, numberSign } from '../signs.ts';
import { needOf, type Spot } from '../zoneSpot.ts';
import type { DrawBoard } from './drawn.ts';

/** The road over a row of steps in mm: how wide it is, and how much room it takes. */
const road = { width: 15, height: 24 };
const gap = 7;
const mostInRow = 5;

/** The steps along a road that leaves the sheet at the right and comes back at the left; under each what happens there. */
export const citizensWay: DrawBoard = (kit, data, body) => {
  const count = Math.max(1, data.zones.length);
  const rowCount = Math.ceil(count / mostInRow);
  const across = Math.ceil(count / rowCount);
  const rows = Array.from({ length: rowCount }, (_, row) => data.zones.slice(row * across, (row + 1) * across));
  const columns = (box: Box) => beside(box, Array(across).fill(1), gap);
  const bare = rows.map((row) => row.map((zone) => ({ zone, bar: dimensionInk.core, columns: 1 })));
  const column = columns(body)[0] ?? body;
  const heights = sharedHeights(kit, body.height, gap, (size) =>
    bare.map((row) => road.height + Math.max(20, ...row.map((spot) => needOf(kit, { ...spot, box: column }, size)))),
  );
  const boxes = under(body, heights, gap);
  const ops: Op[] = [];
  const spots: Spot[] = [];
  let number = 0;
  for (const [row, box] of boxes.entries()) {
    const y = box.y + road.width / 2 + 2;
    const last = row === boxes.length - 1;
    ops.push(...roadAt(row === 0 ? body.x : 0, last ? body.x + body.width : body.x * 2 + body.width, y));
    for (const [index, spot] of (bare[row] ?? []).entries()) {
      const column = columns(box)[index] ?? box;
      number += 1;
      ops.push(
        ...numberSign(kit, number, white, ink)(column.x + 11, y, 15),
        ...(spot.zone.said ? markSign(spot.zone.said.mark)(column.x - gap / 2, y, 9) : []),
      );
      spots.push({ ...spot, box: { ...column, y: box.y + road.height, height: box.height - road.height } });
    }
  }
  return { ops, spots };
};

function roadAt(x1: number, x2: number, y: number): Op[] {
  const d = `M${x1} ${y} H${x2}`;
  return [
    path(d, { stroke: white, strokeWidth: road.width + 2 }),
    path(d, { stroke: asphalt, strokeWidth: road.width }),
    path(d, { stroke: white, strokeWidth: 1.1, dash: [8, 6] }),
  ];
}
