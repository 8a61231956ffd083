import type { Box, LineOp, Op } from './displayList.ts';
import type { Tile, TilePlan } from './tiles.ts';

const dark = '#1d2730';
const white = '#ffffff';
/** Just outside the picture, so that half a line never stays on it. */
const outside = 0.15;
const arm = 4;

/**
 * Where to cut, and where the corners of the neighbours come to lie; in the sheet's mm. Dashed from edge to edge of the
 * paper: cut. Crosses: only on what the neighbours cover, so that nothing of them is left on the finished poster.
 */
export function tileMarks(plan: TilePlan, tile: Tile): Op[] {
  return [...cutLines(plan, tile), ...crosses(plan, tile)];
}

function cutLines({ sheet, at, part }: TilePlan, { right, bottom }: Tile): LineOp[] {
  const cut = (x1: number, y1: number, x2: number, y2: number): LineOp => ({
    op: 'line',
    x1,
    y1,
    x2,
    y2,
    stroke: dark,
    strokeWidth: 0.2,
    dash: [2, 1.5],
  });
  const upright = (x: number) => cut(x, 0, x, sheet.height);
  const level = (y: number) => cut(0, y, sheet.width, y);
  return [
    upright(at.x - outside),
    level(at.y - outside),
    ...(right === 'cut' ? [upright(at.x + part.width + outside)] : []),
    ...(bottom === 'cut' ? [level(at.y + part.height + outside)] : []),
  ];
}

/** The strips that the neighbours cover, in the sheet's mm: to the right from top to bottom, below what is left of it. */
export function coveredStrips({ at, part, overlap }: TilePlan, tile: Tile): { right?: Box; bottom?: Box } {
  const { width, height } = tile.shown;
  return {
    ...(tile.right === 'glue' && { right: { x: at.x + width, y: at.y, width: overlap, height: part.height } }),
    ...(tile.bottom === 'glue' && { bottom: { x: at.x, y: at.y + height, width, height: overlap } }),
  };
}

function crosses(plan: TilePlan, tile: Tile): Op[] {
  const { at } = plan;
  const { width, height } = tile.shown;
  const corners: [x: number, y: number][] = [
    ...(tile.right === 'glue' ? [[at.x + width, at.y] satisfies [number, number]] : []),
    ...(tile.bottom === 'glue' ? [[at.x, at.y + height] satisfies [number, number]] : []),
    [at.x + width, at.y + height],
  ];
  const lines = [white, dark].flatMap((stroke) =>
    corners.flatMap(([x, y]) => {
      const strokeWidth = stroke === white ? 1 : 0.3;
      return [
        { op: 'line', x1: x - arm, y1: y, x2: x + arm, y2: y, stroke, strokeWidth } as const,
        { op: 'line', x1: x, y1: y - arm, x2: x, y2: y + arm, stroke, strokeWidth } as const,
      ];
    }),
  );
  return Object.values(coveredStrips(plan, tile)).map((strip): Op => ({ op: 'clip', ...strip, radius: 0, ops: lines }));
}
