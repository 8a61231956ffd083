import '../../src/ui/fonts.css';
import '../../src/ui/theme.css';
import { type ReactNode, Suspense } from 'react';
import { afterEach } from 'vitest';
import { cleanup, render } from 'vitest-browser-react';
import { LanguageProvider } from '../../src/i18n/language.tsx';
import { wordsIn } from '../../src/i18n/words.ts';
import type { Course, Note, RoadBoard } from '../../src/model/course.ts';
import { generateRanks } from '../../src/model/rank.ts';
import { roadBoard } from '../../src/model/road.ts';
import { clearThisPc, createCourse, openCourse, readCourse, useCourse } from '../../src/store/index.ts';
import { DragArea } from '../../src/ui/drag/DragArea.tsx';
import { Toasts } from '../../src/ui/Toasts.tsx';
import { useToasts } from '../../src/ui/toasts.ts';
import { fullCourse } from './fullCourse.ts';

/** The words a Danish user reads. */
export const da = wordsIn('da');

afterEach(async () => {
  await cleanup();
  await clearThisPc();
  useToasts.setState({ toasts: [], said: '' });
});

/** Shows parts as the app does: in Danish, with messages, and with drags where asked for. */
export const show = async (parts: ReactNode) => render(inApp(parts));

/** The same parts for showing others in their place: `screen.rerender(inApp(…))`. */
export function inApp(parts: ReactNode) {
  return (
    <LanguageProvider lang="da" words={da}>
      <Suspense fallback={null}>
        <DragArea>{parts}</DragArea>
      </Suspense>
      <Toasts />
    </LanguageProvider>
  );
}

/** Opens a course in this window, kept by the real store. */
export async function openScene(course: Course = fullCourse()): Promise<void> {
  await openCourse(await createCourse(course));
}

/** The course as it is now, and its road `vej`. */
export const courseNow = readCourse;
export const roadNow = (): RoadBoard => roadBoard(readCourse(), 'vej');

/** Draws with the open course and its road, again with each change. */
export function WithRoad({ children }: { children: (course: Course, board: RoadBoard) => ReactNode }) {
  const course = useCourse((one) => one);
  return children(course, roadBoard(course, 'vej'));
}

/** The full course with these notes at stop `ser`, the last one the newest. */
export function courseWithNotes(texts: readonly string[], fields: Partial<Note> = {}): Course {
  const course = fullCourse();
  const ranks = generateRanks(texts.length);
  const notes = texts.map((text, i): Note => {
    const place = { board: 'vej', place: 'ser', rank: ranks[i] ?? '', createdAt: 1_777_881_700_000 + i };
    return { id: `n${i}`, text, votes: 0, marked: false, owner: '', due: '', ...place, ...fields };
  });
  return { ...course, notes: Object.fromEntries(notes.map((note) => [note.id, note])) };
}

/** Waits for what React does with the next frame. */
export const nextFrame = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

/** What the focused thing says: its label, or its text. */
export const focused = () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent;
