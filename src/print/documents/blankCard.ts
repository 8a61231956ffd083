import type { Lang } from '../../model/text.ts';
import type { Op } from '../layout/displayList.ts';
import type { Measure } from '../layout/measure.ts';
import { cardFoot } from './cardFoot.ts';
import { frame, inkFor, sign } from './cardPaint.ts';
import { type Face, shapeOf } from './cardShape.ts';
import type { DeckCard, DeckPrint } from './deckPrint.ts';
import { hairline } from './palette.ts';

/** The dimension most of a deck's cards have; the core task's for a deck without cards. */
export function mainDimension({ cards }: Pick<DeckPrint, 'cards'>): DeckCard['dimension'] {
  const count = (dimension: DeckCard['dimension']) => cards.filter((card) => card.dimension === dimension).length;
  return [...new Set(cards.map(({ dimension }) => dimension))].reduce(
    (a, b) => (count(b) > count(a) ? b : a),
    cards[0]?.dimension ?? 'core',
  );
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

/** Room for handwriting between two lines, in mm. */
const handwriting = 9;

/** A card to write on: the sign, lines to write on, and the name of the deck. Its corner is at the origin. */
export function blankFront(
  measure: Measure,
  { dimension }: DeckCard,
  deck: Pick<DeckPrint, 'title' | 'edition'>,
  face: Face,
  lang: Lang,
): Op[] {
  const { look } = face;
  const shape = shapeOf(face);
  const { edge, header, width, question } = shape;
  const step = handwriting * Math.min(1.2, shape.factor);
  const from = header.top + header.sign + step;
  const rows = Math.floor((question.bottom - from) / step) + 1;
  const footer = { name: deck.title, of: 0, ...(deck.edition ? { edition: deck.edition } : {}) };
  const foot = cardFoot(measure, shape, footer, look, lang);
  return [
    frame(shape, inkFor(look, dimension)),
    sign(look, dimension, { x: edge, y: header.top, size: header.sign }),
    ...Array.from({ length: rows }, (_, row): Op => {
      const y = from + row * step;
      return { op: 'line', x1: edge, x2: width - edge, y1: y, y2: y, stroke: hairline, strokeWidth: 0.3 };
    }),
    ...foot.from,
    foot.which,
  ];
}
