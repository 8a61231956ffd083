import type { CardPrinting, Offset, Size } from '../../model/printing.ts';
import { wrongChoice } from '../words.ts';
import { arrange, choiceProblems, type PlanOptions } from './arrange.ts';
import { dealCards } from './dealCards.ts';
import type { Box, Duplex, LineOp, Problem } from './displayList.ts';
import { backShift, creaseOf } from './duplex.ts';
import { countOf, type Grid, slotBox } from './grid.ts';
import { cutMarks, movedMarks } from './marks.ts';
import { backPlace, frontPlaces, type Place } from './places.ts';
import { readRanges } from './ranges.ts';

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
      ...choiceProblems(printing, grid, card, options),
      ...(firstSlot ? [] : [wrongChoice('firstSlot', (w) => w.outside(1, Math.max(1, perSheet)))]),
      ...(copies ? [] : [wrongChoice('copies', (w) => w.outside(1, 20))]),
      ...('problem' in ranges ? [ranges.problem] : []),
    ],
  };
}

/** Sheets are turned as chosen; a page for one card so that both sides are upright in the file, as print shops expect. */
function duplexOf(sides: CardPrinting['sides'], paper: Size, onePerPage: boolean): Duplex {
  if (sides !== 'longEdge' && sides !== 'shortEdge') return 'none';
  return onePerPage ? uprightEdge(paper) : sides;
}

/** The edge a page is turned on like the leaf of a book. */
const uprightEdge = ({ width, height }: Size) => (height >= width ? 'longEdge' : 'shortEdge');

function pageBoxes(grid: Grid, bleed: number): { trim: Box; bleed: Box } {
  const trim = slotBox(grid, 0);
  const around = { width: trim.width + 2 * bleed, height: trim.height + 2 * bleed };
  return { trim, bleed: { x: trim.x - bleed, y: trim.y - bleed, ...around } };
}
