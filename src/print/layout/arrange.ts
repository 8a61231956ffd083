import { type CardPrinting, chosenSize, type Size, sheetPapers } from '../../model/printing.ts';
import { problem } from '../words.ts';
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
  const keep = toEdge || (forPrintShop(printing) && marks === 'none') ? 0 : unprintable;
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

/** Why a sheet holds no card. */
export const doesNotFit = (card: Size, paper: Size): Problem =>
  problem('size', (w) => (largeEnough(card) ? w.cardTooLarge(card, paper) : w.cardTooSmall(leastCard)));

/** What cannot be among size, bleed and labels. */
export const choiceProblems = (printing: CardPrinting, grid: Grid, card: Size): Problem[] => [
  ...(countOf(grid) === 0 ? [doesNotFit(card, grid.paper)] : []),
  ...(bleedOf(printing) === undefined ? [problem('bleed', (w) => w.bleedOutside(mostBleed))] : []),
  ...(printing.labels && !labelSheet(printing) ? [problem('labels', (w) => w.noLabels(printing.labels))] : []),
];
