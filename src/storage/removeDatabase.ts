import { deleteDB } from 'idb';
import { databaseName, openVejkortDb } from './db.ts';
import { asDiskError } from './disk.ts';

/** How long other windows are given to let go of the database. In ms; they are told and normally do so at once. */
const patience = 3_000;

/**
 * Removes the database and everything in it. Where a window that stands still does not let go of it, it is emptied instead.
 * Fulfilled when nothing is left; rejected with a `DiskError` when the browser refuses.
 */
export async function removeDatabase(): Promise<void> {
  if (typeof indexedDB === 'undefined') return;
  try {
    const removed = await Promise.race([
      deleteDB(databaseName).then(() => true),
      new Promise<false>((resolve) => setTimeout(() => resolve(false), patience)),
    ]);
    if (!removed) await emptyDatabase();
  } catch (error) {
    const problem = asDiskError(error);
    // A browser that gives no storage has kept nothing.
    if (problem.reason !== 'blocked') throw problem;
  }
}

async function emptyDatabase(): Promise<void> {
  const db = await openVejkortDb(() => undefined);
  const stores = ['courses', 'updates', 'versions', 'drafts'] as const;
  const tx = db.transaction(stores, 'readwrite', { durability: 'strict' });
  await Promise.all(stores.map((name) => tx.objectStore(name).clear()));
  await tx.done;
  db.close();
}
