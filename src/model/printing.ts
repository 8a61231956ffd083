/** What a person can choose about cards on paper, and what a printer is remembered by. Plain data; lengths in mm. */

/** Width and height in mm. */
export type Size = { width: number; height: number };

/**
 * Cards by name. `office` and `officeLarge` leave the printer its edge on A4 (8 and 4 a sheet); `a7` and `a6` fill A4 to the
 * edge, which only a print shop can do.
 */
export const cardSizes = {
  office: { width: 98, height: 70 },
  officeLarge: { width: 98, height: 140 },
  poker: { width: 63, height: 88 },
  tarot: { width: 70, height: 120 },
  square: { width: 90, height: 90 },
  a7: { width: 105, height: 74 },
  a6: { width: 105, height: 148 },
} as const satisfies Record<string, Size>;

export type CardSizeName = keyof typeof cardSizes;

/** Paper for cards, portrait. SRA3 is the print shop's A3 with room for bleed and marks. */
export const sheetPapers = {
  a4: { width: 210, height: 297 },
  a3: { width: 297, height: 420 },
  sra3: { width: 320, height: 450 },
  letter: { width: 215.9, height: 279.4 },
} as const satisfies Record<string, Size>;

export type SheetPaper = keyof typeof sheetPapers;

/**
 * How fronts and backs meet. `fold`: front and back side by side on one side of the paper, folded and glued. `handTurned`: all
 * fronts, then all backs, for a pile that is turned on its long edge by hand.
 */
export const sidesChoices = ['longEdge', 'shortEdge', 'fold', 'frontsOnly', 'handTurned'] as const;
export type Sides = (typeof sidesChoices)[number];

/** `grey`: reads without colour; `ink`: outlines instead of filled areas. */
export const looks = ['colour', 'grey', 'ink'] as const;
export type Look = (typeof looks)[number];

/** `stacks`: one cut through the whole pile gives piles that are in order (cut and stack). */
export const orders = ['rows', 'stacks'] as const;
export const marksChoices = ['full', 'margin', 'none'] as const;

export type CardPrinting = {
  size: CardSizeName | 'custom';
  /** Counts when `size` is `custom`. */
  custom: Size;
  /** Larger type: 20 points or more, for those who see less well. */
  largePrint: boolean;
  paper: SheetPaper;
  sides: Sides;
  order: (typeof orders)[number];
  marks: (typeof marksChoices)[number];
  /** 0–5 mm of colour beyond the cut, for print shops. */
  bleed: number;
  /** Backs with colour out to the cut; an office printer drifts 1–4 mm, so only when asked for. */
  edgeBacks: boolean;
  look: Look;
  /** Of every card, 1–20. */
  copies: number;
  /** Sheets to print, such as `1-3,5`; empty: all. */
  sheets: string;
  /** The first free place on a sheet that is used already, from 1. */
  firstSlot: number;
  /** One card a page, for print shops that impose themselves. */
  onePerPage: boolean;
  /** Id of a label sheet (src/print/layout/labelSheets.ts) instead of card size and paper; empty: plain paper. */
  labels: string;
  /** A page that tells how to print and cut. */
  instruction: boolean;
  /** A QR code to the card's page on each back, when a site address is set. */
  qr: boolean;
};

/**
 * How far the backs of a printer come out from where they should, as its test sheet shows: held against the light and seen
 * from the front, right and down are positive.
 */
export type Offset = { x: number; y: number };

/** The three ways of printing that are right without changing anything. */
export const presets = ['officeTwoSided', 'officeOneSided', 'printShop'] as const;
export type Preset = (typeof presets)[number];

/**
 * A printer as somebody named it: how its backs drift, the way it was used last, and what was chosen last for each way. The
 * printer without a name is there before anybody has named one.
 */
export type Printer = {
  id: string;
  name: string;
  offset: Offset;
  preset: Preset;
  cards: Record<Preset, CardPrinting>;
};

const office: CardPrinting = {
  size: 'office',
  custom: { width: 98, height: 70 },
  largePrint: false,
  paper: 'a4',
  sides: 'longEdge',
  order: 'rows',
  marks: 'full',
  bleed: 0,
  edgeBacks: false,
  look: 'colour',
  copies: 1,
  sheets: '',
  firstSlot: 1,
  onePerPage: false,
  labels: '',
  instruction: true,
  qr: false,
};

export const presetPrinting: Record<Preset, CardPrinting> = {
  officeTwoSided: office,
  officeOneSided: { ...office, sides: 'frontsOnly' },
  printShop: {
    ...office,
    size: 'a7',
    bleed: 3,
    edgeBacks: true,
    onePerPage: true,
    marks: 'margin',
    instruction: false,
  },
};

/** The size a choice stands for. */
export const chosenSize = ({ size, custom }: CardPrinting): Size => (size === 'custom' ? custom : cardSizes[size]);
