import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DiskError } from '../../src/storage/disk.ts';
import type { SaveState } from '../../src/storage/saveState.ts';
import { createWriter } from '../../src/storage/writer.ts';

beforeEach(() => void vi.useFakeTimers({ now: 1_000 }));
afterEach(() => void vi.useRealTimers());

/** A writer on a disk that behaves as told; `written` holds the bytes of each write that came through. */
function onDisk(write: () => Promise<void> = async () => undefined, hurried = false) {
  const written: number[][] = [];
  const states: SaveState[] = [];
  const writer = createWriter({
    write: async (update) => {
      await write();
      written.push([...update]);
    },
    merge: (updates) => new Uint8Array(updates.flatMap((update) => [...update])),
    hurried: () => hurried,
    now: Date.now,
    onState: (state) => states.push(state),
  });
  return { writer, written, states };
}

test('letters typed quickly are written together, at most 200 ms after the first one', async () => {
  const { writer, written, states } = onDisk();
  for (let letter = 0; letter < 10; letter++) {
    writer.push(new Uint8Array([letter]));
    await vi.advanceTimersByTimeAsync(20);
  }
  expect(written.flat()).toContain(0);
  await vi.advanceTimersByTimeAsync(200);
  expect(written.flat()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  expect(written.length).toBeLessThan(5);
  expect(states[0]).toEqual({ kind: 'saving' });
  expect(states.at(-1)?.kind).toBe('saved');
});

test('"saved" is said only when everything is on the disk, with the time', async () => {
  let finish: () => void = () => undefined;
  const { writer, states } = onDisk(
    () =>
      new Promise((resolve) => {
        finish = resolve;
      }),
  );
  writer.push(new Uint8Array([1]));
  await vi.advanceTimersByTimeAsync(200);
  expect(states.at(-1)).toEqual({ kind: 'saving' });
  writer.push(new Uint8Array([2]));
  finish();
  await vi.advanceTimersByTimeAsync(1);
  expect(states.at(-1)).toEqual({ kind: 'saving' });
  await vi.advanceTimersByTimeAsync(200);
  finish();
  await vi.advanceTimersByTimeAsync(1);
  expect(states.at(-1)).toEqual({ kind: 'saved', at: Date.now() - 1 });
});

test('a full disk is said, nothing is dropped, and it is tried again until there is room', async () => {
  let full = true;
  const { writer, written, states } = onDisk(async () => {
    if (full) throw new DOMException('no room', 'QuotaExceededError');
  });
  writer.push(new Uint8Array([1]));
  await vi.advanceTimersByTimeAsync(200);
  expect(states.at(-1)).toEqual({ kind: 'failed', reason: 'quota' });
  writer.push(new Uint8Array([2]));
  expect(states.at(-1)).toEqual({ kind: 'failed', reason: 'quota' });
  await vi.advanceTimersByTimeAsync(60_000);
  expect(written).toEqual([]);
  full = false;
  await vi.advanceTimersByTimeAsync(20_000);
  expect(written.flat()).toEqual([1, 2]);
  expect(states.at(-1)?.kind).toBe('saved');
});

test('a course that was removed elsewhere is not written any more, and that is said', async () => {
  const { writer, written, states } = onDisk(async () => {
    throw new DiskError('gone');
  });
  writer.push(new Uint8Array([1]));
  await vi.advanceTimersByTimeAsync(200);
  writer.push(new Uint8Array([2]));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(written).toEqual([]);
  expect(states.at(-1)).toEqual({ kind: 'memory', reason: 'gone' });
});

test('a window that nobody sees writes at once, because its timers are slow', async () => {
  const { writer, written } = onDisk(undefined, true);
  writer.push(new Uint8Array([1]));
  await vi.advanceTimersByTimeAsync(0);
  expect(written).toEqual([[1]]);
});

test('what is not on the disk yet can be handed over when the page closes', async () => {
  const { writer } = onDisk();
  expect(writer.pending()).toBeNull();
  writer.push(new Uint8Array([1]));
  writer.push(new Uint8Array([2]));
  expect(writer.pending()).toEqual(new Uint8Array([1, 2]));
});
