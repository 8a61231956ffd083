import { signPaths } from '../../model/shapes.ts';
import type { Lang } from '../../model/text.ts';
import { type Block, block } from '../layout/block.ts';
import type { Op } from '../layout/displayList.ts';
import type { Measure } from '../layout/measure.ts';
import { oneLine } from '../layout/paragraph.ts';
import { words } from '../words.ts';
import { frame, inkFor, onSign, roadInk, sign, textInk } from './cardPaint.ts';
import { type Face, shapeOf } from './cardShape.ts';
import type { DeckCard } from './deckPrint.ts';
import { ink, white } from './palette.ts';
import { qrBox, qrCode } from './qrCode.ts';

const leading = 1.22;

/**
 * Places of a back with its own words: a road as a strip along the left edge, the questions beside it. A QR code stands in the strip
 * of a lying card, which is made wider for it, and under the questions of a standing one.
 */
function ownBackShape(face: Face, qr: boolean) {
  const shape = shapeOf(face);
  const { width, height, factor, inset } = shape;
  const lying = width > height;
  const slim = Math.min(14, 14 * (width / 98)) * (face.largePrint ? 0.8 : 1);
  const strip = qr && lying ? qrBox.width + 2 : slim;
  const pad = (width / 98) * (qr && lying ? 4.5 : face.largePrint ? 4.5 : 6.5);
  const head = face.largePrint ? 14 : Math.max(8, 9.5 * factor);
  const left = inset + strip + Math.min(pad, 8);
  const right = width - inset - Math.min(8, (width / 98) * 5.5);
  const top = inset + 6.5 * Math.min(1.2, factor);
  const foot = height - inset - 5 * Math.min(1.2, factor);
  return {
    ...shape,
    lying,
    strip,
    head,
    left,
    width: right - left,
    top,
    from: top + head * 0.25 + 5 * factor,
    bottom: qr && !lying ? foot - qrBox.height + 2 : foot,
    gap: 4.2 * Math.min(1.2, factor) * (face.largePrint ? 1.5 : 1),
    sizes: face.largePrint
      ? { preferred: 24, floor: 20 }
      : { preferred: Math.round(13 * factor), floor: Math.max(8.5, Math.round(10 * factor ** 2)) },
    cut: { width, height },
  };
}

type OwnBackShape = ReturnType<typeof ownBackShape>;

/** The lines at a size: even ones in `fill` to be drawn, else full ones, which are as high and quicker to find. */
const blocksOf = (
  measure: Measure,
  lines: readonly string[],
  size: number,
  shape: OwnBackShape,
  lang: Lang,
  fill?: string,
) =>
  lines.map((line) =>
    block(measure, line, { font: 'bold', size, leading, fill: fill ?? ink }, shape.width, lang, fill !== undefined),
  );

const heightOfAll = (blocks: readonly Block[], gap: number) =>
  blocks.reduce((sum, one) => sum + one.height, 0) + gap * Math.max(0, blocks.length - 1);

/** One size for all backs of a deck with words of their own, in points, and the ids of those that are too long all the same. */
export function fitBacks(measure: Measure, cards: readonly DeckCard[], face: Face, qr: boolean, lang: Lang) {
  const own = cards.filter(({ back }) => back !== undefined && back.length > 0);
  const shape = ownBackShape(face, qr);
  const fits = ({ back = [] }: DeckCard, size: number) => {
    const set = blocksOf(measure, back, size, shape, lang);
    return heightOfAll(set, shape.gap) <= shape.bottom - shape.from && set.every(({ forced }) => !forced);
  };
  let size = shape.sizes.preferred;
  while (size > shape.sizes.floor && !own.every((card) => fits(card, size)))
    size = Math.max(shape.sizes.floor, size - 0.25);
  return { size, qr, tooLong: own.filter((card) => !fits(card, size)).map(({ id }) => id) };
}

/** A white back with its questions, and the road as a strip along the edge; its corner is at the origin. */
export function ownBack(
  measure: Measure,
  card: DeckCard,
  fit: { size: number; qr: boolean },
  face: Face,
  lang: Lang,
): Op[] {
  const { look } = face;
  const shape = ownBackShape(face, fit.qr);
  const { inset, strip, cut, left, top } = shape;
  const colour = inkFor(look, card.dimension);
  const panel = { x: inset, y: inset, width: cut.width - 2 * inset, height: cut.height - 2 * inset, radius: 3 };
  const middle = inset + strip / 2;
  const signSize = Math.min(10 * shape.factor, strip - 3.4, 12);
  const signMiddle = inset + 3.5 + signSize / 2 + 1;
  const blocks = blocksOf(measure, card.back ?? [], fit.size, shape, lang, textInk(look));
  const spare = shape.bottom - shape.from - heightOfAll(blocks, shape.gap);
  const between = shape.gap + Math.min(5 * shape.factor, Math.max(0, spare) / Math.max(1, blocks.length));
  const label = { font: 'bold', size: shape.head, fill: colour } as const;
  let down = shape.from;
  return [
    {
      op: 'clip',
      ...panel,
      ops: [
        look === 'ink'
          ? line(inset + strip, inset, cut.height - inset, colour, 0.5)
          : { op: 'rect', x: panel.x, y: panel.y, width: strip, height: panel.height, fill: roadInk(look) },
        { ...line(middle, 0, cut.height, look === 'ink' ? colour : white, 0.9), dash: [5, 4] },
      ],
    },
    frame({ ...shape, width: cut.width, height: cut.height }, colour),
    {
      op: 'path',
      d: signPaths[card.dimension],
      x: middle - signSize / 2 - 0.7,
      y: signMiddle - signSize / 2 - 0.7,
      scale: (signSize + 1.4) / 100,
      fill: white,
    },
    sign(look, card.dimension, { x: middle - signSize / 2, y: signMiddle - signSize / 2, size: signSize }),
    ...(card.stop
      ? [onSign(measure, `${card.stop}`, { x: middle, y: signMiddle, signSize }, look === 'ink' ? colour : white)]
      : []),
    oneLine(measure, words[lang].deck.askOn, label, { x: left, top }),
    ...blocks.map((one): Op => {
      const op = one.at({ x: left, top: down });
      down += one.height + between;
      return op;
    }),
    ...(card.qr !== undefined && fit.qr ? qrCode(measure, card.qr, qrPlace(shape), lang) : []),
  ];
}

const qrPlace = ({ lying, inset, strip, cut }: OwnBackShape) => ({
  x: lying ? inset + (strip - qrBox.width) / 2 : cut.width - inset - 2 - qrBox.width,
  y: cut.height - inset - (lying ? 1 : 2) - qrBox.height,
});

const line = (x: number, y1: number, y2: number, stroke: string, strokeWidth: number): Extract<Op, { op: 'line' }> => ({
  op: 'line',
  x1: x,
  x2: x,
  y1,
  y2,
  stroke,
  strokeWidth,
});
