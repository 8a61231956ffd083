import { boardOf } from './boards.ts';
import type { Course, Id } from './course.ts';
import { plainValues } from './plain.ts';
import { inOrder, rankAt, rankAtEnd } from './rank.ts';
import type { Party, RelationLine, RelationsBoard } from './toolBoards.ts';

/** Where a party stands, in reading order: ourselves, those beside us, those above, those below. */
export const levels = ['own', 'beside', 'above', 'below'] as const satisfies readonly Party['level'][];
export type Level = Party['level'];
export type Strength = RelationLine['strength'];

/** From weak to strong. */
export const strengths = [1, 2, 3] as const satisfies readonly Strength[];

export const relationsBoard = (course: Course, id: Id): RelationsBoard => boardOf(course, id, 'relations');

/** Parties at a level, in order; to read only. */
export const partiesAt = (board: RelationsBoard, level: Level): Party[] =>
  inOrder(plainValues(board.parties).filter((party) => party.level === level));

/** All parties in reading order; to read only. */
export const partiesOf = (board: RelationsBoard): Party[] => levels.flatMap((level) => partiesAt(board, level));

/**
 * The lines that have a party at both ends, in order; to read only. Two windows at once may leave one with an end missing, or a
 * second one between the same two: such a line is not there.
 */
export function linesOf(board: RelationsBoard): RelationLine[] {
  const seen = new Set<string>();
  return inOrder(plainValues(board.lines)).filter(({ a, b }) => {
    const pair = [a, b].sort().join(' ');
    const there = a !== b && board.parties[a] !== undefined && board.parties[b] !== undefined && !seen.has(pair);
    seen.add(pair);
    return there;
  });
}

/** The line between two parties, whichever way it was drawn. */
export const lineBetween = (board: RelationsBoard, one: Id, other: Id): RelationLine | undefined =>
  linesOf(board).find(({ a, b }) => (a === one && b === other) || (a === other && b === one));

/** The lines of a party. */
export const linesFrom = (board: RelationsBoard, party: Id): RelationLine[] =>
  linesOf(board).filter(({ a, b }) => a === party || b === party);

/** The parties a line may be drawn to from this one: all others that have none with it. */
export function openEnds(board: RelationsBoard, from: Id): Party[] {
  const taken = new Set(linesFrom(board, from).flatMap(({ a, b }) => [a, b]));
  return partiesOf(board).filter(({ id }) => id !== from && !taken.has(id));
}

/** The lines of the least strength there is on the map. Where all are strong, there is none to mend. */
export function weakestLines(board: RelationsBoard): RelationLine[] {
  const lines = linesOf(board);
  const least = Math.min(...lines.map(({ strength }) => strength));
  return least === 3 ? [] : lines.filter(({ strength }) => strength === least);
}

/** Whether the board shows its example: until somebody takes it away or names the first party. */
export const showsRelationsExample = (board: RelationsBoard): boolean =>
  board.example && Object.keys(board.parties).length === 0;

/** Adds a party last at its level. Says whether it did: a blank name adds nothing. */
export function addParty(board: RelationsBoard, party: { id: Id; name: string; level: Level }): boolean {
  const name = party.name.trim();
  if (name === '') return false;
  board.parties[party.id] = { ...party, name, rank: rankAtEnd(partiesAt(board, party.level)) };
  return true;
}

/** Takes a party off the map, and its lines with it. Returns how many lines went. */
export function removeParty(board: RelationsBoard, id: Id): number {
  const gone = plainValues(board.lines).filter(({ a, b }) => a === id || b === id);
  for (const line of gone) delete board.lines[line.id];
  delete board.parties[id];
  return gone.length;
}

/** To position `index` (0 = first, counted without itself) at a level: another one, or where it is. */
export function moveParty(board: RelationsBoard, id: Id, level: Level, index = Number.POSITIVE_INFINITY): void {
  const party = board.parties[id];
  if (party === undefined) return;
  const others = partiesAt(board, level).filter((other) => other.id !== id);
  party.rank = rankAt(others, index);
  party.level = level;
}

/** One step towards the front (-1) or the back (+1) of its level. Says whether it moved. */
export function nudgeParty(board: RelationsBoard, id: Id, step: -1 | 1): boolean {
  const party = board.parties[id];
  if (party === undefined) return false;
  const order = partiesAt(board, party.level);
  const to = order.findIndex((other) => other.id === id) + step;
  if (to < 0 || to >= order.length) return false;
  moveParty(board, id, party.level, to);
  return true;
}

/**
 * Draws a line between two parties. Says whether it did: never from a party to itself, never a second one between the same two,
 * never to one that is not there.
 */
export function addLine(
  board: RelationsBoard,
  line: { id: Id; a: Id; b: Id; strength?: Strength; label?: string },
): boolean {
  const { id, a, b, strength = 2, label = '' } = line;
  const both = board.parties[a] !== undefined && board.parties[b] !== undefined;
  if (a === b || !both || lineBetween(board, a, b) !== undefined) return false;
  const rank = rankAtEnd(plainValues(board.lines));
  board.lines[id] = { id, rank, a, b, strength, label: label.trim() };
  return true;
}

export function setStrength(board: RelationsBoard, id: Id, strength: Strength): void {
  const line = board.lines[id];
  if (line !== undefined) line.strength = strength;
}

export function removeLine(board: RelationsBoard, id: Id): void {
  delete board.lines[id];
}
