import type { Look } from '../../model/printing.ts';
import { lanePaths, steepPath } from '../../model/shapes.ts';
import type { Lang } from '../../model/text.ts';
import type { Op } from '../layout/displayList.ts';
import { type Fitted, fitText, heightOf } from '../layout/fitText.ts';
import { type Measure, widthMm } from '../layout/measure.ts';
import { centred, oneLine, paragraph } from '../layout/paragraph.ts';
import { words } from '../words.ts';
import { inkFor, onSign, sign, textInk } from './cardPaint.ts';
import type { CardShape } from './cardShape.ts';
import type { DeckCard } from './deckPrint.ts';
import { white } from './palette.ts';

const wedge = 0.63;

/** Width in mm of the mark of a hard card with what keeps it from the arrow; `worded` false: only its wedge. */
function hardWidth(measure: Measure, { header }: CardShape, worded: boolean, lang: Lang): number {
  const word = worded ? widthMm(measure, words[lang].hard, 'bold', header.mark) + 1.5 : 0;
  return word + header.mark * wedge + 5;
}

/** What stands with the sign: the card's own title, else the dimension. Beside the sign it leaves room for the marks. */
function nameFor(measure: Measure, card: DeckCard, shape: CardShape, lang: Lang): { fitted: Fitted; worded: boolean } {
  const { header, textWidth } = shape;
  const set = (worded: boolean) => {
    const marks = (card.stop ? 0 : header.arrow + 2) + (card.hard ? hardWidth(measure, shape, worded, lang) : 0);
    return fitText(measure, {
      text: card.title ?? words[lang].dimensions[card.dimension],
      font: 'bold',
      width: header.stacked ? textWidth : textWidth - signSize(card, shape) - 3 - marks,
      height: 5 * shape.factor,
      ...header.name,
      leading: 1.2,
      lang,
    });
  };
  const fitted = set(true);
  return stands(fitted) || !card.hard ? { fitted, worded: true } : { fitted: set(false), worded: false };
}

const stands = ({ lines, forced }: Fitted) => lines.length <= 1 && !forced;

/** Whether the card's title stands on one line. */
export const titleFits = (measure: Measure, card: DeckCard, shape: CardShape, lang: Lang): boolean =>
  stands(nameFor(measure, card, shape, lang).fitted);

/** The sign of a stop carries a number and is larger. */
const signSize = ({ stop }: DeckCard, { header }: CardShape) => header.sign * (stop ? 1.25 : 1);

/** Sign, name, the mark of a hard card and the arrow of its direction. */
export function cardHeader(measure: Measure, card: DeckCard, shape: CardShape, look: Look, lang: Lang): Op[] {
  const { header, edge, width } = shape;
  const colour = inkFor(look, card.dimension);
  const size = signSize(card, shape);
  const middle = header.top + header.sign / 2;
  const right = width - edge;
  const { fitted, worded } = nameFor(measure, card, shape, lang);
  const name = {
    font: 'bold',
    size: fitted.size,
    leading: 1.2,
    fill: colour,
    role: card.title ? 'P' : 'decoration',
  } as const;
  const nameAt = header.stacked
    ? { x: edge, top: header.top + header.sign + 3.4 + (header.name.preferred * 0.26 - fitted.height) / 2 }
    : { x: edge + size + 3, top: centred(middle, 0, fitted.height) };
  const marksEnd = card.stop ? right : right - header.arrow - 5;
  return [
    sign(look, card.dimension, { x: edge, y: middle - size / 2, size }),
    ...(card.stop
      ? [
          onSign(
            measure,
            `${card.stop}`,
            { x: edge + size / 2, y: middle, signSize: size },
            look === 'ink' ? colour : white,
          ),
        ]
      : []),
    paragraph(measure, fitted.lines, name, nameAt),
    ...(card.hard ? hardMark(measure, shape, marksEnd, middle, worded, look, lang) : []),
    ...(card.stop ? [] : [laneArrow(card, right - header.arrow, middle, header.arrow, look, lang)]),
  ];
}

/** The arrow of the card's direction in a square whose left side is `x`, around `middle`. */
const laneArrow = (card: DeckCard, x: number, middle: number, size: number, look: Look, lang: Lang): Op => ({
  op: 'path',
  d: lanePaths[card.direction],
  x,
  y: middle - size / 2,
  scale: size / 100,
  alt: words[lang].directions[card.direction],
  fill: inkFor(look, card.dimension),
});

/** A wedge as on the sign "steep hill", and the word: ends at `right`, stands around `middle`. */
function hardMark(
  measure: Measure,
  { header }: CardShape,
  right: number,
  middle: number,
  worded: boolean,
  look: Look,
  lang: Lang,
): Op[] {
  const fill = textInk(look);
  const style = { font: 'bold', size: header.mark, fill } as const;
  const width = worded ? widthMm(measure, words[lang].hard, style.font, style.size) + 1.5 : 0;
  const size = header.mark * wedge;
  return [
    {
      op: 'path',
      d: steepPath,
      x: right - width - size,
      y: middle - size * 0.56,
      scale: size / 100,
      fill,
      ...(worded ? {} : { alt: words[lang].hard }),
    },
    ...(worded
      ? [
          oneLine(measure, words[lang].hard, style, {
            x: right - width + 1.5,
            top: centred(middle, 0, heightOf(measure, style.font, style.size, 1, 1)),
          }),
        ]
      : []),
  ];
}
