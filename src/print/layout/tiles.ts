import type { Size } from '../../model/printing.ts';
import type { Box } from './displayList.ts';
import { unprintable } from './grid.ts';
import { papers } from './units.ts';

/** Paper that a poster can be put together from. */
export const tilePapers = ['a4', 'a3'] as const;
export type TilePaper = (typeof tilePapers)[number];

/** How much of the picture two neighbours share, in mm. */
export const overlaps = { least: 5, usual: 10, most: 25 } as const;

/** The strip of each tile that is kept free for its number, the map and the advice, in mm. */
export const bandDepth = 7;

/** How an edge of a tile is treated: cut off along the picture, or left on and glued under the neighbour. */
export type TileEdge = 'cut' | 'glue';

/**
 * A sheet of the poster. `part`: what of the poster it shows, in the poster's mm; `shown`: what of that is seen when the
 * poster is put together, because the neighbours to the right and below lie on top of the rest. Rows and columns from 0.
 */
export type Tile = { row: number; column: number; part: Box; shown: Box; right: TileEdge; bottom: TileEdge };

/**
 * The tiles of a poster row by row, all with equally large parts. `at`: the corner of the part on the sheet. `band`: the free
 * strip on the sheet, `side` says of which edge. Every left and upper edge is cut. All in mm.
 */
export type TilePlan = {
  sheet: Size;
  rows: number;
  columns: number;
  overlap: number;
  part: Size;
  at: { x: number; y: number };
  band: Box;
  side: 'bottom' | 'right';
  tiles: Tile[];
};

/**
 * Covers a poster with as few sheets as possible, upright or lying. Neighbours share exactly `overlap` mm (5–25; outside that
 * the nearest), and nothing is nearer to the edge of the paper than a printer can reach.
 */
export function planTiles(poster: Size, paper: TilePaper, overlap: number = overlaps.usual): TilePlan {
  const shared = Math.min(overlaps.most, Math.max(overlaps.least, overlap));
  const upright = papers[paper];
  const lying = { width: upright.height, height: upright.width };
  const plans = [upright, lying].flatMap((sheet) =>
    (['bottom', 'right'] as const).map((side) => planOn(poster, sheet, side, shared)),
  );
  return plans.reduce((best, plan) => (plan.tiles.length < best.tiles.length ? plan : best));
}

function planOn(poster: Size, sheet: Size, side: TilePlan['side'], overlap: number): TilePlan {
  const room = {
    width: sheet.width - 2 * unprintable - (side === 'right' ? bandDepth : 0),
    height: sheet.height - 2 * unprintable - (side === 'bottom' ? bandDepth : 0),
  };
  const columns = countAlong(poster.width, room.width, overlap);
  const rows = countAlong(poster.height, room.height, overlap);
  const part = {
    width: (poster.width + (columns - 1) * overlap) / columns,
    height: (poster.height + (rows - 1) * overlap) / rows,
  };
  // Towards the right and lower edge, where the paper is left on: what is glued under a neighbour is as narrow as can be.
  const at = { x: unprintable + room.width - part.width, y: unprintable + room.height - part.height };
  const band =
    side === 'bottom'
      ? { x: unprintable, y: at.y + part.height, width: sheet.width - 2 * unprintable, height: bandDepth }
      : { x: at.x + part.width, y: unprintable, width: bandDepth, height: sheet.height - 2 * unprintable };
  const step = { x: part.width - overlap, y: part.height - overlap };
  const tiles = Array.from({ length: rows * columns }, (_, index): Tile => {
    const [row, column] = [Math.floor(index / columns), index % columns];
    const [lastRow, lastColumn] = [row === rows - 1, column === columns - 1];
    const corner = { x: column * step.x, y: row * step.y };
    return {
      row,
      column,
      part: { ...corner, ...part },
      shown: { ...corner, width: lastColumn ? part.width : step.x, height: lastRow ? part.height : step.y },
      right: lastColumn ? 'cut' : 'glue',
      bottom: lastRow ? 'cut' : 'glue',
    };
  });
  return { sheet, rows, columns, overlap, part, at, band, side, tiles };
}

/** How many parts of at most `room` mm, each sharing `overlap` with the next, make up a length. */
const countAlong = (length: number, room: number, overlap: number) =>
  Math.max(1, Math.ceil((length - overlap) / (room - overlap) - 1e-9));
