import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { databaseName } from '../../src/storage/db.ts';
import { type Disk, type ShelfEntry, type StoredVersion, versionsKept } from '../../src/storage/disk.ts';
import { openIdbDisk } from '../../src/storage/idbDisk.ts';
import { memoryDisk } from '../../src/storage/memoryDisk.ts';
import { openDisk } from '../../src/storage/openDisk.ts';
import { removeDatabase } from '../../src/storage/removeDatabase.ts';

const entry: ShelfEntry = { id: 'c1', title: '', workplace: '', createdAt: 1, changedAt: 1, deletedAt: null };
const facts = { title: 'Ny vej', workplace: 'Rute 7', changedAt: 2 };
const bytes = (...values: number[]) => new Uint8Array(values);

const version = (at: number, json = `${at}`): StoredVersion => ({
  course: 'c1',
  at,
  reason: 'working',
  format: 1,
  json,
});

/** The whole log of a course, without changing it. */
async function log(disk: Disk, id = 'c1'): Promise<number[][]> {
  let read: number[][] = [];
  await disk.load(id, (updates) => {
    read = updates.map((update) => [...update]);
    return null;
  });
  return read;
}

afterEach(async () => {
  vi.restoreAllMocks();
  await deleteDB(databaseName);
});

describe.each([
  ['in IndexedDB', openIdbDisk],
  ['in memory', async () => memoryDisk('blocked')],
])('%s', (_name, open) => {
  let disk: Disk;
  beforeEach(async () => {
    disk = await open();
    await disk.create(entry, bytes(1));
  });
  afterEach(() => disk.close());

  test('what is written to a course is read again in that order, and its line on the shelf follows', async () => {
    await disk.append('c1', bytes(2), facts);
    await disk.append('c1', bytes(3), facts);
    expect(await log(disk)).toEqual([[1], [2], [3]]);
    expect(await disk.shelf()).toEqual([{ ...entry, ...facts }]);
  });

  test('putting the log together replaces what was read', async () => {
    await disk.append('c1', bytes(2), facts);
    await disk.load('c1', () => bytes(9));
    expect(await log(disk)).toEqual([[9]]);
  });

  test('a course that is not there has no log and takes no words', async () => {
    expect(await disk.load('gone', () => null)).toBeNull();
    await expect(disk.append('gone', bytes(1), facts)).rejects.toMatchObject({ reason: 'gone' });
    await expect(disk.setDeleted('gone', 1)).rejects.toMatchObject({ reason: 'gone' });
  });

  test('a binned course keeps its words and can be brought back', async () => {
    await disk.setDeleted('c1', 5);
    expect((await disk.shelf())[0]?.deletedAt).toBe(5);
    await disk.setDeleted('c1', null);
    expect(await log(disk)).toEqual([[1]]);
  });

  test('an erased course leaves no word behind, and its neighbour is not touched', async () => {
    await disk.create({ ...entry, id: 'c10' }, bytes(7));
    await disk.writeDraft('c1/vej/ser', 'halv sætn');
    await disk.writeDraft('c10/vej/ser', 'nabo');
    await disk.addVersion(version(1));
    await disk.erase('c1');
    expect((await disk.shelf()).map((one) => one.id)).toEqual(['c10']);
    expect(await disk.listVersions('c1')).toEqual([]);
    expect(await disk.readDraft('c1/vej/ser')).toBe('');
    expect(await disk.readDraft('c10/vej/ser')).toBe('nabo');
    expect(await log(disk, 'c10')).toEqual([[7]]);
    await disk.create(entry, bytes(8));
    expect(await log(disk)).toEqual([[8]]);
  });

  test('the newest twenty versions are kept, newest first, and the same one not twice', async () => {
    for (let at = 1; at <= versionsKept + 5; at++) await disk.addVersion(version(at));
    await disk.addVersion(version(99, `${versionsKept + 5}`));
    const kept = await disk.listVersions('c1');
    expect(kept.map(({ at }) => at)).toEqual(Array.from({ length: versionsKept }, (_, i) => versionsKept + 5 - i));
    expect(await disk.readVersion(kept[0]?.key ?? -1)).toEqual(version(versionsKept + 5));
    expect(await disk.readVersion(123_456)).toBeNull();
  });

  test('a draft stays until it is emptied', async () => {
    expect(await disk.readDraft('c1/vej/ser')).toBe('');
    await disk.writeDraft('c1/vej/ser', 'Vi ri');
    await disk.writeDraft('c1/vej/ser', 'Vi ringer');
    expect(await disk.readDraft('c1/vej/ser')).toBe('Vi ringer');
    await disk.writeDraft('c1/vej/ser', '');
    expect(await disk.readDraft('c1/vej/ser')).toBe('');
  });

  test('the contents are counted', async () => {
    await disk.addVersion(version(1, '1234'));
    expect(await disk.contents()).toEqual({ versions: 1, bytes: 9 });
  });
});

describe('a browser with two windows', () => {
  test('one window puts the log together while the other writes: nothing is lost', async () => {
    const [a, b] = [await openIdbDisk(), await openIdbDisk()];
    await a.create(entry, bytes(1));
    await Promise.all([
      a.load('c1', (updates) => bytes(...updates.flatMap((update) => [...update]))),
      ...Array.from({ length: 20 }, (_, i) => b.append('c1', bytes(i + 2), facts)),
      b.load('c1', (updates) => bytes(...updates.flatMap((update) => [...update]))),
    ]);
    expect((await log(a)).flat().sort((x, y) => x - y)).toEqual(Array.from({ length: 21 }, (_, i) => i + 1));
    a.close();
    b.close();
  });

  test('when the storage is removed in one window, the other lets go and writes nothing back', async () => {
    const [a, b] = [await openIdbDisk(), await openIdbDisk()];
    await a.create(entry, bytes(1));
    a.close();
    await removeDatabase();
    await expect(b.append('c1', bytes(2), facts)).rejects.toMatchObject({ reason: 'gone' });
    expect(await b.shelf()).toEqual([]);
    b.close();
  });
});

test('every write waits for the disk itself', async () => {
  const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
  const disk = await openIdbDisk();
  await disk.create(entry, bytes(1));
  await disk.append('c1', bytes(2), facts);
  await disk.writeDraft('c1/a', 'x');
  const writes = transaction.mock.calls.filter(([, mode]) => mode === 'readwrite');
  expect(writes.length).toBeGreaterThanOrEqual(3);
  for (const [, , options] of writes) expect(options).toEqual({ durability: 'strict' });
  disk.close();
});

test('a full disk is said to be full, and what was there stays', async () => {
  const disk = await openIdbDisk();
  await disk.create(entry, bytes(1));
  vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  await expect(disk.append('c1', bytes(2), facts)).rejects.toMatchObject({ reason: 'quota' });
  vi.restoreAllMocks();
  expect(await log(disk)).toEqual([[1]]);
  disk.close();
});

describe('a browser that gives no storage', () => {
  test.each([
    [
      'refuses',
      'blocked',
      () => {
        throw new DOMException('denied', 'SecurityError');
      },
    ],
    [
      'has a newer database',
      'newer',
      () => {
        throw new DOMException('newer', 'VersionError');
      },
    ],
  ])('and %s: works in memory and says why', async (_how, reason, refuse) => {
    vi.spyOn(indexedDB, 'open').mockImplementation(refuse);
    const disk = await openDisk();
    expect(disk.memory).toBe(reason);
    await disk.create(entry, bytes(1));
    expect(await disk.shelf()).toEqual([entry]);
  });

  test('and has no IndexedDB at all: works in memory', async () => {
    const there = globalThis.indexedDB;
    Reflect.deleteProperty(globalThis, 'indexedDB');
    try {
      expect((await openDisk()).memory).toBe('blocked');
    } finally {
      globalThis.indexedDB = there;
    }
  });
});
