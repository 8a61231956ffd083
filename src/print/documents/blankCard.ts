import { signPaths } from '../../model/shapes.ts';
import type { Lang } from '../../model/text.ts';
import type { Op } from '../layout/displayList.ts';
import { heightOf } from '../layout/fitText.ts';
import type { Measure } from '../layout/measure.ts';
import { oneLine } from '../layout/paragraph.ts';
import type { Slot } from '../layout/sheet.ts';
import { words } from '../words.ts';
import { cardSize, edge, inset } from './cardFront.ts';
import type { DeckCard, DeckPrint } from './deck.ts';
import { dimensionInk, hairline, muted } from './palette.ts';

/** The dimension most of a deck's cards have; the core task's for a deck without cards. */
export function mainDimension({ cards }: DeckPrint): DeckCard['dimension'] {
  const count = (dimension: DeckCard['dimension']) => cards.filter((card) => card.dimension === dimension).length;
  return cards
    .map(({ dimension }) => dimension)
    .reduce((a, b) => (count(b) > count(a) ? b : a), cards[0]?.dimension ?? 'core');
}

/** As many blank cards as the deck has, with the deck's own back. */
export function blankCards(deck: DeckPrint): DeckCard[] {
  const dimension = mainDimension(deck);
  return Array.from({ length: deck.blanks }, (_, index) => ({
    id: `${deck.id}-blank-${index + 1}`,
    text: '',
    dimension,
    direction: 'bonding',
    hard: false,
  }));
}

/** A card to write on: the sign, lines to write on, and the name of the deck. */
export function blankFront(
  measure: Measure,
  dimension: DeckCard['dimension'],
  deck: string,
  slot: Slot,
  lang: Lang,
): Op[] {
  const { x, y } = slot;
  const right = x + cardSize.width - edge;
  const small = { font: 'regular', size: 8.5, fill: muted, role: 'decoration' } as const;
  const footTop = y + 61.4 - heightOf(measure, 'regular', small.size, 1, 1);
  const colour = dimensionInk[dimension];
  return [
    {
      op: 'rect',
      x: x + inset,
      y: y + inset,
      width: cardSize.width - 2 * inset,
      height: cardSize.height - 2 * inset,
      radius: 3,
      stroke: colour,
      strokeWidth: 0.6,
    },
    { op: 'path', d: signPaths[dimension], x: x + edge, y: y + 10.5, scale: 0.08, fill: colour },
    ...[28, 37, 46, 55].map(
      (down): Op => ({
        op: 'line',
        x1: x + edge,
        x2: right,
        y1: y + down,
        y2: y + down,
        stroke: hairline,
        strokeWidth: 0.3,
      }),
    ),
    oneLine(measure, words[lang].product, small, { x: x + edge, top: footTop }),
    oneLine(measure, deck, small, { x: right, top: footTop, align: 'right' }),
  ];
}
