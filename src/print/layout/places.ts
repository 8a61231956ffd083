import type { Offset } from '../../model/printing.ts';
import type { Dealt } from './dealCards.ts';
import type { Box } from './displayList.ts';
import { behind, type Crease, type Lying } from './duplex.ts';
import { foldLine, frontHalf, type Grid, slotBox } from './grid.ts';
import { ownBox } from './placeCard.ts';

/**
 * Where one side of a card stands: its cut edges on the page, and how it is turned. `card`: its index, from 0. `clip`: how far
 * its colour may go, in its own upright mm; given with bleed.
 */
export type Place = Lying & { card: number; side: 'front' | 'back'; clip?: Box };

/** What a front page carries of a card: its front, and with a fold its back too. */
export function frontPlaces(grid: Grid, bleed: number, { slot, card }: Dealt): Place[] {
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

/** Where a card's back stands on the back page. */
export function backPlace(grid: Grid, bleed: number, { slot, card }: Dealt, crease: Crease, shift: Offset): Place {
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
