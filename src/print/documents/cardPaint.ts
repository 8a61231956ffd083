import type { Look } from '../../model/printing.ts';
import { signPaths } from '../../model/shapes.ts';
import type { Op, PathOp } from '../layout/displayList.ts';
import { heightOf } from '../layout/fitText.ts';
import type { Measure } from '../layout/measure.ts';
import { centred, oneLine } from '../layout/paragraph.ts';
import type { CardShape } from './cardShape.ts';
import type { DeckCard } from './deckPrint.ts';
import { asphalt, dimensionInk, ink, white } from './palette.ts';

type Dimension = DeckCard['dimension'];

/** Greys that a black-and-white printer sets as they are: apart from each other, and white stands out on all four. */
export const dimensionGrey: Record<Dimension, string> = {
  trust: '#3a3a3a',
  justice: '#5c5c5c',
  collaboration: '#4a4a4a',
  core: '#222222',
};

/** What a dimension is drawn with. */
export const inkFor = (look: Look, dimension: Dimension) =>
  look === 'grey' ? dimensionGrey[dimension] : dimensionInk[dimension];

/** What a road is drawn with. */
export const roadInk = (look: Look) => (look === 'grey' ? '#333333' : asphalt);

export const textInk = (look: Look) => (look === 'grey' ? '#1f1f1f' : ink);
export const smallInk = (look: Look) => (look === 'grey' ? '#4d4d4d' : '#5b6670');

/** A dimension's sign in a square: filled, or its outline where ink is saved. */
export function sign(
  look: Look,
  dimension: Dimension,
  box: { x: number; y: number; size: number },
  colour: string = inkFor(look, dimension),
): PathOp {
  const outline = look === 'ink' ? 0.5 : 0;
  const scale = (box.size - 2 * outline) / 100;
  return {
    op: 'path',
    d: signPaths[dimension],
    x: box.x + outline,
    y: box.y + outline,
    scale,
    ...(look === 'ink' ? { fill: white, stroke: colour, strokeWidth: 0.55 } : { fill: colour }),
  };
}

/** A number in the middle of a sign. `signSize` in mm. */
export function onSign(
  measure: Measure,
  text: string,
  at: { x: number; y: number; signSize: number },
  fill: string,
): Op {
  const style = { font: 'extra', size: at.signSize * 1.5, fill, role: 'decoration' } as const;
  const top = centred(at.y, 0, heightOf(measure, style.font, style.size, 1, 1));
  return oneLine(measure, text, style, { x: at.x, top, align: 'middle' });
}

/** The rounded frame of a front. */
export const frame = ({ width, height, inset }: CardShape, stroke: string): Op => ({
  op: 'rect',
  x: inset,
  y: inset,
  width: width - 2 * inset,
  height: height - 2 * inset,
  radius: 3,
  stroke,
  strokeWidth: 0.6,
});
