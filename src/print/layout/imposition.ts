import { type CardPrinting, chosenSize, type Offset, type Size, sheetPapers } from '../../model/printing.ts';
import { problem } from '../words.ts';
import { type Dealt, dealCards } from './dealCards.ts';
import type { Box, Duplex, LineOp, Problem } from './displayList.ts';
import { backShift, behind, type Crease, creaseOf, type Lying } from './duplex.ts';
import {
  bestGrid,
  cellOf,
  centredGrid,
  countOf,
  foldLine,
  frontHalf,
  type Grid,
  leastCard,
  slotBox,
  unprintable,
} from './grid.ts';
import { labelGrid, labelSheets } from './labelSheets.ts';
import { cutMarks, markGap, markLength, movedMarks } from './marks.ts';
import { ownBox } from './placeCard.ts';
import { readRanges } from './ranges.ts';

/**
 * Where one side of a card stands: its cut edges on the page, and how it is turned. `card`: its index, from 0. `clip`: how far
 * its colour may go, in its own upright mm; given with bleed.
 */
export type Place = Lying & { card: number; side: 'front' | 'back'; clip?: Box };

/** A page of the file. `sheet`: number of the sheet of paper, from 1. `trim`, `bleed`: given with one card a page. */
export type PlannedPage = {
  sheet: number;
  side: 'front' | 'back';
  places: Place[];
  marks: LineOp[];
  trim?: Box;
  bleed?: Box;
};

/** Everything about where cards stand on paper, in mm. */
export type CardPlan = {
  /** A page. Portrait for sheets: a printer then always takes them the same way, and its drift is always the same. */
  paper: Size;
  /** A card, cut, upright. */
  card: Size;
  bleed: number;
  perSheet: number;
  grid: Grid;
  /** In the order of the file. */
  pages: PlannedPage[];
  /** Sheets of paper these pages take, and those that all cards take. */
  sheets: number;
  of: number;
  /** How to print the pages. */
  duplex: Duplex;
  /** What was chosen and cannot be; the plan then does without it. */
  problems: Problem[];
};

/**
 * `card`: another size than the chosen one. `toEdge`: cards may fill the paper to its edges. `landscapeOk`: cards may lie on
 * their side where more fit that way (they may unless it says false).
 */
export type PlanOptions = { card?: Size; toEdge?: boolean; landscapeOk?: boolean };

/**
 * Plans `count` cards. The order of the file by `sides`: two-sided, each front is followed by its backs; `handTurned`, all
 * fronts come first and then all backs in the same order: a printed pile turned over as a whole has its first sheet on
 * top again, both where pages come out face down and where they come out face up. `offset` (how the backs drift, seen from the
 * front) moves backs and their marks; not with one card a page, which goes to another machine.
 */
export function planCards(count: number, printing: CardPrinting, offset: Offset, options: PlanOptions = {}): CardPlan {
  const { grid, card, bleed, marks, sides, onePerPage } = arrange(printing, options);
  const perSheet = countOf(grid);
  const within = (field: 'firstSlot' | 'copies', most: number) => {
    const value = printing[field];
    return Number.isInteger(value) && value >= 1 && value <= most ? value : undefined;
  };
  const firstSlot = onePerPage ? 1 : within('firstSlot', Math.max(1, perSheet));
  const copies = within('copies', 20);
  const deal = { count, copies: copies ?? 1, perSheet, firstSlot: firstSlot ?? 1, order: printing.order };
  const dealt = dealCards(deal);
  const ranges = readRanges(printing.sheets, dealt.length);
  const numbers = 'sheets' in ranges ? ranges.sheets : dealt.map((_, index) => index + 1);

  const duplex = duplexOf(sides, grid.paper, onePerPage);
  const crease = creaseOf(grid.paper, duplex === 'none' ? uprightEdge(grid.paper) : duplex);
  const shift = onePerPage ? { x: 0, y: 0 } : backShift(offset, crease);
  const frontMarks = cutMarks(grid, marks, bleed);
  const backMarks = bleed > 0 || onePerPage ? movedMarks(frontMarks, shift) : [];
  const boxes = onePerPage && perSheet > 0 ? pageBoxes(grid, bleed) : {};
  const front = (sheet: number): PlannedPage => {
    const places = (dealt[sheet - 1] ?? []).flatMap((one) => frontPlaces(grid, bleed, one));
    return { sheet, side: 'front', places, marks: frontMarks, ...boxes };
  };
  const back = (sheet: number): PlannedPage => {
    const places = (dealt[sheet - 1] ?? []).map((one) => backPlace(grid, bleed, one, crease, shift));
    return { sheet, side: 'back', places, marks: backMarks, ...boxes };
  };
  const pages = {
    longEdge: () => numbers.flatMap((sheet) => [front(sheet), back(sheet)]),
    shortEdge: () => numbers.flatMap((sheet) => [front(sheet), back(sheet)]),
    handTurned: () => [...numbers.map(front), ...numbers.map(back)],
    fold: () => numbers.map(front),
    frontsOnly: () => numbers.map(front),
  }[sides]();
  return {
    paper: grid.paper,
    card,
    bleed,
    perSheet,
    grid,
    pages,
    sheets: numbers.length,
    of: dealt.length,
    duplex,
    problems: [
      ...(perSheet === 0 ? [doesNotFit(card, grid.paper)] : []),
      ...(bleedOf(printing) === undefined ? [problem('bleed', (w) => w.bleedOutside(mostBleed))] : []),
      ...(firstSlot ? [] : [problem('firstSlot', (w) => w.outside(1, Math.max(1, perSheet)))]),
      ...(printing.labels && !labelSheet(printing) ? [problem('labels', (w) => w.noLabels(printing.labels))] : []),
      ...(copies ? [] : [problem('copies', (w) => w.outside(1, 20))]),
      ...('problem' in ranges ? [ranges.problem] : []),
    ],
  };
}

/** Why a sheet holds no card. */
export const doesNotFit = (card: Size, paper: Size): Problem =>
  problem('size', (w) => (largeEnough(card) ? w.cardTooLarge(card, paper) : w.cardTooSmall(leastCard)));

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

/** Sheets are turned as chosen; a page for one card so that both sides are upright in the file, as print shops expect. */
function duplexOf(sides: CardPrinting['sides'], paper: Size, onePerPage: boolean): Duplex {
  if (sides !== 'longEdge' && sides !== 'shortEdge') return 'none';
  return onePerPage ? uprightEdge(paper) : sides;
}

/** The edge a page is turned on like the leaf of a book. */
const uprightEdge = ({ width, height }: Size) => (height >= width ? 'longEdge' : 'shortEdge');

function frontPlaces(grid: Grid, bleed: number, { slot, card }: Dealt): Place[] {
  const cell = slotBox(grid, slot);
  const front: Lying = { ...frontHalf(grid, cell), turn: grid.lying ? 90 : 0 };
  if (!grid.fold) return [{ ...front, card, side: 'front', ...clipped(front, bleed) }];
  const line = foldLine(grid.fold, cell);
  const back = behind(front, line);
  return [
    { ...front, card, side: 'front', ...clipped(front, bleed, line) },
    { ...back, card, side: 'back', ...clipped(back, bleed, line) },
  ];
}

function backPlace(grid: Grid, bleed: number, { slot, card }: Dealt, crease: Crease, shift: Offset): Place {
  const front: Lying = { ...slotBox(grid, slot), turn: grid.lying ? 90 : 0 };
  const back = behind(front, crease);
  const moved = { ...back, x: back.x + shift.x, y: back.y + shift.y };
  return { ...moved, card, side: 'back', ...clipped(moved, bleed) };
}

/** The bleed around a place, but not over its fold. */
function clipped(lying: Lying, bleed: number, fold?: Crease): { clip?: Box } {
  if (bleed === 0) return {};
  const { x, y, width, height } = lying;
  const open = (axis: Crease['axis'], edge: number) =>
    fold?.axis === axis && Math.abs(fold.at - edge) < 0.001 ? 0 : bleed;
  const left = open('vertical', x);
  const top = open('horizontal', y);
  const box = {
    x: x - left,
    y: y - top,
    width: width + left + open('vertical', x + width),
    height: height + top + open('horizontal', y + height),
  };
  return { clip: ownBox(lying, box) };
}

function pageBoxes(grid: Grid, bleed: number): { trim: Box; bleed: Box } {
  const trim = slotBox(grid, 0);
  const around = { width: trim.width + 2 * bleed, height: trim.height + 2 * bleed };
  return { trim, bleed: { x: trim.x - bleed, y: trim.y - bleed, ...around } };
}
