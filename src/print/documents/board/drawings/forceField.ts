import { roundedShape } from '../../../../model/shapes.ts';
import type { Op } from '../../../layout/displayList.ts';
import { heightOf } from '../../../layout/fitText.ts';
import { type Piece, solid, tagged } from '../../../layout/flow/piece.ts';
import { setBlocks } from '../../../layout/flow/setBlock.ts';
import { oneLine } from '../../../layout/paragraph.ts';
import { toMm } from '../../../layout/units.ts';
import { asphalt, dimensionInk, hairline, stop, white } from '../../palette.ts';
import type { Entry } from '../boardPrint.ts';
import { blocksOf } from '../entryPiece.ts';
import { card, type Kit, path } from '../kit.ts';
import { type DrawBoard, zoneOf } from './drawn.ts';

/** The road between the two sides, in mm. */
const road = 17;
/** So many votes make the longest arrow, unless another one has more. */
const leastScale = 5;
/** How much of a side's width the longest arrow takes beyond the words, and the shortest. */
const reach = { most: 0.24, least: 0.08 };

/** What drives from the left and what holds from the right: arrows that are longer the more votes they have. */
export const forceField: DrawBoard = (kit, data, body) => {
  const side = (body.width - road) / 2 - 4;
  const strongest = Math.max(
    leastScale,
    ...data.zones.flatMap(({ entries }) => entries.map(({ votes }) => votes.count)),
  );
  const middle = body.x + body.width / 2;
  const spot = (id: 'drives' | 'holds') => ({
    zone: zoneOf(data, id),
    bar: asphalt,
    fill: id === 'drives' ? dimensionInk.collaboration : stop,
    columns: 1,
    words: 1 - reach.most,
    box: { x: id === 'drives' ? body.x : body.x + body.width - side, y: body.y, width: side, height: body.height },
    piece: (entry: Entry, width: number, size: number, bold: boolean) =>
      arrowPiece(kit, entry, width, size, { bold, right: id === 'drives', strongest }),
  });
  return {
    ops: [
      {
        op: 'rect',
        x: middle - road / 2,
        y: body.y - 3,
        width: road,
        height: body.height + 6,
        fill: asphalt,
        radius: 2,
      },
      {
        op: 'line',
        x1: middle,
        x2: middle,
        y1: body.y + 1,
        y2: body.y + body.height,
        stroke: white,
        strokeWidth: 1.2,
        dash: [8, 6],
      },
    ],
    spots: [spot('drives'), spot('holds')],
  };
};

type Force = { right: boolean; strongest: number; bold: boolean };

/** Words on a card, and from it an arrow towards the road, its votes on it. */
function arrowPiece(kit: Kit, entry: Entry, width: number, size: number, { right, strongest, bold }: Force): Piece {
  const em = toMm(size);
  const pad = { x: em * 0.62, y: em * 0.52 };
  const wide = width * (1 - reach.most);
  const inner = setBlocks(
    kit,
    blocksOf(kit, { ...entry, votes: { count: 0, said: '' } }, size, bold),
    wide - 2 * pad.x,
  );
  const height = Math.max(inner.height + 2 * pad.y, em * 2);
  const share = strongest === 0 ? 0 : entry.votes.count / strongest;
  const long = width * (reach.least + (reach.most - reach.least) * share);
  const fill = right ? dimensionInk.collaboration : stop;
  const high = Math.min(height, em * (1.6 + 1.1 * share));
  const piece = solid(height, (x, top): Op[] => {
    const left = right ? x : x + width - wide;
    const from = right ? left + wide : left;
    const number = `${entry.votes.count}`;
    const type = Math.max(kit.floor, size * 0.8);
    const cap = heightOf(kit.measure, 'extra', type, 1, 1);
    return [
      {
        ...path(head(from, top + height / 2, long, high, right), { fill }),
        ...(entry.votes.count > 0 ? { alt: entry.votes.said } : {}),
      },
      { op: 'rect', x: left, y: top, width: wide, height, fill: card, stroke: hairline, strokeWidth: 0.25 },
      { op: 'rect', x: right ? left + wide - 1.2 : left, y: top, width: 1.2, height, fill },
      ...inner.draw(left + pad.x, top + pad.y + (height - 2 * pad.y - inner.height) / 2),
      ...(entry.votes.count > 0 && long > toMm(type) * 1.7
        ? [
            oneLine(
              kit.measure,
              number,
              { font: 'extra', size: type, fill: white, role: 'decoration' },
              { x: from + (right ? 1 : -1) * long * 0.4, top: top + (height - cap) / 2, align: 'middle' },
            ),
          ]
        : []),
    ];
  });
  return tagged(tagged(piece, 'LBody'), 'LI');
}

/** A shaft and a head, `long` mm from where it leaves the card, to the right or to the left. */
function head(x: number, y: number, long: number, high: number, right: boolean): string {
  const at = (along: number, aside: number) => [x + (right ? 1 : -1) * along, y + aside] as const;
  const neck = Math.max(0, long - high * 0.6);
  return roundedShape(
    [
      at(-2, -high * 0.32),
      at(neck, -high * 0.32),
      at(neck, -high / 2),
      at(long, 0),
      at(neck, high / 2),
      at(neck, high * 0.32),
      at(-2, high * 0.32),
    ],
    0.3,
  );
}
