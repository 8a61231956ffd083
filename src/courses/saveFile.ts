import { courseOfAgenda } from '../model/agenda.ts';
import type { Agenda } from '../model/agendaShape.ts';
import type { Course } from '../model/course.ts';
import { courseFile } from '../store/index.ts';

/** Puts a file into the browser's downloads. */
export function download(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Saves a course as a file and returns the file's name. */
export async function saveCourseAsFile(course: Course): Promise<string> {
  const { blob, name } = await courseFile(course);
  download(blob, name);
  return name;
}

/** Saves an agenda of a course alone, for others to open, and returns the file's name. */
export const saveAgendaAsFile = (agenda: Agenda, course: Course): Promise<string> =>
  saveCourseAsFile(courseOfAgenda(agenda, course));
