import { enablePatches, freeze, produce, produceWithPatches } from 'immer';
import { simpleDiffString } from 'lib0/diff';
import { equalityDeep } from 'lib0/function';
import * as Y from 'yjs';
import { type Course, wordFields } from '../model/course.ts';

enablePatches();

type Tree = Record<string, unknown>;

/**
 * Binds a Y.Map to an immutable snapshot, in the manner of immer-yjs. Written here because that one replaces a whole text when a
 * letter changes: two people writing in one field would lose each other's words.
 *
 * Objects are Y.Maps; strings under `wordFields` are Y.Texts, changed by their smallest difference; everything else (numbers,
 * `{da, en}` texts, lists) is a plain value, and the last one wins. An object that is replaced by another is changed field by
 * field, so that `notes[id] = { ...note, votes: 3 }` leaves alone what somebody is writing in that note.
 */
export type Binding = {
  read(): Course;
  /**
   * Runs an immer recipe as one transaction. `beforeWrite` is told which fields it changes (paths joined by `/`) before it is
   * written; it is not called when nothing changes.
   */
  change(recipe: (course: Course) => void, origin: unknown, beforeWrite?: (fields: string[]) => void): void;
  stop(): void;
};

/** `initial` is what `toJson(root)` gave, checked to be a course. `onChange` is called once a transaction that changed something. */
export function bind(root: Y.Map<unknown>, initial: Course, onChange: (course: Course) => void): Binding {
  let snapshot = freeze(initial, true);

  const observe = (events: Y.YEvent<Y.AbstractType<unknown>>[]) => {
    const before = snapshot;
    snapshot = produce(snapshot, (draft) => {
      for (const event of events) follow(draft, event);
    });
    if (snapshot !== before) onChange(snapshot);
  };
  root.observeDeep(observe);

  return {
    read: () => snapshot,
    change(recipe, origin, beforeWrite) {
      const [next, patches] = produceWithPatches(snapshot, (draft) => {
        recipe(draft);
      });
      const paths = patches.map((patch) => patch.path.map(String));
      if (paths.length === 0) return;
      beforeWrite?.(paths.map((path) => path.join('/')));
      root.doc?.transact(() => {
        for (const path of paths) writeAt(root, path, next);
      }, origin);
    },
    stop: () => root.unobserveDeep(observe),
  };
}

/** Writes the value that `next` has at `path`; from the first plain value on the way, that whole value. */
function writeAt(root: Y.Map<unknown>, path: readonly string[], next: unknown): void {
  let map = root;
  let value = next;
  for (const [i, key] of path.entries()) {
    value = isTree(value) && Object.hasOwn(value, key) ? value[key] : undefined;
    const child = map.get(key);
    if (i === path.length - 1 || !(child instanceof Y.Map)) {
      writeKey(map, key, value);
      return;
    }
    map = child;
  }
}

function writeKey(map: Y.Map<unknown>, key: string, value: unknown): void {
  const old = map.get(key);
  if (value === undefined) map.delete(key);
  else if (old instanceof Y.Text && typeof value === 'string') writeText(old, value);
  else if (old instanceof Y.Map && isRecord(value)) writeMap(old, value);
  else if (old === undefined || !equalityDeep(old, value)) map.set(key, toY(key, value));
}

/** Makes a map equal to `value` by changing what differs only. */
export function writeMap(map: Y.Map<unknown>, value: Tree): void {
  for (const key of [...map.keys()]) if (value[key] === undefined) map.delete(key);
  for (const [key, field] of Object.entries(value)) writeKey(map, key, field);
}

function writeText(text: Y.Text, value: string): void {
  const { index, remove, insert } = simpleDiffString(text.toString(), value);
  if (remove > 0) text.delete(index, remove);
  if (insert !== '') text.insert(index, insert);
}

function toY(key: string, value: unknown): unknown {
  if (typeof value === 'string' && wordFields.has(key)) return new Y.Text(value);
  if (!isRecord(value)) return value;
  const map = new Y.Map<unknown>();
  for (const [name, field] of Object.entries(value)) if (field !== undefined) map.set(name, toY(name, field));
  return map;
}

/** What a Yjs value says, as plain JSON. */
export function toJson(value: unknown): unknown {
  if (value instanceof Y.Text) return value.toString();
  if (!(value instanceof Y.Map)) return value;
  return Object.fromEntries([...value.entries()].map(([key, field]) => [key, toJson(field)]));
}

/** Carries one event over to the draft of the snapshot. What lies in a part that was removed is passed over. */
function follow(draft: Course, event: Y.YEvent<Y.AbstractType<unknown>>): void {
  const path = event.path.map(String);
  const { target } = event;
  const field = target instanceof Y.Text ? path.pop() : undefined;
  let node: unknown = draft;
  for (const key of path) node = isTree(node) && Object.hasOwn(node, key) ? node[key] : undefined;
  if (!isTree(node)) return;
  if (field !== undefined) {
    node[field] = toJson(target);
  } else if (target instanceof Y.Map) {
    for (const key of event.changes.keys.keys()) {
      if (target.has(key)) node[key] = toJson(target.get(key));
      else delete node[key];
    }
  }
}

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An object with an identity of its own; not a `{da, en}` text, which is one value. */
function isRecord(value: unknown): value is Tree {
  if (!isTree(value)) return false;
  const keys = Object.keys(value);
  return !(keys.length === 2 && typeof value.da === 'string' && typeof value.en === 'string');
}
