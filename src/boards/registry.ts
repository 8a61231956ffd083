import type { Board } from '../model/course.ts';
import { apvPlanEntry } from './apv-plan/board.ts';
import { cardsEntry } from './cards/board.ts';
import { citizensWayEntry } from './citizens-way/board.ts';
import { diamondEntry } from './diamond/board.ts';
import type { BoardEntry } from './entry.ts';
import { evaluationEntry } from './evaluation/board.ts';
import { forceFieldEntry } from './force-field/board.ts';
import { groupsEntry } from './groups/board.ts';
import { harvestEntry } from './harvest/board.ts';
import { processCheckEntry } from './process-check/board.ts';
import { relationsEntry } from './relations/board.ts';
import { roadEntry } from './road/board.ts';
import { roomForActionEntry } from './room-for-action/board.ts';
import { trialsEntry } from './trials/board.ts';
import { triangleEntry } from './triangle/board.ts';
import { twoViewsEntry } from './two-views/board.ts';

const entries: { [K in Board['kind']]: BoardEntry<Extract<Board, { kind: K }>> } = {
  road: roadEntry,
  cards: cardsEntry,
  harvest: harvestEntry,
  groups: groupsEntry,
  evaluation: evaluationEntry,
  diamond: diamondEntry,
  triangle: triangleEntry,
  relations: relationsEntry,
  'room-for-action': roomForActionEntry,
  'two-views': twoViewsEntry,
  'process-check': processCheckEntry,
  'force-field': forceFieldEntry,
  'citizens-way': citizensWayEntry,
  trials: trialsEntry,
  'apv-plan': apvPlanEntry,
};

/** The entry of a board's kind. A new kind is a folder beside `road/` and a line above. */
export function entryOf(board: Board): BoardEntry {
  return entries[board.kind];
}

/** The place `steps` further on along a board (negative: back), held within it. */
export function placeFrom(board: Board, at: string, steps: number): string {
  const places = entryOf(board).places(board);
  const here = Math.max(0, places.indexOf(at));
  return places[Math.max(0, Math.min(here + steps, places.length - 1))] ?? at;
}
