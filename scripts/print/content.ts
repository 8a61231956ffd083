import { readFile } from 'node:fs/promises';
import { compileContent } from '../../src/content/compiler/compile.ts';
import { printProblems } from '../../src/content/compiler/print.ts';
import type { Editions } from '../../src/content/editions.ts';
import type { Content } from '../../src/content/types.ts';
import type { Course } from '../../src/model/course.ts';
import { readCourseFile } from '../../src/storage/file.ts';
import { Stop } from './stop.ts';

/** All content and the editions of its decks. */
export type WholeContent = Content & { editions: Editions };

/** All content, read once; stops when there are mistakes in it. */
export async function soundContent(): Promise<WholeContent> {
  known ??= compileContent('content');
  const { content, editions, problems } = await known;
  if (problems.length > 0) throw new Stop(2, printProblems(problems), 'npm run content');
  return { ...content, editions };
}
let known: ReturnType<typeof compileContent> | undefined;

/** A saved course. */
export async function courseFrom(path: string | undefined): Promise<Course> {
  if (path === undefined)
    throw new Stop(1, 'Hvilket forløb? Skriv filens navn.', 'Which course? Write the name of its file.');
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') throw new Stop(3, `Filen ${path} findes ikke.`, `There is no file ${path}.`);
    throw new Stop(3, `Kan ikke læse ${path}: ${error.message}`, `Cannot read ${path}: ${error.message}`);
  });
  const reading = await readCourseFile(text);
  if (reading.ok) return reading.course;
  const why = `${reading.reason}, ${reading.details}`;
  throw new Stop(
    3,
    `${path} er ikke et forløb, der kan læses (${why})`,
    `${path} is no course that can be read (${why})`,
  );
}
