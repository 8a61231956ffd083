import type { Course } from '../model/course.ts';
import { formatVersion } from './migrations.ts';
import { type CourseReading, readCourse } from './readCourse.ts';

export const fileEnding = '.vejkort';
const fileFormat = 'vejkort-course';

/** The largest file that is read, in bytes: about a hundred times a course of 1,000 notes. */
export const largestFile = 20_000_000;

/**
 * - `tooLarge`: larger than `largestFile`; it was not read
 * - `unreadable`: the computer did not hand over the file (removed, no permission, a lost network drive)
 * - `notJson`: not text of ours at all, or cut off
 * - `notOurs`: JSON, but not a course of Vejkort
 * - `newer`: written by a newer Vejkort; `damaged`: a course with parts that cannot be right
 */
export type FileReading = Extract<CourseReading, { ok: true }> | { ok: false; reason: FileProblem; details: string };
export type FileProblem = 'tooLarge' | 'unreadable' | 'notJson' | 'notOurs' | 'newer' | 'damaged';

/** Reads a course file. Never throws and is never rejected; nothing is stored. */
export async function readCourseFile(file: string | Blob): Promise<FileReading> {
  const problem = (reason: FileProblem, details: string): FileReading => ({ ok: false, reason, details });
  const size = typeof file === 'string' ? file.length : file.size;
  if (size > largestFile) return problem('tooLarge', `${size} bytes, at most ${largestFile}`);

  let text: string;
  try {
    text = typeof file === 'string' ? file : await file.text();
  } catch (error) {
    return problem('unreadable', message(error));
  }

  let content: unknown;
  try {
    content = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return problem('notJson', message(error));
  }

  if (typeof content !== 'object' || content === null) return problem('notOurs', 'not an object');
  const { format, version, course }: Record<string, unknown> = { ...content };
  if (format !== fileFormat) return problem('notOurs', 'the format is another one');
  if (typeof version !== 'number') return problem('damaged', 'version: not a number');
  return readCourse(course, version);
}

function message(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** A course as a file to keep: readable JSON, and a name that every system takes. `now`: ms since 1970. */
export function saveCourseFile(course: Course, now: number): { blob: Blob; name: string } {
  const content = {
    format: fileFormat,
    version: formatVersion,
    app: 'Vejkort',
    savedAt: new Date(now).toISOString(),
    course,
  };
  return {
    blob: new Blob([`${JSON.stringify(content, null, 2)}\n`], { type: 'application/json' }),
    name: `${safeName(course.workplace) || safeName(course.title) || 'forloeb'}-${localDay(now)}${fileEnding}`,
  };
}

/** `Hjemmeplejen Nord` → `hjemmeplejen-nord`: ASCII letters, digits and single hyphens, at most 60. */
function safeName(words: string): string {
  return words
    .toLowerCase()
    .replace(/[æøå]/g, (letter) => ({ æ: 'ae', ø: 'oe', å: 'aa' })[letter] ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-|-$/g, '');
}

/** The day where the person is, as YYYY-MM-DD. */
function localDay(now: number): string {
  const date = new Date(now);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
