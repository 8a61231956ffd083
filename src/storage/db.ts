import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { ShelfEntry, StoredVersion } from './disk.ts';

/** Everything of ours in a browser begins with this, because `file://` and an intranet host are shared with other pages. */
export const databaseName = 'vejkort';

/** DO NOT CHANGE WHAT A NUMBER MEANS: raise it and add a step in `upgrade`. People have these databases. */
const databaseVersion = 1;

export type VejkortDb = DBSchema & {
  courses: { key: string; value: ShelfEntry };
  updates: { key: number; value: { course: string; update: Uint8Array }; indexes: { course: string } };
  versions: { key: number; value: StoredVersion; indexes: { course: string } };
  drafts: { key: string; value: string };
};

/** How long a browser may take before it is treated as one that gives no storage. In ms. */
const patience = 5_000;

/**
 * Opens the database, or throws what the browser throws (also when it does not answer). The connection closes itself when
 * another window removes or upgrades the database; `onLost` is then called, and the next use opens it again.
 */
export async function openVejkortDb(onLost: () => void): Promise<IDBPDatabase<VejkortDb>> {
  let tooLate = false;
  const opening = openDB<VejkortDb>(databaseName, databaseVersion, {
    upgrade(db, from) {
      if (from < 1) {
        db.createObjectStore('courses', { keyPath: 'id' });
        db.createObjectStore('updates', { autoIncrement: true }).createIndex('course', 'course');
        db.createObjectStore('versions', { autoIncrement: true }).createIndex('course', 'course');
        db.createObjectStore('drafts');
      }
    },
    blocking(_now, _wanted, event) {
      if (event.target instanceof IDBDatabase) event.target.close();
      onLost();
    },
    terminated: onLost,
  });
  const silence = new Promise<never>((_, reject) => {
    setTimeout(() => {
      tooLate = true;
      reject(new DOMException('IndexedDB does not answer', 'SecurityError'));
    }, patience);
  });
  opening.then(
    (db) => tooLate && db.close(),
    () => undefined,
  );
  return Promise.race([opening, silence]);
}
