import type { Disk } from './disk.ts';
import { openIdbDisk } from './idbDisk.ts';
import { memoryDisk } from './memoryDisk.ts';

/** The disk of this browser, or memory where there is none. Never rejected. */
export async function openDisk(): Promise<Disk> {
  try {
    return await openIdbDisk();
  } catch (error) {
    const newer = error instanceof DOMException && error.name === 'VersionError';
    return memoryDisk(newer ? 'newer' : 'blocked');
  }
}
