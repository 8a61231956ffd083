import type { Lang } from '../../model/text.ts';
import { block } from '../layout/block.ts';
import type { Op } from '../layout/displayList.ts';
import { type Fit, fitText } from '../layout/fitText.ts';
import type { Measure } from '../layout/measure.ts';
import { words } from '../words.ts';
import { cardFoot, type Footer } from './cardFoot.ts';
import { cardHeader } from './cardHeader.ts';
import { frame, inkFor, textInk } from './cardPaint.ts';
import { type Air, type CardShape, type Face, shapeOf } from './cardShape.ts';
import { choicesBlock } from './choices.ts';
import type { DeckCard } from './deckPrint.ts';
import { lighter } from './palette.ts';

const leading = 1.24;

/** The places of a card's own front. */
export const frontShape = (card: DeckCard, face: Face): CardShape => shapeOf(face, card.choices !== undefined);

/** The question's box, with full lines, which are as many as even ones; preferred size and floor in points. `below`: what stands between it and the foot, in mm. */
export const questionFit = (card: DeckCard, shape: CardShape, lang: Lang, below = 0): Fit => ({
  text: card.text,
  font: 'bold',
  width: shape.textWidth,
  height: shape.question.bottom - shape.question.top - below,
  preferred: shape.question.preferred,
  floor: shape.question.floor,
  leading,
  lang,
});

/** Sizes of a front in points: its question and its choices, `lift` mm above their place. `tooLong`: what does not fit all the same. */
export type FrontFit = { question: number; choices: number; lift?: number; tooLong?: 'question' | 'choices' };

/** Question and choices of a dilemma together: the choices give way first, then the question, then the room between them. */
export function fitWithChoices(measure: Measure, card: DeckCard, shape: CardShape, lang: Lang): FrontFit {
  const fits = shape.air.map((air) => () => fitWithAir(measure, card, shape, air, lang));
  let fit = fits[0]?.() ?? { question: shape.question.floor, choices: shape.choices.floor };
  for (const less of fits.slice(1)) if (fit.tooLong !== undefined) fit = less();
  return fit;
}

function fitWithAir(measure: Measure, card: DeckCard, shape: CardShape, air: Air, lang: Lang): FrontFit {
  const { preferred, floor } = shape.choices;
  const at = (size: number) => {
    const pair = choicesBlock(measure, card.choices ?? [], shape.textWidth, size, lang);
    const question = fitText(measure, questionFit(card, shape, lang, pair.height + air.above + air.below));
    return { question, pair, size };
  };
  let tried = at(preferred);
  while (tried.size > floor && (!tried.question.fits || tried.question.forced || tried.pair.forced))
    tried = at(Math.max(floor, tried.size - 0.25));
  const { question, pair, size } = tried;
  const room = shape.question.bottom - shape.question.top;
  if (pair.forced || pair.height > room * 0.6) return { question: question.size, choices: size, tooLong: 'choices' };
  return {
    question: question.size,
    choices: size,
    lift: air.below,
    ...(question.fits && !question.forced ? {} : { tooLong: 'question' as const }),
  };
}

/** A lane marking between the question and the foot of a tall card. */
const lane = ({ edge, width }: CardShape, y: number, colour: string): Op => ({
  op: 'line',
  x1: edge,
  x2: width - edge,
  y1: y,
  y2: y,
  stroke: lighter(colour, 0.55),
  strokeWidth: 0.7,
  dash: [5, 4],
});

/** A front with its corner at the origin, in the order it is read aloud: which card, what kind, what it asks. */
export function cardFront(
  measure: Measure,
  card: DeckCard,
  fit: FrontFit,
  footer: Footer,
  face: Face,
  lang: Lang,
): Op[] {
  const shape = frontShape(card, face);
  const { look } = face;
  const colour = inkFor(look, card.dimension);
  const left = card.workplace ? { left: words[lang].workplaces[card.workplace] } : {};
  const foot = cardFoot(measure, shape, { ...footer, ...left }, look, lang);
  const { question, edge, textWidth } = shape;
  const pair = card.choices && choicesBlock(measure, card.choices, textWidth, fit.choices, lang);
  const asked = block(
    measure,
    card.text,
    { font: 'bold', size: fit.question, leading, fill: textInk(look) },
    textWidth,
    lang,
    true,
  );
  return [
    foot.which,
    frame(shape, colour),
    ...cardHeader(measure, card, shape, look, lang),
    asked.at({ x: edge, top: question.top }),
    ...(shape.lane === undefined ? [] : [lane(shape, shape.lane, colour)]),
    ...(pair ? pair.draw(edge, question.bottom - pair.height - (fit.lift ?? 0), colour, look) : []),
    ...foot.from,
  ];
}
