import { type CardPrinting, chosenSize, type SheetPaper, type Size, sheetPapers } from '../../model/printing.ts';
import { wrongChoice } from '../words.ts';
import type { Problem } from './displayList.ts';
import { bestGrid, cellOf, centredGrid, countOf, type Grid, leastCard, unprintable } from './grid.ts';
import { labelGrid, labelSheets } from './labelSheets.ts';
import { markGap, markLength } from './marks.ts';

/**
 * `card`: another size than the chosen one. `toEdge`: cards may fill the paper to its edges. `landscapeOk`: cards may lie on
 * their side where more fit that way (they may unless it says false).
 */
export type PlanOptions = { card?: Size; toEdge?: boolean; landscapeOk?: boolean };

/** The choices that count, with the grid they lead to. */
export type Arranged = Pick<CardPrinting, 'bleed' | 'marks' | 'sides' | 'onePerPage'> & {
  grid: Grid;
  card: Size;
  onLabels: boolean;
};

/** The grid and what else follows from the choices: a label sheet is cut already, and has no backs. */
export function arrange(printing: CardPrinting, { card, toEdge = false, landscapeOk = true }: PlanOptions): Arranged {
  const labels = labelSheet(printing);
  if (labels) {
    const cut = { bleed: 0, marks: 'none', sides: 'frontsOnly', onePerPage: false, onLabels: true } as const;
    return { ...cut, grid: labelGrid(labels), card: labels.label };
  }
  const { marks, sides, onePerPage } = printing;
  const bleed = bleedOf(printing) ?? 0;
  const chosen = { bleed, marks, sides, onePerPage, onLabels: false, card: card ?? chosenSize(printing) };
  const paper = sheetPapers[printing.paper];
  if (!largeEnough(chosen.card)) return { ...chosen, grid: centredGrid(paper, chosen.card, 0, 0, 0) };
  if (onePerPage) return { ...chosen, marks: marks === 'none' ? 'none' : 'margin', grid: pageForOne(chosen) };
  const keep = keptFree(printing, toEdge);
  const fit = { paper, card: chosen.card, bleed, keep, folded: sides === 'fold', lyingOk: landscapeOk };
  return { ...chosen, grid: bestGrid(fit) };
}

/** A page as large as one card, its bleed and its marks. */
function pageForOne({ card, bleed, marks, sides }: Omit<Arranged, 'grid'>): Grid {
  const fold: Grid['fold'] = sides === 'fold' ? 'beside' : undefined;
  const cell = cellOf(card, fold);
  const room = 2 * (bleed + (marks === 'none' ? 0 : markGap + markLength));
  const paper = { width: cell.width + room, height: cell.height + room };
  return { ...centredGrid(paper, cell, 1, 1, 0), ...(fold && { fold }) };
}

/** The bleed where it is one. */
const bleedOf = ({ bleed }: CardPrinting) => (bleed >= 0 && bleed <= mostBleed ? bleed : undefined);

/** The most bleed, in mm. */
const mostBleed = 5;

const largeEnough = ({ width, height }: Size) => width >= leastCard && height >= leastCard;

const labelSheet = ({ labels }: CardPrinting) => labelSheets.find(({ id }) => id === labels);

/** Office printers leave an edge on A4, A3 and Letter alike; with bleed, or on SRA3, a print shop is meant. */
export const forPrintShop = ({ bleed, onePerPage, paper }: CardPrinting) => bleed > 0 || onePerPage || paper === 'sra3';

/** The strip along each edge of the paper where no card is, in mm. */
const keptFree = (printing: CardPrinting, toEdge: boolean) =>
  toEdge || (forPrintShop(printing) && printing.marks === 'none') ? 0 : unprintable;

/** What people call the papers. */
export const paperNames: Record<SheetPaper, string> = { a4: 'A4', a3: 'A3', sra3: 'SRA3', letter: 'Letter' };

/** Why a sheet holds no card: the largest one it would hold, and the papers that hold the chosen one. */
export function doesNotFit(printing: CardPrinting, card: Size, options: PlanOptions): Problem {
  if (!largeEnough(card)) return wrongChoice('size', (w) => w.cardTooSmall(leastCard));
  const papers = (Object.keys(sheetPapers) as SheetPaper[])
    .filter((paper) => countOf(arrange({ ...printing, paper }, options).grid) > 0)
    .map((paper) => paperNames[paper]);
  const most = largestCard(printing, options.toEdge ?? false);
  return wrongChoice('size', (w) => w.cardTooLarge(card, paperNames[printing.paper], most, papers));
}

/** The largest card a sheet holds; folded, front and back lie one below the other. */
function largestCard(printing: CardPrinting, toEdge: boolean): Size {
  const paper = sheetPapers[printing.paper];
  const around = 2 * (keptFree(printing, toEdge) + (bleedOf(printing) ?? 0));
  const room = { width: paper.width - around, height: paper.height - around };
  return printing.sides === 'fold' ? { ...room, height: room.height / 2 } : room;
}

/** What cannot be among size, bleed and labels. */
export const choiceProblems = (printing: CardPrinting, grid: Grid, card: Size, options: PlanOptions): Problem[] => [
  ...(countOf(grid) === 0 ? [doesNotFit(printing, card, options)] : []),
  ...(bleedOf(printing) === undefined ? [wrongChoice('bleed', (w) => w.bleedOutside(mostBleed))] : []),
  ...(printing.labels && !labelSheet(printing) ? [wrongChoice('labels', (w) => w.noLabels(printing.labels))] : []),
];
