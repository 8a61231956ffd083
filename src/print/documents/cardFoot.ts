import type { Look } from '../../model/printing.ts';
import type { Lang } from '../../model/text.ts';
import type { TextOp } from '../layout/displayList.ts';
import { heightOf } from '../layout/fitText.ts';
import { type Measure, widthMm } from '../layout/measure.ts';
import { oneLine } from '../layout/paragraph.ts';
import { words } from '../words.ts';
import { smallInk } from './cardPaint.ts';
import type { CardShape } from './cardShape.ts';

/** Which card of which deck it is; `number` undefined: a blank one. `left`: what the card itself says there. */
export type Footer = { name: string; number?: number; of: number; edition?: string; left?: string };

const font = 'regular';
const smallest = 6;

/** The words of the foot and the size at which both ends stand on one line; the left end gives way first. */
function setFoot(measure: Measure, { foot, textWidth }: CardShape, footer: Footer, lang: Lang) {
  const { name, number, of, edition } = footer;
  const right = number === undefined ? name : `${name} ${words[lang].deck.count(number, of)}`;
  const product = [words[lang].product, edition].filter(Boolean).join('  ');
  const own = footer.left;
  // Our name gives way before the type does; the edition only when the type is at its smallest.
  const tries: [left: string, down: number][] =
    own === undefined
      ? [
          [product, foot.size],
          [edition ?? '', smallest],
        ]
      : [
          [[own, edition].filter(Boolean).join('  '), smallest],
          [own, smallest],
        ];
  for (const [left, down] of tries)
    for (let size = foot.size; size >= down; size -= 0.25) {
      const needed = widthMm(measure, left, font, size) + (left === '' ? 0 : 4) + widthMm(measure, right, font, size);
      if (needed <= textWidth) return { left, right, size, fits: true };
    }
  return { left: own ?? edition ?? '', right, size: smallest, fits: false };
}

/** Whether the deck's name has room at the foot of the cards. */
export const footFits = (measure: Measure, shape: CardShape, footer: Footer, lang: Lang): boolean =>
  setFoot(measure, shape, footer, lang).fits;

/** The two ends of the foot: which card it is (read first of all), and where it comes from. */
export function cardFoot(
  measure: Measure,
  shape: CardShape,
  footer: Footer,
  look: Look,
  lang: Lang,
): { which: TextOp; from: TextOp[] } {
  const { left, right, size } = setFoot(measure, shape, footer, lang);
  const top = shape.foot.bottom - heightOf(measure, font, size, 1, 1);
  const style = { font, size, fill: smallInk(look) } as const;
  const role = footer.number === undefined ? 'decoration' : 'H2';
  return {
    which: oneLine(
      measure,
      right,
      { ...style, role },
      {
        x: shape.width - shape.edge,
        top,
        align: 'right',
      },
    ),
    from:
      left === ''
        ? []
        : [
            oneLine(
              measure,
              left,
              { ...style, role: footer.left === undefined ? 'decoration' : 'P' },
              {
                x: shape.edge,
                top,
              },
            ),
          ],
  };
}
