import { afterEach, expect, test } from 'vitest';
import { openIdbDisk } from '../../src/storage/idbDisk.ts';
import { removeDatabase } from '../../src/storage/removeDatabase.ts';

/** The same as disk.test.ts where a real browser may behave in another way than the one made for tests. */

const entry = { id: 'c1', title: '', workplace: '', createdAt: 1, changedAt: 1, deletedAt: null };
const facts = { title: '', workplace: '', changedAt: 2 };

afterEach(removeDatabase);

test('a batch is on the disk in far less than the second that is promised', async () => {
  const disk = await openIdbDisk();
  await disk.create(entry, new Uint8Array([1]));
  const times: number[] = [];
  for (let i = 0; i < 30; i++) {
    const begun = performance.now();
    await disk.append('c1', new Uint8Array(200), facts);
    times.push(performance.now() - begun);
  }
  disk.close();
  expect(Math.max(...times)).toBeLessThan(500);
});

test('a window that has the storage open lets go of it when another one clears the PC', async () => {
  const [mine, theirs] = [await openIdbDisk(), await openIdbDisk()];
  await mine.create(entry, new Uint8Array([1]));
  mine.close();
  const begun = performance.now();
  await removeDatabase();
  expect(performance.now() - begun).toBeLessThan(2_000);
  await expect(theirs.append('c1', new Uint8Array([2]), facts)).rejects.toMatchObject({ reason: 'gone' });
  theirs.close();
});
