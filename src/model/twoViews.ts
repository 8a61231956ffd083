import type { Course, Id, Note } from './course.ts';
import { notesAt } from './notes.ts';
import { mergeNotes, toolZones, type ZoneOf } from './tools.ts';

/** Where notes from both sides meet. */
export const middle = 'core' satisfies ZoneOf<'two-views'>;

const zones: readonly Id[] = toolZones['two-views'];
/** Whose words stand first in a note of two: what is in the middle already, then the leaders', then the staff's. */
const firstWords: readonly Id[] = [middle, ...zones.filter((zone) => zone !== middle)];

/** The notes another may be joined with, the other side's first, then what is in the middle, then its own side's. */
export function joinable(course: Course, id: Id): Note[] {
  const note = course.notes[id];
  if (note === undefined || !zones.includes(note.place)) return [];
  const last = note.place === middle ? [middle] : [middle, note.place];
  const order = [...zones.filter((zone) => !last.includes(zone)), ...last];
  return order.flatMap((zone) => notesAt(course, note.board, zone)).filter((other) => other.id !== id);
}

/** Whether a note dropped on another is joined with it: they stand at different places. Within one, it is laid beside it. */
export function joinsWhenDropped(course: Course, id: Id, other: Id): boolean {
  const [one, two] = [course.notes[id], course.notes[other]];
  if (one === undefined || two === undefined || one.place === two.place) return false;
  return zones.includes(one.place) && zones.includes(two.place);
}

/** Two notes become one in the middle, with the words of both; `newNote`: its id. */
export function joinNotes(course: Course, id: Id, other: Id, newNote: Id, now: number): void {
  const rankOf = (one: Id) => firstWords.indexOf(course.notes[one]?.place ?? '');
  const pair = rankOf(other) <= rankOf(id) ? ([other, id] as const) : ([id, other] as const);
  mergeNotes(course, pair, { id: newNote, place: middle, now });
}
