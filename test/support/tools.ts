import type { Course, Note } from '../../src/model/course.ts';
import { generateRanks } from '../../src/model/rank.ts';
import { fullCourse } from './fullCourse.ts';

/**
 * The full course with these notes in the zones of one board and nowhere else, the last one written the newest; their ids are
 * `n0`, `n1` and on. `core`: the core sentence. The board shows its example while it is empty.
 */
export function courseWithZones(
  boardId: string,
  zones: Readonly<Record<string, readonly string[]>>,
  core = '',
): Course {
  const course = fullCourse();
  const board = course.boards[boardId];
  if (board !== undefined && 'example' in board) board.example = true;
  const notes: Note[] = [];
  for (const [place, texts] of Object.entries(zones)) {
    const ranks = generateRanks(texts.length);
    texts.forEach((text, i) => {
      const at = { board: boardId, place, rank: ranks[i] ?? '', createdAt: 1_777_881_700_000 + notes.length };
      notes.push({ id: `n${notes.length}`, text, votes: 0, marked: false, owner: '', due: '', ...at });
    });
  }
  return { ...course, core, actions: {}, notes: Object.fromEntries(notes.map((note) => [note.id, note])) };
}
