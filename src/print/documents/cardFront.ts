import { lanePaths, signPaths, steepPath } from '../../model/shapes.ts';
import type { Lang } from '../../model/text.ts';
import type { Line } from '../layout/breakText.ts';
import type { Op } from '../layout/displayList.ts';
import { type Fit, heightOf } from '../layout/fitText.ts';
import { type Measure, widthMm } from '../layout/measure.ts';
import { centred, oneLine, paragraph } from '../layout/paragraph.ts';
import type { Slot } from '../layout/sheet.ts';
import { words } from '../words.ts';
import type { DeckCard } from './deck.ts';
import { dimensionInk, ink, muted } from './palette.ts';

/** A card, in mm. */
export const cardSize = { width: 98, height: 70 };

/** Frame this far from the cut, so that a drift of the printer or the knife of a few mm still leaves it whole. */
const inset = 4.5;
const edge = 11;
const question = { top: 24, bottom: 55.2 };
const textWidth = cardSize.width - 2 * edge;

/** The question's box; preferred size and floor in points. */
export const questionFit = (text: string, lang: Lang): Fit => ({
  text,
  font: 'bold',
  width: textWidth,
  height: question.bottom - question.top,
  preferred: 18,
  floor: 12,
  leading: 1.24,
  lang,
  even: true,
});

/** Name of the deck's card as in the footer: `Tillid 7/40`. */
export type Footer = { name: string; number: number; of: number };

/** Draws a front at a slot. `lines` are the question, already broken at `size` points. */
export function cardFront(
  measure: Measure,
  card: DeckCard,
  question_: { lines: readonly Line[]; size: number },
  footer: Footer,
  slot: Slot,
  lang: Lang,
): Op[] {
  const colour = dimensionInk[card.dimension];
  const { x, y } = slot;
  const right = x + cardSize.width - edge;
  const sign = 8;
  const arrow = 6.5;
  const middle = y + 14.5;
  const name = { font: 'bold', size: 12, fill: colour, role: 'decoration' } as const;
  const small = { font: 'regular', size: 8.5, fill: muted } as const;
  const footTop = y + 61.4 - heightOf(measure, 'regular', small.size, 1, 1);
  // In the order they are read aloud: which card, what kind, what it asks.
  return [
    oneLine(
      measure,
      `${footer.name} ${words[lang].deck.count(footer.number, footer.of)}`,
      { ...small, role: 'H2' },
      {
        x: right,
        top: footTop,
        align: 'right',
      },
    ),
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
    { op: 'path', d: signPaths[card.dimension], x: x + edge, y: middle - sign / 2, scale: sign / 100, fill: colour },
    oneLine(measure, words[lang].dimensions[card.dimension], name, {
      x: x + edge + sign + 3,
      top: centred(middle, 0, heightOf(measure, name.font, name.size, 1, 1)),
    }),
    ...(card.hard ? hardMark(measure, right - arrow - 5, middle, lang) : []),
    {
      op: 'path',
      d: lanePaths[card.direction],
      x: right - arrow,
      y: middle - arrow / 2,
      scale: arrow / 100,
      fill: colour,
      alt: words[lang].directions[card.direction],
    },
    paragraph(
      measure,
      question_.lines,
      { font: 'bold', size: question_.size, leading: 1.24, fill: ink },
      { x: x + edge, top: y + question.top },
    ),
    oneLine(measure, words[lang].product, { ...small, role: 'decoration' }, { x: x + edge, top: footTop }),
  ];
}

/** A wedge as on the sign "steep hill", and the word: ends at `right`, stands around `middle`. */
function hardMark(measure: Measure, right: number, middle: number, lang: Lang): Op[] {
  const style = { font: 'bold', size: 9.5, fill: ink } as const;
  const width = widthMm(measure, words[lang].hard, style.font, style.size);
  const wedge = 6;
  return [
    {
      op: 'path',
      d: steepPath,
      x: right - width - 1.5 - wedge,
      y: middle - wedge * 0.56,
      scale: wedge / 100,
      fill: ink,
    },
    oneLine(measure, words[lang].hard, style, {
      x: right - width,
      top: centred(middle, 0, heightOf(measure, style.font, style.size, 1, 1)),
    }),
  ];
}
