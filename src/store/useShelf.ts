import { useEffect } from 'react';
import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import type { ShelfEntry } from '../storage/disk.ts';
import { inBin, onShelf, refreshShelf, shelfStore } from './shelfList.ts';

/** The courses of this computer, latest changed first, live; null until they have been read. */
export function useShelf(): ShelfEntry[] | null {
  useReading();
  return useStore(
    shelfStore,
    useShallow(({ entries }) => entries && onShelf(entries)),
  );
}

/** The courses in the bin, latest binned first, live; null until they have been read. */
export function useBin(): ShelfEntry[] | null {
  useReading();
  return useStore(
    shelfStore,
    useShallow(({ entries }) => entries && inBin(entries)),
  );
}

function useReading(): void {
  useEffect(() => {
    void refreshShelf();
  }, []);
}
