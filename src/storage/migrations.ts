/** A course as it was written by some version of the program: checked by schema.ts only when it has today's shape. */
export type OldCourse = Record<string, unknown>;

/** Turns a course of one version into the next one. Gets a copy of its own and may change it. */
export type Migration = (course: OldCourse) => OldCourse;

/**
 * Number n (the first is 1) leads from version n to version n + 1. ADD AT THE END ONLY, and never change one that people have
 * used: their files are on their disks. Each comes with a file of the version it starts from in test/fixtures/course-files.
 */
export const migrations: readonly Migration[] = [
  // 1 → 2: hand-picked cards.
  (course) => ({ ...course, selections: {}, picks: {} }),
  // 2 → 3: meetings led by a script, and actions.
  (course) => ({ ...course, meetings: {}, actions: {} }),
  // 3 → 4: the boards of the toolbox, the core sentence, agendas; an action may say which problem it solves.
  (course) => ({ ...course, core: '', agendas: {}, actions: eachRecord(course.actions, { problem: '', cause: '' }) }),
];

/** Records with `added` fields in each. What are no records is left for the schema to judge. */
function eachRecord(records: unknown, added: Record<string, unknown>): unknown {
  if (typeof records !== 'object' || records === null) return records;
  return Object.fromEntries(
    Object.entries(records).map(([id, record]) => [
      id,
      typeof record === 'object' && record !== null ? { ...added, ...record } : record,
    ]),
  );
}

/** The version of the shape in model/course.ts. */
export const formatVersion = migrations.length + 1;

/** Brings a course of version `from` (1 … formatVersion) to today's shape. `steps` is handed in by tests only. */
export function migrate(course: OldCourse, from: number, steps: readonly Migration[] = migrations): OldCourse {
  return steps.slice(from - 1).reduce((older, step) => step(older), structuredClone(course));
}
