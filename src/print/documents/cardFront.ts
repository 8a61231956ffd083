import { lanePaths, signPaths, steepPath } from '../../model/shapes.ts';
import type { Lang } from '../../model/text.ts';
import type { Line } from '../layout/breakText.ts';
import type { Op } from '../layout/displayList.ts';
import { type Fit, fitText, heightOf } from '../layout/fitText.ts';
import { type Measure, widthMm } from '../layout/measure.ts';
import { centred, oneLine, paragraph } from '../layout/paragraph.ts';
import type { Slot } from '../layout/sheet.ts';
import { words } from '../words.ts';
import { choicesBlock } from './choices.ts';
import type { DeckCard } from './deck.ts';
import { dimensionInk, ink, muted, white } from './palette.ts';

/** A card, in mm. */
export const cardSize = { width: 98, height: 70 };

/** Frame this far from the cut, so that a drift of the printer or the knife of a few mm still leaves it whole. */
export const inset = 4.5;
export const edge = 11;
export const question = { top: 24, bottom: 55.2 };
const textWidth = cardSize.width - 2 * edge;

/** The question's box; preferred size and floor in points. The two choices of a dilemma take the lower part of it. */
export function questionFit(measure: Measure, { text, choices }: DeckCard, lang: Lang): Fit {
  const below = choices ? choicesBlock(measure, choices, textWidth, lang).height + choiceGap : 0;
  return {
    text,
    font: 'bold',
    width: textWidth,
    height: choices ? choicesBottom - crowded.question - below : question.bottom - question.top,
    preferred: choices ? 14 : 18,
    floor: choices ? 11 : 12,
    leading: 1.24,
    lang,
    even: true,
  };
}

/** Where a card with choices begins, higher up than others: middle of the sign and top of the text; and where its foot stands. */
const crowded = { middle: 12.6, question: 20.2, foot: 62.4 };
const choicesBottom = 57.6;
const choiceGap = 3.6;

/** What stands beside the sign: the card's own title, else the dimension. Long ones are set smaller, down to 9 points. */
function nameFit(measure: Measure, card: DeckCard, lang: Lang) {
  const hard = card.hard ? widthMm(measure, words[lang].hard, 'bold', 9.5) + 14 : 0;
  return fitText(measure, {
    text: card.title ?? words[lang].dimensions[card.dimension],
    font: 'bold',
    width: textWidth - 11 - 8.5 - hard,
    height: 5,
    preferred: 12,
    floor: 9,
    leading: 1.2,
    lang,
  });
}

/** Whether the two choices, if there are any, stand on two lines each. */
export const choicesFit = (measure: Measure, { choices }: DeckCard, lang: Lang): boolean =>
  choices === undefined || choicesBlock(measure, choices, textWidth, lang).fits;

/** Whether the card's title stands on one line. */
export function titleFits(measure: Measure, card: DeckCard, lang: Lang): boolean {
  const { lines, forced } = nameFit(measure, card, lang);
  return lines.length <= 1 && !forced;
}

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
  const sign = card.stop ? 10 : 8;
  const arrow = 6.5;
  const middle = y + (card.choices ? crowded.middle : 14.5);
  const named = nameFit(measure, card, lang);
  const name = { font: 'bold', size: named.size, leading: 1.2, fill: colour } as const;
  const role = card.title ? 'P' : 'decoration';
  const small = { font: 'regular', size: 8.5, fill: muted } as const;
  const footTop = y + (card.choices ? crowded.foot : 61.4) - heightOf(measure, 'regular', small.size, 1, 1);
  const pair = card.choices && choicesBlock(measure, card.choices, textWidth, lang);
  const choices = pair ? pair.draw(x + edge, y + choicesBottom - pair.height, colour) : [];
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
    ...(card.stop ? [onSign(measure, card.stop, x + edge + sign / 2, middle)] : []),
    paragraph(
      measure,
      named.lines,
      { ...name, role },
      {
        x: x + edge + sign + 3,
        top: centred(middle, 0, named.height),
      },
    ),
    ...(card.hard ? hardMark(measure, right - arrow - 5, middle, lang) : []),
    ...(card.stop ? [] : [laneArrow(card, right - arrow, middle, arrow, lang)]),
    paragraph(
      measure,
      question_.lines,
      { font: 'bold', size: question_.size, leading: 1.24, fill: ink },
      { x: x + edge, top: y + (card.choices ? crowded.question : question.top) },
    ),
    ...choices,
    card.workplace
      ? oneLine(measure, words[lang].workplaces[card.workplace], small, { x: x + edge, top: footTop })
      : oneLine(measure, words[lang].product, { ...small, role: 'decoration' }, { x: x + edge, top: footTop }),
  ];
}

/** The arrow of the card's direction in a square whose left side is `x`, around `middle`. */
const laneArrow = (card: DeckCard, x: number, middle: number, size: number, lang: Lang): Op => ({
  op: 'path',
  d: lanePaths[card.direction],
  x,
  y: middle - size / 2,
  scale: size / 100,
  fill: dimensionInk[card.dimension],
  alt: words[lang].directions[card.direction],
});

/** The number of a stop on its sign. */
function onSign(measure: Measure, number: number, x: number, middle: number): Op {
  const style = { font: 'extra', size: 15, fill: white, role: 'decoration' } as const;
  const top = centred(middle, 0, heightOf(measure, style.font, style.size, 1, 1));
  return oneLine(measure, `${number}`, style, { x, top, align: 'middle' });
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
