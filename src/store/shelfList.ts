import { createStore } from 'zustand/vanilla';
import type { ShelfEntry } from '../storage/disk.ts';
import { onNews } from './bulletin.ts';
import { theDisk } from './theDisk.ts';

/** The courses of this computer, live; null until they have been read for the first time. Bin included (`deletedAt`). */
export const shelfStore = createStore<{ entries: ShelfEntry[] | null }>(() => ({ entries: null }));

/** Courses that are not in the bin, the latest changed first. */
export async function listCourses(): Promise<ShelfEntry[]> {
  return onShelf(await readShelf());
}

/** Courses in the bin, the latest binned first. */
export async function listDeleted(): Promise<ShelfEntry[]> {
  return inBin(await readShelf());
}

export function onShelf(entries: readonly ShelfEntry[]): ShelfEntry[] {
  return entries.filter((entry) => entry.deletedAt === null).sort((a, b) => b.changedAt - a.changedAt);
}

export function inBin(entries: readonly ShelfEntry[]): ShelfEntry[] {
  return entries.filter((entry) => entry.deletedAt !== null).sort((a, b) => (b.deletedAt ?? 0) - (a.deletedAt ?? 0));
}

async function readShelf(): Promise<ShelfEntry[]> {
  return (await theDisk()).shelf();
}

/** A list being written to all the time is read at most this often. In ms. */
const refreshTime = 300;
let refreshing: ReturnType<typeof setTimeout> | null = null;

/** Reads the shelf into `shelfStore` now, and from now on whenever a window changed it. */
export async function refreshShelf(): Promise<void> {
  try {
    shelfStore.setState({ entries: await readShelf() });
  } catch {
    shelfStore.setState({ entries: shelfStore.getState().entries ?? [] });
  }
}

onNews((news) => {
  if (news.kind === 'cleared') {
    if (refreshing !== null) clearTimeout(refreshing);
    refreshing = null;
    shelfStore.setState({ entries: [] });
  }
  if (news.kind !== 'shelf' || refreshing !== null || shelfStore.getState().entries === null) return;
  refreshing = setTimeout(() => {
    refreshing = null;
    void refreshShelf();
  }, refreshTime);
});
