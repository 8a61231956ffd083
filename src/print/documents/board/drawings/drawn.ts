import type { Box, Op, Problem } from '../../../layout/displayList.ts';
import type { AgreedRow, BoardPrint, Zone } from '../boardPrint.ts';
import type { Kit } from '../kit.ts';
import { sharedHeights } from '../shares.ts';
import { needOf, type Spot } from '../zoneSpot.ts';

/**
 * A board's drawing in the middle of its sheet: shapes and the words that belong to them, and where its fields stand. `more`:
 * zones that the drawing had no room for; `rows`: those of the plan. They go on to the next pages.
 */
export type Drawn = {
  ops: Op[];
  spots: Spot[];
  /** Size of the words that stand in no field, in points. */
  size?: number;
  more?: Zone[];
  rows?: AgreedRow[];
  problems?: Problem[];
};

export type DrawBoard = (kit: Kit, data: BoardPrint, body: Box) => Drawn;

/** The zone with an id, or an empty one. */
export const zoneOf = ({ zones }: BoardPrint, id: string): Zone =>
  zones.find((zone) => zone.id === id) ?? { id, heading: '', question: '', entries: [] };

/** Type at which words are read from the middle of a room, and from a step away, in points. */
const goodSizes = [16, 12];
const gap = 8;

/** Fields under each other in a column, each as high as its words need. */
export function stacked(kit: Kit, column: Box, spots: readonly Omit<Spot, 'box'>[], between = gap): Spot[] {
  const heights = sharedHeights(kit, column.height, between, (size) =>
    spots.map((spot) => needOf(kit, { ...spot, box: column }, size)),
  );
  let y = column.y;
  return spots.map((spot, index) => {
    const height = heights[index] ?? 0;
    const box = { ...column, y, height };
    y += height + between;
    return { ...spot, box };
  });
}

/** How wide the drawing in the middle may be: the widest of these beside which the words have room at a good size. */
export function middleWidth(
  kit: Kit,
  body: Box,
  sides: readonly (readonly Omit<Spot, 'box'>[])[],
  widths: readonly number[],
  air: number,
): number {
  const roomy = (size: number) =>
    widths.find((width) => {
      const side = { ...body, width: (body.width - width) / 2 - air };
      return sides.every((spots) => {
        const need = spots.reduce((sum, spot) => sum + needOf(kit, { ...spot, box: side }, size) + gap, 0);
        return need <= body.height;
      });
    });
  for (const size of goodSizes) {
    const width = roomy(size);
    if (width !== undefined) return width;
  }
  return widths.at(-1) ?? 0;
}
