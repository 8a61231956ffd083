import type { Look } from '../../model/printing.ts';
import type { Lang } from '../../model/text.ts';
import { block } from '../layout/block.ts';
import type { Op } from '../layout/displayList.ts';
import { heightOf } from '../layout/fitText.ts';
import type { Measure } from '../layout/measure.ts';
import { centred, oneLine } from '../layout/paragraph.ts';
import { textInk } from './cardPaint.ts';
import { white } from './palette.ts';

const letters = ['A', 'B'];
const leading = 1.18;

/** The two choices of a dilemma at a size in points, each with its letter in a box; height in mm. */
export function choicesBlock(measure: Measure, choices: readonly string[], width: number, size: number, lang: Lang) {
  const boxSize = size * (size > 16 ? 0.42 : 0.49);
  const gap = size * 0.236;
  const textLeft = boxSize + size * (size > 16 ? 0.18 : 0.27);
  // Even lines are as many as full ones, and full ones are quicker to find.
  const set = (look: Look, even: boolean) =>
    choices.map((choice) => {
      const style = { font: 'regular', size, leading, fill: textInk(look) } as const;
      const text = block(measure, choice, style, width - textLeft, lang, even);
      return { text, height: Math.max(boxSize, text.height + 1) };
    });
  const rows = set('colour', false);
  const height = rows.reduce((sum, row) => sum + row.height, 0) + gap * (rows.length - 1);
  const draw = (x: number, top: number, colour: string, look: Look): Op[] => {
    let y = top;
    return set(look, true).flatMap(({ text, height: high }, index) => {
      const letter = { font: 'extra', size, fill: look === 'ink' ? colour : white, role: 'P' } as const;
      const own = heightOf(measure, letter.font, letter.size, 1, 1);
      const boxTop = centred(y, high, boxSize);
      const box = { x, y: boxTop, width: boxSize, height: boxSize, radius: size * 0.07 };
      const ops: Op[] = [
        look === 'ink'
          ? { op: 'rect', ...box, stroke: colour, strokeWidth: 0.4 }
          : { op: 'rect', ...box, fill: colour },
        oneLine(measure, letters[index] ?? '', letter, {
          x: x + boxSize / 2,
          top: centred(boxTop, boxSize, own),
          align: 'middle',
        }),
        text.at({ x: x + textLeft, top: centred(y, high, text.height) }),
      ];
      y += high + gap;
      return ops;
    });
  };
  return { height, draw, forced: rows.some(({ text }) => text.forced) };
}
