import { signPaths } from '../../model/shapes.ts';
import type { Lang } from '../../model/text.ts';
import { type Block, block } from '../layout/block.ts';
import type { Op, Problem } from '../layout/displayList.ts';
import { heightOf } from '../layout/fitText.ts';
import type { Measure } from '../layout/measure.ts';
import { centred, oneLine } from '../layout/paragraph.ts';
import type { Slot } from '../layout/sheet.ts';
import { problem, words } from '../words.ts';
import { cardSize, inset } from './cardFront.ts';
import type { DeckCard } from './deck.ts';
import { asphalt, dimensionInk, ink, white } from './palette.ts';

/** Width of the road along the left edge, and where the words begin and end, in mm from the card's corner. */
const strip = 14;
const text = { left: inset + strip + 6.5, right: cardSize.width - inset - 5.5, top: 11, bottom: 60.5 };
const gap = 4.2;
const sizes = { largest: 13, smallest: 10 };
const leading = 1.22;
const headHeight = 7.5;

const blocks = (measure: Measure, lines: readonly string[], size: number, lang: Lang) =>
  lines.map((line) =>
    block(measure, line, { font: 'bold', size, leading, fill: ink }, text.right - text.left, lang, true),
  );
const heightOfAll = (lines: readonly Block[]) =>
  lines.reduce((sum, line) => sum + line.height, 0) + gap * (lines.length - 1);

/** The backs that say something of their own, all in one size in points; by the card's id. */
export function fitBacks(measure: Measure, cards: readonly DeckCard[], lang: Lang) {
  const own = cards.flatMap(({ id, back }) => (back && back.length > 0 ? [{ id, back }] : []));
  const room = text.bottom - text.top - headHeight;
  const fits = (back: readonly string[], size: number) => {
    const set = blocks(measure, back, size, lang);
    return heightOfAll(set) <= room && set.every(({ forced }) => !forced);
  };
  let size = sizes.largest;
  while (size > sizes.smallest && !own.every(({ back }) => fits(back, size))) size -= 0.25;
  const problems: Problem[] = own.flatMap(({ id, back }) =>
    fits(back, size) ? [] : [problem(id, (w) => w.backTooLong)],
  );
  return { size, problems, lines: new Map(own.map(({ id, back }) => [id, blocks(measure, back, size, lang)])) };
}

/** A white back with its questions, and the road as a strip along the edge. */
export function ownBack(measure: Measure, card: DeckCard, lines: readonly Block[], slot: Slot, lang: Lang): Op[] {
  const colour = dimensionInk[card.dimension];
  const { x, y } = slot;
  const panel = {
    x: x + inset,
    y: y + inset,
    width: cardSize.width - 2 * inset,
    height: cardSize.height - 2 * inset,
    radius: 3,
  };
  const middle = x + inset + strip / 2;
  const sign = 10;
  const label = { font: 'bold', size: 9.5, fill: colour } as const;
  const number = { font: 'extra', size: 15, fill: white, role: 'decoration' } as const;
  const signTop = y + inset + 5;
  let down = y + text.top + headHeight;
  const height = heightOfAll(lines);
  const room = text.bottom - text.top - headHeight;
  const between = gap + Math.min(5, Math.max(0, room - height) / Math.max(1, lines.length));
  return [
    {
      op: 'clip',
      ...panel,
      ops: [
        { op: 'rect', x: panel.x, y: panel.y, width: strip, height: panel.height, fill: asphalt },
        {
          op: 'line',
          x1: middle,
          x2: middle,
          y1: y,
          y2: y + cardSize.height,
          stroke: white,
          strokeWidth: 0.9,
          dash: [5, 4],
        },
      ],
    },
    { op: 'rect', ...panel, stroke: colour, strokeWidth: 0.6 },
    ...[
      { size: sign + 1.4, fill: white },
      { size: sign, fill: colour },
    ].map(
      (one): Op => ({
        op: 'path',
        d: signPaths[card.dimension],
        x: middle - one.size / 2,
        y: signTop + sign / 2 - one.size / 2,
        scale: one.size / 100,
        fill: one.fill,
      }),
    ),
    ...(card.stop
      ? [
          oneLine(measure, `${card.stop}`, number, {
            x: middle,
            top: centred(signTop, sign, heightOf(measure, number.font, number.size, 1, 1)),
            align: 'middle',
          }),
        ]
      : []),
    oneLine(measure, words[lang].deck.askOn, label, { x: x + text.left, top: y + text.top }),
    ...lines.map((line): Op => {
      const op = line.at({ x: x + text.left, top: down });
      down += line.height + between;
      return op;
    }),
  ];
}
