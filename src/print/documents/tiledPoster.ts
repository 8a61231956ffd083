import type { Lang } from '../../model/text.ts';
import type { FontName, Op, Page, PrintDocument } from '../layout/displayList.ts';
import { heightOf } from '../layout/fitText.ts';
import { type Measure, widthMm } from '../layout/measure.ts';
import { centred, oneLine, paragraph } from '../layout/paragraph.ts';
import { drawingOn } from '../layout/tileDrawing.ts';
import { coveredStrips, tileMarks } from '../layout/tileMarks.ts';
import { bandDepth, planTiles, type Tile, type TilePaper, type TilePlan } from '../layout/tiles.ts';
import { words } from '../words.ts';
import { asphalt, ink, muted, white } from './palette.ts';
import { ruler } from './ruler.ts';

/** The paper a poster is put together from, and how much of it neighbours share, in mm (5–25; else 10). */
export type Tiling = { paper: TilePaper; overlap?: number };

/**
 * A poster as sheets to cut and put together: its first page in tiles, row by row; the pages after it as they are. Each sheet
 * says which it is and how it is done, outside the picture or where a neighbour covers it.
 */
export function tiledPoster(poster: PrintDocument, tiling: Tiling, measure: Measure): PrintDocument {
  const [page, ...others] = poster.pages;
  if (page === undefined) return poster;
  const plan = planTiles({ width: page.widthMm, height: page.heightMm }, tiling.paper, tiling.overlap);
  const pages = plan.tiles.map((tile) => tilePage(plan, tile, page.ops, poster.lang, measure));
  return {
    ...poster,
    pages: [...pages, ...others],
    sheets: poster.sheets - 1 + pages.length,
    duplex: 'none',
    actualSize: true,
    openAt: 0,
  };
}

function tilePage(plan: TilePlan, tile: Tile, ops: readonly Op[], lang: Lang, measure: Measure): Page {
  const { sheet, at } = plan;
  const { part } = tile;
  return {
    widthMm: sheet.width,
    heightMm: sheet.height,
    label: name(tile),
    ops: [
      ...onBand(plan, bandOps(plan, tile, lang, measure)),
      { op: 'place', x: at.x - part.x, y: at.y - part.y, clip: part, ops: drawingOn(tile, ops, measure) },
      ...tileMarks(plan, tile),
      ...glueLabels(plan, tile, lang, measure),
    ],
  };
}

/** Row and column as on a map: B3 is the third sheet of the second row. */
const name = ({ row, column }: Pick<Tile, 'row' | 'column'>) => `${String.fromCharCode(65 + row)}${column + 1}`;

/** Along the edge it is on, its top towards the picture: a band at the right is read from below. */
function onBand({ band, side }: TilePlan, ops: Op[]): Op[] {
  if (side === 'bottom') return [{ op: 'place', x: band.x, y: band.y, ops }];
  return [{ op: 'place', x: band.x, y: band.y + band.height, turn: 270, ops }];
}

const numberStyle = { font: 'extra', size: 15, fill: ink, role: 'decoration' } as const;
const small = { font: 'regular', size: 8, fill: muted } as const;
/** Distances in the band in mm: from the picture, and between its parts. */
const air = { picture: 1.5, between: 5 };
const mapHeight = bandDepth - air.picture;

/**
 * Number, map, and how it is done; on the first sheet the ruler too. From (0, 0) to the right, as deep as the band. Begins where
 * the picture does, if there is room, so that it is still there when the edges before the picture have been cut off.
 */
function bandOps(plan: TilePlan, tile: Tile, lang: Lang, measure: Measure): Op[] {
  const w = words[lang].tiles;
  const first = tile.row === 0 && tile.column === 0;
  const role = first ? 'P' : 'decoration';
  // The picture stands in the lower right corner: read from below, a band at the right begins with it.
  const [length, picture] = plan.side === 'bottom' ? [plan.band.width, plan.at.x - plan.band.x] : [plan.band.height, 0];
  const wide = (text: string, style: { font: FontName; size: number }) =>
    widthMm(measure, text, style.font, style.size);
  const map = tileMap(plan, tile);
  const mapLeft = wide(name(tile), numberStyle) + air.between;
  const left = mapLeft + map.width + air.between;
  const start = Math.max(0, Math.min(picture + 1, length - left - wide(w.how, small)));
  const top = air.picture;
  const place = plan.columns * tile.row + tile.column + 1;
  const rulerLeft = length - 101;
  const measured = [
    ...ruler(rulerLeft, air.picture, 1.6, false),
    oneLine(measure, w.ruler, { ...small, role: 'decoration' }, { x: rulerLeft - 1.5, top, align: 'right' }),
  ];
  return [
    oneLine(measure, name(tile), numberStyle, { x: start, top }),
    ...map.at(start + mapLeft, air.picture),
    oneLine(measure, w.sheet(place, plan.tiles.length), { ...small, font: 'bold', role }, { x: start + left, top }),
    oneLine(measure, w.how, { ...small, role }, { x: start + left, top: top + 2.9 }),
    ...(first ? measured : []),
  ];
}

/** All tiles in small, this one dark. */
function tileMap({ rows, columns, part }: TilePlan, tile: Tile) {
  const cell = { height: mapHeight / rows, width: ((mapHeight / rows) * part.width) / part.height };
  const at = (x: number, y: number) =>
    Array.from({ length: rows * columns }, (_, index): Op => {
      const [row, column] = [Math.floor(index / columns), index % columns];
      const here = row === tile.row && column === tile.column;
      const corner = { x: x + column * cell.width, y: y + row * cell.height };
      return { op: 'rect', ...corner, ...cell, fill: here ? asphalt : white, stroke: muted, strokeWidth: 0.15 };
    });
  return { width: columns * cell.width, at };
}

/** On what is covered in the end: glue here, and which sheet comes on top. */
function glueLabels(plan: TilePlan, tile: Tile, lang: Lang, measure: Measure): Op[] {
  const { right, bottom } = coveredStrips(plan, tile);
  const label = (neighbour: { row: number; column: number }) =>
    glueLabel(words[lang].tiles.glue(name(neighbour)), plan.overlap, measure);
  const beside = label({ row: tile.row, column: tile.column + 1 });
  const below = label({ row: tile.row + 1, column: tile.column });
  return [
    ...(right
      ? [
          {
            op: 'place',
            x: right.x + right.width,
            y: centred(right.y, tile.shown.height, beside.width),
            turn: 90,
            ops: beside.ops,
          } satisfies Op,
        ]
      : []),
    ...(bottom
      ? [{ op: 'place', x: centred(bottom.x, bottom.width, below.width), y: bottom.y, ops: below.ops } satisfies Op]
      : []),
  ];
}

/** White, so that it is read on any picture; in the middle of a strip `depth` mm deep. */
function glueLabel(text: string, depth: number, measure: Measure): { width: number; ops: Op[] } {
  const style = { ...small, leading: 1, fill: ink, role: 'decoration' } as const;
  const [width, height] = [widthMm(measure, text, style.font, style.size) + 5, 4.2];
  const y = centred(0, depth, height);
  const top = centred(y, height, heightOf(measure, style.font, style.size, 1, 1));
  return {
    width,
    ops: [
      { op: 'rect', x: 0, y, width, height, radius: 1, fill: white },
      paragraph(measure, [{ text, joint: 'end' }], style, { x: width / 2, top, align: 'middle' }),
    ],
  };
}
