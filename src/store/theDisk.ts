import type { Disk } from '../storage/disk.ts';
import { openDisk } from '../storage/openDisk.ts';

let disk: Promise<Disk> | null = null;

/** The disk of this window, opened when first asked for. Never rejected: without storage it is one in memory. */
export function theDisk(): Promise<Disk> {
  disk ??= openDisk();
  return disk;
}

/** Lets go of the disk; the next use opens it anew. */
export async function leaveDisk(): Promise<void> {
  const leaving = disk;
  disk = null;
  (await leaving)?.close();
}
