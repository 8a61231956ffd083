import type { ShelfEntry } from '../storage/disk.ts';
import { removeDatabase } from '../storage/removeDatabase.ts';
import { tell } from './bulletin.ts';
import { listCourses, listDeleted } from './shelfList.ts';
import { leaveDisk, theDisk } from './theDisk.ts';

/** Everything of people's own on this computer: courses on the shelf and in the bin, number of versions, size in bytes. */
export type WhatIsHere = { courses: ShelfEntry[]; binned: ShelfEntry[]; versions: number; bytes: number };

/** What `clearThisPc` would remove. */
export async function whatIsHere(): Promise<WhatIsHere> {
  const disk = await theDisk();
  const [courses, binned, { versions, bytes }] = await Promise.all([listCourses(), listDeleted(), disk.contents()]);
  return { courses, binned, versions, bytes };
}

/**
 * Removes everything people wrote and set in this browser: the database and our entries in localStorage and sessionStorage
 * (those that begin with `vejkort`; other programs on the same host keep theirs). All windows close their course first and write
 * nothing more. The stored program itself stays: it holds no words of people's, and keeps working offline. Rejected with a
 * `DiskError` when the browser does not let go of the database.
 */
export async function clearThisPc(): Promise<void> {
  tell({ kind: 'cleared' });
  await leaveDisk();
  await removeDatabase();
  for (const storage of [() => localStorage, () => sessionStorage]) forget(storage);
}

function forget(storage: () => Storage): void {
  try {
    const ours = Object.keys(storage()).filter((key) => key.startsWith('vejkort'));
    for (const key of ours) storage().removeItem(key);
  } catch {
    // Blocked storage holds nothing of ours.
  }
}
