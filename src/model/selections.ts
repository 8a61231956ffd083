import type { Course, Id, Pick, Selection } from './course.ts';
import { inOrder, rankAt, rankAtEnd } from './rank.ts';

/** The course's hand-picked choices of cards, in order. */
export function selectionsOf(course: Course): Selection[] {
  return inOrder(Object.values(course.selections));
}

/** The cards of a selection, in order. */
export function picksOf(course: Course, selection: Id): Pick[] {
  return inOrder(Object.values(course.picks).filter((pick) => pick.selection === selection));
}

/** Begins a selection, last in the list. */
export function addSelection(course: Course, id: Id, name: string): void {
  course.selections[id] = { id, name, rank: rankAtEnd(selectionsOf(course)) };
}

/** Takes a selection away with its picks. */
export function removeSelection(course: Course, id: Id): void {
  delete course.selections[id];
  for (const pick of picksOf(course, id)) delete course.picks[pick.id];
}

/** Puts a card last into a selection, or takes it out when it is there. Says whether it is in now. */
export function togglePick(course: Course, pick: { id: Id; selection: Id; deck: Id; card: Id }): boolean {
  const picks = picksOf(course, pick.selection);
  const there = picks.filter((one) => one.card === pick.card);
  for (const one of there) delete course.picks[one.id];
  if (there.length > 0) return false;
  course.picks[pick.id] = { ...pick, rank: rankAtEnd(picks) };
  return true;
}

/** Moves a card to position `index` (0 = first, counted without the card itself) of its selection. */
export function movePick(course: Course, id: Id, index: number): void {
  const pick = course.picks[id];
  if (pick === undefined) return;
  const others = picksOf(course, pick.selection).filter((one) => one.id !== id);
  pick.rank = rankAt(others, index);
}
