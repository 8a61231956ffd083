import type { Course, Id } from '../../src/model/course.ts';
import { generateRanks } from '../../src/model/rank.ts';
import { toolZones } from '../../src/model/tools.ts';
import { saveCourseFile } from '../../src/storage/file.ts';
import { fullCourse } from '../../test/support/fullCourse.ts';

const words =
  'vi tager kaffen med ud til de pårørende når rute syv er forsinket og ringer altid hjem inden klokken ti om morgenen'.split(
    ' ',
  );

/** Texts as groups write them: 4 to 14 words, no two the same. */
export function noteTexts(count: number): string[] {
  return Array.from({ length: count }, (_, n) => {
    const length = 4 + ((n * 7) % 11);
    const said = Array.from({ length }, (_, i) => words[(n * 5 + i * 3) % words.length]);
    return `${n + 1} ${said.join(' ')}`;
  });
}

/** A course as a file, with those notes at the stop `ser` of the board `vej`. */
export const courseFile = (texts: readonly string[]) => fileWith(texts, 'vej', () => 'ser');

/** The same with the notes spread over the six zones of the board `proces`, the one with the most of them. */
export function zonesFile(texts: readonly string[]): { course: Course; file: Blob } {
  const zones = toolZones['process-check'];
  return fileWith(texts, 'proces', (i) => zones[i % zones.length] ?? zones[0]);
}

function fileWith(texts: readonly string[], board: Id, placeOf: (index: number) => Id): { course: Course; file: Blob } {
  const full = fullCourse();
  const [pattern] = Object.values(full.notes);
  if (pattern === undefined) throw new Error('the pattern course has no notes');
  const ranks = generateRanks(texts.length);
  const notes = texts.map((text, i) => ({
    ...pattern,
    id: `note${i}`,
    board,
    place: placeOf(i),
    rank: ranks[i] ?? 'a0',
    text,
    votes: i % 4,
    marked: false,
  }));
  const course = { ...full, notes: Object.fromEntries(notes.map((note) => [note.id, note])) };
  return { course, file: saveCourseFile(course, full.createdAt).blob };
}
