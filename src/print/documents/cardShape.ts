import type { Look, Size } from '../../model/printing.ts';

/** What one side of a card is drawn for. Lengths in mm; `bleed`: how far colour runs beyond the cut where it reaches it. */
export type Face = { size: Size; look: Look; largePrint: boolean; bleed: number; edgeBacks: boolean };

/** The size that all measures below are written for; others are this times a factor. */
const written = { width: 98, height: 70 };

/** All ink of a front stands this far from the cut or farther, so that a drift of the printer or the knife leaves it whole. */
export const safe = 4;

/** Middle of the line of the frame, from the cut. */
const inset = safe + 0.5;

/**
 * Places and sizes on a card, in mm from its corner and in points. `edge`: where words begin, from the left and from the right.
 * `stacked`: the name stands under the sign instead of beside it, because the card is narrow.
 */
export type CardShape = {
  width: number;
  height: number;
  factor: number;
  inset: number;
  edge: number;
  textWidth: number;
  header: { top: number; sign: number; arrow: number; stacked: boolean; name: Range; mark: number };
  question: { top: number; bottom: number } & Range;
  choices: Range;
  /** Room above and below a dilemma's choices, the roomiest first; less is taken where the words need it. */
  air: readonly Air[];
  foot: { bottom: number; size: number };
  /** Where a lane marking runs across a tall card. */
  lane?: number;
};

/** In mm; below: more than there is to the foot anyway. */
export type Air = { above: number; below: number };

/** Large type needs room around it to be told apart. */
const largeAir: readonly Air[] = [
  { above: 8, below: 3 },
  { above: 6, below: 2 },
  { above: 3.6, below: 0 },
];

/** Sizes of type in points. */
export type Range = { preferred: number; floor: number };

const between = (low: number, value: number, high: number) => Math.min(high, Math.max(low, value));
const quarter = (points: number) => Math.round(points * 4) / 4;

/** How much larger than an office card it is, in length; type of half the size would be as hard to read on any card. */
export const factorOf = ({ width, height }: Size) =>
  between(0.8, Math.sqrt((width * height) / (written.width * written.height)), 1.5);

/** The places of a front; `crowded` where a scene and its choices share the card. */
export function shapeOf({ size, largePrint }: Face, crowded = false): CardShape {
  const { width, height } = size;
  const factor = factorOf(size);
  const pad = between(4, (6.5 * width) / written.width, largePrint ? 5 : 7.5);
  const textWidth = width - 2 * (inset + pad);
  const stacked = textWidth < 46 || (height >= 1.2 * width && textWidth < 62);
  const tight = crowded || largePrint;
  const sign = 8 * between(0.85, factor * (stacked ? 1.1 : 1), 1.5);
  const top = inset + between(3.8, (tight ? 4.1 : 6) * Math.sqrt(factor), 7);
  const name = largePrint
    ? { preferred: 18, floor: 12 }
    : { preferred: quarter(12 * factor), floor: Math.max(8, Math.min(10, quarter(9 * factor))) };
  const under = stacked ? 3.4 + name.preferred * 0.26 : 0;
  const foot = {
    bottom: height - inset - (tight ? 3.1 : 4.1),
    size: largePrint ? 12 : between(8, quarter(8.5 * Math.sqrt(factor)), 10.5),
  };
  const footTop = foot.bottom - foot.size * 0.25;
  const lane = height >= 1.2 * width && !tight ? footTop - 4 * Math.sqrt(factor) : undefined;
  const questionTop = top + sign + under + (tight ? 3.6 : 5.5) * Math.sqrt(factor);
  return {
    width,
    height,
    factor,
    inset,
    edge: inset + pad,
    textWidth,
    header: { top, sign, arrow: sign * 0.81, stacked, name, mark: largePrint ? 14 : Math.max(8, 9.5 * factor) },
    question: {
      top: questionTop,
      bottom: (lane ?? footTop) - (tight ? 2.7 : 4.1),
      ...(largePrint
        ? { preferred: 28, floor: 20 }
        : {
            preferred: quarter((crowded ? 14 : 18) * factor),
            // The smaller the card, the nearer it is held.
            floor: Math.max(8, quarter((crowded ? 11 : 12) * Math.min(1.2, factor ** 2))),
          }),
    },
    choices: largePrint
      ? { preferred: 22, floor: 20 }
      : { preferred: quarter(11 * factor), floor: Math.max(8, quarter(9.5 * Math.min(1.1, factor))) },
    air: largePrint ? largeAir : largeAir.slice(-1),
    foot,
    ...(lane === undefined ? {} : { lane }),
  };
}
