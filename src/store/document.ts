import * as Y from 'yjs';
import type { Course } from '../model/course.ts';
import { formatVersion, migrate } from '../storage/migrations.ts';
import { toJson, writeMap } from './bind.ts';

/** The origin of what is read from the disk, and of what opening itself does to a document. */
export const fromDisk = Symbol('from the disk');

export const rootOf = (doc: Y.Doc): Y.Map<unknown> => doc.getMap('course');
const metaOf = (doc: Y.Doc): Y.Map<unknown> => doc.getMap('meta');

/** Fills a new document with a course. Returns the update that makes it. */
export function firstUpdate(course: Course): Uint8Array {
  const doc = new Y.Doc();
  doc.transact(() => {
    metaOf(doc).set('version', formatVersion);
    writeMap(rootOf(doc), course);
  });
  return Y.encodeStateAsUpdate(doc);
}

export type Opened =
  /** `migrated`: it was brought to today's shape just now, which must be written before anything else is. */
  | { status: 'open'; doc: Y.Doc; course: Course; migrated: boolean }
  | { status: 'newer' }
  /** `rescued`: what could still be read, where that is a course at all. */
  | { status: 'damaged'; rescued: Course | null };

/** Reads a log. An older shape is brought to today's; one from a newer program or with unreadable parts is left alone. */
export function readDocument(updates: readonly Uint8Array[]): Opened {
  const doc = new Y.Doc();
  const unreadable = updates.filter((update) => !applies(doc, update)).length;
  const version = metaOf(doc).get('version') ?? formatVersion;
  if (typeof version === 'number' && version > formatVersion) return { status: 'newer' };
  const migrated = typeof version === 'number' && version < formatVersion;
  if (migrated) bringForward(doc, version);
  const course = toJson(rootOf(doc));
  if (unreadable > 0 || !isCourse(course)) return { status: 'damaged', rescued: isCourse(course) ? course : null };
  return { status: 'open', doc, course, migrated };
}

function applies(doc: Y.Doc, update: Uint8Array): boolean {
  try {
    Y.applyUpdate(doc, update, fromDisk);
    return true;
  } catch {
    return false;
  }
}

function bringForward(doc: Y.Doc, from: number): void {
  const older = toJson(rootOf(doc));
  if (typeof older !== 'object' || older === null) return;
  const course = migrate({ ...older }, from);
  doc.transact(() => {
    metaOf(doc).set('version', formatVersion);
    writeMap(rootOf(doc), course);
  }, fromDisk);
}

/** Looks at the frame only: what is on this computer was written by us, and opening it must not wait for the whole schema. */
function isCourse(value: unknown): value is Course {
  if (typeof value !== 'object' || value === null) return false;
  const parts: Record<string, unknown> = { ...value };
  return (
    typeof parts.id === 'string' &&
    ['values', 'meetings', 'boards', 'agendas', 'notes', 'promises', 'actions', 'selections', 'picks'].every(
      (name) => typeof parts[name] === 'object' && parts[name] !== null,
    )
  );
}
