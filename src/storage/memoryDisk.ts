import { type Disk, DiskError, type ShelfEntry, type StoredVersion, versionsKept } from './disk.ts';
import type { MemoryReason } from './saveState.ts';

/** The same in this window's memory, for a browser that gives no storage: everything works, and is gone with the window. */
export function memoryDisk(memory: MemoryReason): Disk {
  const courses = new Map<string, ShelfEntry>();
  const logs = new Map<string, Uint8Array[]>();
  const versions = new Map<number, StoredVersion>();
  const drafts = new Map<string, string>();
  let nextKey = 1;

  const entryOf = (id: string) => {
    const entry = courses.get(id);
    if (entry === undefined) throw new DiskError('gone');
    return entry;
  };
  const versionsOf = (course: string) => [...versions].filter(([, version]) => version.course === course);

  return {
    memory,
    shelf: async () => [...courses.values()],
    create: async (entry, update) => {
      courses.set(entry.id, entry);
      logs.set(entry.id, [update]);
    },
    setDeleted: async (id, deletedAt) => {
      courses.set(id, { ...entryOf(id), deletedAt });
    },
    erase: async (id) => {
      courses.delete(id);
      logs.delete(id);
      for (const [key] of versionsOf(id)) versions.delete(key);
      for (const key of [...drafts.keys()]) if (key.startsWith(`${id}/`)) drafts.delete(key);
    },
    append: async (id, update, facts) => {
      courses.set(id, { ...entryOf(id), ...facts });
      logs.get(id)?.push(update);
    },
    load: async (id, compact) => {
      const entry = courses.get(id);
      if (entry === undefined) return null;
      const whole = compact(logs.get(id) ?? []);
      if (whole !== null) logs.set(id, [whole]);
      return entry;
    },
    addVersion: async (version) => {
      const kept = versionsOf(version.course);
      if (kept.at(-1)?.[1].json === version.json) return;
      versions.set(nextKey++, version);
      for (const [key] of kept.slice(0, Math.max(0, kept.length + 1 - versionsKept))) versions.delete(key);
    },
    listVersions: async (course) =>
      versionsOf(course)
        .map(([key, { at, reason }]) => ({ key, course, at, reason }))
        .reverse(),
    readVersion: async (key) => versions.get(key) ?? null,
    readDraft: async (key) => drafts.get(key) ?? '',
    writeDraft: async (key, text) => {
      if (text === '') drafts.delete(key);
      else drafts.set(key, text);
    },
    contents: async () => ({
      versions: versions.size,
      bytes:
        [...logs.values()].flat().reduce((sum, update) => sum + update.byteLength, 0) +
        [...versions.values()].reduce((sum, version) => sum + 2 * version.json.length, 0),
    }),
    close: () => undefined,
  };
}
