import type { Lang } from '../../model/text.ts';
import { block } from '../layout/block.ts';
import type { Op } from '../layout/displayList.ts';
import { heightOf } from '../layout/fitText.ts';
import type { Measure } from '../layout/measure.ts';
import { centred, oneLine } from '../layout/paragraph.ts';
import { ink, white } from './palette.ts';

const letters = ['A', 'B'];
const boxSize = 5.4;
const gap = 2.6;
const style = { font: 'regular', size: 11, leading: 1.18, fill: ink } as const;
const textLeft = boxSize + 3;

/** The two choices of a dilemma, each with its letter in a box; height in mm. `fits`: at most two lines each. */
export function choicesBlock(measure: Measure, choices: readonly string[], width: number, lang: Lang) {
  const rows = choices.map((choice) => {
    const text = block(measure, choice, style, width - textLeft, lang, true);
    return { text, height: Math.max(boxSize, text.height + 1) };
  });
  const height = rows.reduce((sum, row) => sum + row.height, 0) + gap * (rows.length - 1);
  const draw = (x: number, top: number, colour: string): Op[] => {
    let y = top;
    return rows.flatMap(({ text, height: high }, index) => {
      const letter = { font: 'extra', size: 11, fill: white, role: 'P' } as const;
      const own = heightOf(measure, letter.font, letter.size, 1, 1);
      const boxTop = centred(y, high, boxSize);
      const ops: Op[] = [
        { op: 'rect', x, y: boxTop, width: boxSize, height: boxSize, radius: 0.8, fill: colour },
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
  return { height, draw, fits: rows.every(({ text }) => text.lines.length <= 2 && !text.forced) };
}
