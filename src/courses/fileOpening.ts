import { create } from 'zustand';
import type { Course, Id } from '../model/course.ts';
import type { FileReading, OpenHow } from '../store/index.ts';

/** What is asked or said about a file that somebody wants to open; null when nothing is. */
type Opening = { kind: 'question'; course: Course } | { kind: 'problem'; problem: Extract<FileReading, { ok: false }> };

export const useFileOpening = create<{ now: Opening | null }>(() => ({ now: null }));

/** Where opening led: a course to show, the same course as here already, or a question or problem that now stands on the screen. */
export type Opened = { kind: 'opened' | 'same'; id: Id; title: string } | { kind: 'waiting' };

/** Opens a file. When its course is here already a person is asked first; a bad file is explained. Nothing is overwritten. */
export async function openFile(file: Blob): Promise<Opened> {
  const { inspectFile } = await import('../store/index.ts');
  const { reading, here, same } = await inspectFile(file);
  if (!reading.ok) {
    useFileOpening.setState({ now: { kind: 'problem', problem: reading } });
    return { kind: 'waiting' };
  }
  const { course } = reading;
  if (same) return { kind: 'same', id: course.id, title: titleOf(course) };
  if (here) {
    useFileOpening.setState({ now: { kind: 'question', course } });
    return { kind: 'waiting' };
  }
  return { kind: 'opened', ...(await openCourseOfFile(course, 'copy')) };
}

/** Does what the person chose. */
export async function openCourseOfFile(course: Course, how: OpenHow): Promise<{ id: Id; title: string }> {
  const { openFileInto } = await import('../store/index.ts');
  const id = await openFileInto(course, how);
  return { id, title: titleOf(course) };
}

export function stopAsking(): void {
  useFileOpening.setState({ now: null });
}

/** What a course is called: its own name, else its workplace; empty when it has neither. */
export function titleOf(course: { title: string; workplace: string }): string {
  return course.title.trim() || course.workplace.trim();
}
