import type { IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import { openVejkortDb, type VejkortDb } from './db.ts';
import { asDiskError, type Disk, DiskError, type VersionEntry, versionsKept } from './disk.ts';

type Stores = StoreNames<VejkortDb>[];

/**
 * Courses in IndexedDB. Every write is `durability: 'strict'`: when its promise is fulfilled the browser may be killed. (The
 * default, `relaxed`, answers before the disk has it.)
 */
export async function openIdbDisk(): Promise<Disk> {
  let connection: Promise<IDBPDatabase<VejkortDb>> | null = null;
  let opened: IDBPDatabase<VejkortDb> | null = null;
  const forget = () => {
    connection = null;
    opened = null;
  };

  async function connect(): Promise<IDBPDatabase<VejkortDb>> {
    connection ??= openVejkortDb(forget);
    try {
      opened = await connection;
      return opened;
    } catch (error) {
      forget();
      throw error;
    }
  }

  async function run<S extends Stores, M extends 'readonly' | 'readwrite', T>(
    stores: S,
    mode: M,
    work: (tx: IDBPTransaction<VejkortDb, S, M>) => Promise<T>,
  ): Promise<T> {
    try {
      const tx = await begin(stores, mode);
      try {
        const result = await work(tx);
        await tx.done;
        return result;
      } catch (error) {
        const ended = tx.done.catch(() => undefined);
        if (error instanceof DiskError) tx.abort();
        await ended;
        throw tx.error ?? error;
      }
    } catch (error) {
      throw asDiskError(error);
    }
  }

  /** A connection can be gone without a word (closed by another window, by a sleeping PC): then it is opened once more. */
  async function begin<S extends Stores, M extends 'readonly' | 'readwrite'>(stores: S, mode: M) {
    try {
      return (await connect()).transaction(stores, mode, { durability: 'strict' });
    } catch (error) {
      if (!(error instanceof Error || error instanceof DOMException) || error.name !== 'InvalidStateError') throw error;
      forget();
      return (await connect()).transaction(stores, mode, { durability: 'strict' });
    }
  }

  await connect();

  return {
    memory: null,

    shelf: () => run(['courses'], 'readonly', (tx) => tx.objectStore('courses').getAll()),

    create: (entry, update) =>
      run(['courses', 'updates'], 'readwrite', async (tx) => {
        const updates = tx.objectStore('updates');
        for (const key of await updates.index('course').getAllKeys(entry.id)) await updates.delete(key);
        await updates.add({ course: entry.id, update });
        await tx.objectStore('courses').put(entry);
      }),

    setDeleted: (id, deletedAt) =>
      run(['courses'], 'readwrite', async (tx) => {
        const entry = await tx.objectStore('courses').get(id);
        if (entry === undefined) throw new DiskError('gone');
        await tx.objectStore('courses').put({ ...entry, deletedAt });
      }),

    erase: (id) =>
      run(['courses', 'updates', 'versions', 'drafts'], 'readwrite', async (tx) => {
        await tx.objectStore('courses').delete(id);
        for (const name of ['updates', 'versions'] as const) {
          const store = tx.objectStore(name);
          for (const key of await store.index('course').getAllKeys(id)) await store.delete(key);
        }
        await tx.objectStore('drafts').delete(IDBKeyRange.bound(`${id}/`, `${id}/\uffff`));
      }),

    append: (id, update, facts) =>
      run(['courses', 'updates'], 'readwrite', async (tx) => {
        const entry = await tx.objectStore('courses').get(id);
        if (entry === undefined) throw new DiskError('gone');
        await tx.objectStore('updates').add({ course: id, update });
        await tx.objectStore('courses').put({ ...entry, ...facts });
      }),

    load: (id, compact) =>
      run(['courses', 'updates'], 'readwrite', async (tx) => {
        const entry = await tx.objectStore('courses').get(id);
        if (entry === undefined) return null;
        const updates = tx.objectStore('updates');
        const [keys, rows] = await Promise.all([
          updates.index('course').getAllKeys(id),
          updates.index('course').getAll(id),
        ]);
        const whole = compact(rows.map((row) => row.update));
        if (whole !== null) {
          for (const key of keys) await updates.delete(key);
          await updates.add({ course: id, update: whole });
        }
        return entry;
      }),

    addVersion: (version) =>
      run(['versions'], 'readwrite', async (tx) => {
        const store = tx.objectStore('versions');
        const keys = await store.index('course').getAllKeys(version.course);
        const newest = keys.at(-1);
        if (newest !== undefined && (await store.get(newest))?.json === version.json) return;
        await store.add(version);
        for (const key of keys.slice(0, Math.max(0, keys.length + 1 - versionsKept))) await store.delete(key);
      }),

    listVersions: (course) =>
      run(['versions'], 'readonly', async (tx) => {
        const entries: VersionEntry[] = [];
        let cursor = await tx.objectStore('versions').index('course').openCursor(course, 'prev');
        while (cursor !== null) {
          entries.push({ key: cursor.primaryKey, course, at: cursor.value.at, reason: cursor.value.reason });
          cursor = await cursor.continue();
        }
        return entries;
      }),

    readVersion: (key) =>
      run(['versions'], 'readonly', async (tx) => (await tx.objectStore('versions').get(key)) ?? null),

    readDraft: (key) => run(['drafts'], 'readonly', async (tx) => (await tx.objectStore('drafts').get(key)) ?? ''),

    writeDraft: (key, text) =>
      run(['drafts'], 'readwrite', async (tx) => {
        if (text === '') await tx.objectStore('drafts').delete(key);
        else await tx.objectStore('drafts').put(text, key);
      }),

    contents: () =>
      run(['updates', 'versions', 'drafts'], 'readonly', async (tx) => {
        const updates = await tx.objectStore('updates').getAll();
        const versions = await tx.objectStore('versions').getAll();
        const drafts = await tx.objectStore('drafts').getAll();
        return {
          versions: versions.length,
          bytes:
            updates.reduce((sum, row) => sum + row.update.byteLength, 0) +
            [...versions.map((version) => version.json), ...drafts].reduce((sum, text) => sum + 2 * text.length, 0),
        };
      }),

    close: () => {
      opened?.close();
      forget();
    },
  };
}
