import type { DeckCard, DeckPrint } from '../../src/print/documents/deckPrint.ts';
import { dimensionInk } from '../../src/print/documents/palette.ts';

/**
 * The deck's sheets as every maker but ours is handed them, and the model that all files are measured against; said here once more,
 * apart from src/print. In mm from the top left corner of an A4 page.
 */
export const paper = { width: 210, height: 297 };
export const card = { width: 98, height: 70 };
export const cuts = { x: [7, 105, 203], y: [8.5, 78.5, 148.5, 218.5, 288.5] };

export const inks = dimensionInk;
export const names = {
  trust: 'Tillid',
  justice: 'Retfærdighed',
  collaboration: 'Samarbejdsevne',
  core: 'Kerneopgaven',
} as const;
export const product = 'Vejkort';
export const advice = 'Print i faktisk størrelse, 100 %';
export const text = '#1d2730';
export const small = '#5b6670';

/** Middle of the road on a back, an SVG path in mm from the card's corner. */
export const road = 'M-8 60 C28 54 37 37 46 33 S72 25 106 9';

export type Mark = { x1: number; y1: number; x2: number; y2: number; inside: boolean };

/** Where words begin on a back, from the card's left edge. */
export const backWords = 12;

/** Cut marks as ours, on fronts only, for the pile is cut from there: dark in the margins, light dots (`inside`) between the cards. */
export const marks: Mark[] = [
  ...cuts.x.flatMap((x) => pieces(cuts.y, paper.height).map(([y1, y2, inside]) => ({ x1: x, x2: x, y1, y2, inside }))),
  ...cuts.y.flatMap((y) => pieces(cuts.x, paper.width).map(([x1, x2, inside]) => ({ x1, x2, y1: y, y2: y, inside }))),
];
export const markStyle = (inside: boolean) =>
  inside ? { colour: '#8b9096', width: 0.09, dash: [0.5, 1] as const } : { colour: text, width: 0.18 };

function pieces(at: readonly number[], whole: number): [from: number, to: number, inside: boolean][] {
  const [from = 0, to = whole] = [at[0], at.at(-1)];
  return [
    [0, from, false],
    [from, to, true],
    [to, whole, false],
  ];
}

export type Placed = { card: DeckCard; number: number; x: number; y: number };
export type Side = { side: 'front' | 'back'; cards: Placed[] };

const perSheet = 8;

/** Fronts and backs by turns, turned on the long edge. */
export function sides(deck: DeckPrint): Side[] {
  const sheets = Array.from({ length: Math.ceil(deck.cards.length / perSheet) }, (_, sheet) => sheet * perSheet);
  return sheets.flatMap((first) =>
    (['front', 'back'] as const).map((side) => ({
      side,
      cards: deck.cards.slice(first, first + perSheet).map((one, slot) => ({
        card: one,
        number: first + slot + 1,
        x: (cuts.x[0] ?? 0) + (side === 'front' ? slot % 2 : 1 - (slot % 2)) * card.width,
        y: (cuts.y[0] ?? 0) + Math.floor(slot / 2) * card.height,
      })),
    })),
  );
}

export const countOf = (deck: DeckPrint, number: number) => `${deck.title} ${number}/${deck.cards.length}`;
