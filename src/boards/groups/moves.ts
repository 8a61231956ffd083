import { useMemo } from 'react';
import { useWords } from '../../i18n/language.tsx';
import type { Words } from '../../i18n/words.ts';
import { boardOf } from '../../model/boards.ts';
import type { Id } from '../../model/course.ts';
import { addEntry, removeEntry, reshuffle, setGroupSize, setHeads } from '../../model/groups.ts';
import { change, mergeWords, newId, readCourse, undoThisStep, view } from '../../store/index.ts';
import { announce, toast, undoAction } from '../../ui/toasts.ts';

/** Everything a person can do to groups. */
export type GroupMoves = ReturnType<typeof groupMoves>;

export function useGroupMoves(boardId: Id): GroupMoves {
  const words = useWords();
  return useMemo(() => groupMoves(boardId, words), [boardId, words]);
}

function groupMoves(boardId: Id, words: Words) {
  const text = words.groups;
  const board = () => boardOf(readCourse(), boardId, 'groups');
  const undo = () => undoAction(undoThisStep(), words.app);
  return {
    /** Adds a kind of people as typed: `Sygeplejersker 12`, or `12 sygeplejersker`. */
    add(typed: string) {
      const { label, count } = kindFrom(typed);
      change((course) => addEntry(course, boardId, { id: newId(), label, count }));
      announce(text.who.added(label, count));
    },
    /** Adds several kinds, without those that are there. Their numbers are still to be typed. */
    addKinds(labels: readonly string[]) {
      const there = new Set(Object.values(board().entries).map(({ label }) => label));
      change((course) => {
        for (const label of labels) if (!there.has(label)) addEntry(course, boardId, { id: newId(), label, count: 0 });
      });
    },
    remove(id: Id) {
      const label = board().entries[id]?.label ?? '';
      change((course) => removeEntry(course, boardId, id));
      toast(text.who.removed(label), undo());
    },
    write(id: Id, field: 'label' | 'names', mine: string, before: string) {
      change(
        (course) => {
          const entry = boardOf(course, boardId, 'groups').entries[id];
          if (entry !== undefined) entry[field] = mergeWords(before, mine, entry[field]);
        },
        { typing: true },
      );
    },
    setHeads: (id: Id, count: number) => change((course) => setHeads(course, boardId, id, count), { typing: true }),
    setSize(size: number) {
      change((course) => setGroupSize(course, boardId, size));
      announce(text.sizeNow(board().size));
    },
    /** New groups of the same people. */
    shuffle() {
      change((course) => reshuffle(course, boardId, Math.floor(Math.random() * 2 ** 31)));
      toast(text.shuffled, undo());
    },
    /** What the wall shows: the pages in turn, or one of them. */
    show: (place: Id) =>
      view((course) => {
        boardOf(course, boardId, 'groups').wall = { at: place, followUps: 0, blank: false };
      }),
  };
}

/** A kind of people and how many, from a line. A line without a number means none counted yet. */
function kindFrom(typed: string): { label: string; count: number } {
  const text = typed.trim();
  const [, before, after] = /^(\d+)\s+(.+)$/.exec(text) ?? [];
  if (before !== undefined && after !== undefined) return { label: after, count: Number(before) };
  const [, label, count] = /^(.+?)[\s:,]+(\d+)$/.exec(text) ?? [];
  if (label !== undefined && count !== undefined) return { label, count: Number(count) };
  return { label: text, count: 0 };
}
