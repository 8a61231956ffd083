import { createCourse, listCourses, openCourse, readCourse, setSettings } from '../store/index.ts';

/** Makes sure a course is open: this one, the one changed last, or a new one, so that nobody has to fill in a form first. */
export async function someCourse(): Promise<void> {
  try {
    readCourse();
  } catch {
    const [latest] = await listCourses();
    const id = latest?.id ?? (await createCourse());
    await openCourse(id);
    setSettings({ lastCourse: id });
  }
}
