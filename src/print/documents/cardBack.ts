import { signPaths, smoothPath } from '../../model/shapes.ts';
import type { Lang } from '../../model/text.ts';
import type { Op } from '../layout/displayList.ts';
import type { Measure } from '../layout/measure.ts';
import { oneLine } from '../layout/paragraph.ts';
import type { Slot } from '../layout/sheet.ts';
import { words } from '../words.ts';
import { cardSize } from './cardFront.ts';
import type { DeckCard } from './deck.ts';
import { dimensionInk, lighter, white } from './palette.ts';

/** White border in mm: backs drift 1–4 mm on office printers, and the colour must not reach the neighbour. */
const inset = 4.5;

/** Middle of the road in mm from the card's corner; starts and ends outside the panel. */
const road = smoothPath([
  [-8, 60],
  [22, 51],
  [46, 33],
  [72, 25],
  [106, 9],
]);

/** A panel in the dimension's colour with the road and the sign: colour, shape and word all say which deck it is. */
export function cardBack(measure: Measure, card: DeckCard, slot: Slot, lang: Lang): Op[] {
  const colour = dimensionInk[card.dimension];
  const panel = {
    x: slot.x + inset,
    y: slot.y + inset,
    width: cardSize.width - 2 * inset,
    height: cardSize.height - 2 * inset,
    radius: 3,
  };
  const sign = 20;
  return [
    { op: 'rect', ...panel, fill: colour },
    {
      op: 'clip',
      ...panel,
      ops: [
        { op: 'path', d: road, x: slot.x, y: slot.y, scale: 1, stroke: lighter(colour, 0.24), strokeWidth: 15 },
        { op: 'path', d: road, x: slot.x, y: slot.y, scale: 1, stroke: white, strokeWidth: 1, dash: [6, 4.5] },
      ],
    },
    {
      op: 'path',
      d: signPaths[card.dimension],
      x: slot.x + cardSize.width - 12 - sign,
      y: slot.y + cardSize.height - 12 - sign,
      scale: sign / 100,
      fill: white,
    },
    oneLine(
      measure,
      words[lang].dimensions[card.dimension],
      { font: 'bold', size: 15, fill: white, role: 'decoration' },
      { x: slot.x + 12, top: slot.y + 12 },
    ),
  ];
}
