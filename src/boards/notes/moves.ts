import { useMemo } from 'react';
import { useWords } from '../../i18n/language.tsx';
import type { Words } from '../../i18n/words.ts';
import type { Id } from '../../model/course.ts';
import { addNote, moveNote, notesAt, nudgeNote, removeNote, sortByVotes, toggleMark, vote } from '../../model/notes.ts';
import { change, newId, readCourse, undoThisStep } from '../../store/index.ts';
import { announce, toast, undoAction } from '../../ui/toasts.ts';

/** What react-dnd calls a note. */
export const noteKind = 'note';

/**
 * The board notes are on: where they may go, as a menu says it, and whether they can be marked for a poster. Always the same
 * object, or every card is drawn again.
 */
export type NotePlaces = {
  boardId: Id;
  places(): { place: Id; label: string }[];
  marks: boolean;
  /** Number keys on a note move it to the place of that number, as on boards whose places lie side by side. */
  numbered?: boolean;
  /** Something else a note may become here, with its key; `at`: only a note at that place may. */
  become?: { label: string; key: string; run: (id: Id) => void; at?: Id };
  /** Two notes may be joined: how menu and key ask which, whether one dropped on another is, and what joins them. */
  join?: {
    label: string;
    key: string;
    ask: (id: Id) => void;
    whenDropped: (id: Id, other: Id) => boolean;
    run: (id: Id, other: Id) => void;
  };
  /** The most votes a note can have here. */
  mostVotes?: number;
  /** What is said otherwise here than on other boards, such as votes that are a strength. */
  words?: Partial<Words['notes']>;
};

/**
 * Everything a person can do to a note. Mouse, finger, menu and key all call these, and each says to screen readers what
 * happened.
 */
export type NoteMoves = ReturnType<typeof noteMoves>;

export function useNoteMoves(where: NotePlaces): NoteMoves {
  const words = useWords();
  return useMemo(() => noteMoves(where, words), [where, words]);
}

function noteMoves(where: NotePlaces, words: Words) {
  const { boardId, places, marks, become, join, numbered = false, mostVotes = Number.POSITIVE_INFINITY } = where;
  const own: Words['notes'] = { ...words.notes, ...where.words };
  const { said } = own;
  const note = (id: Id) => readCourse().notes[id];
  const textOf = (id: Id) => note(id)?.text ?? '';
  const placeName = (place: Id) => places().find((one) => one.place === place)?.label ?? '';
  return {
    marks,
    /** What a note at a place may become; undefined where nothing. */
    becomeAt: (place: Id) => (become?.at === undefined || become.at === place ? become : undefined),
    join,
    words: own,
    /** Numbers are those of the places: notes have none. */
    numbered,
    /** The other places a note may go to, as a menu says them. */
    targets: (from: Id) => places().filter(({ place }) => place !== from),
    /** The place a number key on a note leads to; undefined where numbers mean nothing. */
    placeOfNumber: (number: number) => (numbered ? places()[number - 1]?.place : undefined),
    /** Whether a note may go there at all. */
    has: (place: Id) => places().some((one) => one.place === place),
    add(place: Id, text: string) {
      change((course) => addNote(course, { id: newId(), board: boardId, place, text, now: Date.now() }));
      announce(said.added(text.trim(), placeName(place)));
    },
    remove(id: Id) {
      const text = textOf(id);
      change((course) => removeNote(course, id));
      toast(said.removed(text), undoAction(undoThisStep(), words.app));
    },
    /** To the end of another place, or to position `index` there. */
    moveTo(id: Id, place: Id, index = Number.POSITIVE_INFINITY) {
      const before = note(id);
      if (before === undefined || (before.place === place && index === Number.POSITIVE_INFINITY)) return;
      change((course) => moveNote(course, id, place, index));
      if (before.place !== place) {
        toast(said.moved(before.text, placeName(place)), undoAction(undoThisStep(), words.app));
        return;
      }
      const order = notesAt(readCourse(), boardId, place);
      announce(said.position(before.text, order.findIndex((other) => other.id === id) + 1, order.length));
    },
    /** Beside another note, on the side of it that was pointed at; or joined with it, where notes are. */
    moveBeside(id: Id, other: Id, half: 'before' | 'after') {
      const target = note(other);
      if (id === other || target === undefined) return;
      if (join?.whenDropped(id, other)) {
        join.run(id, other);
        return;
      }
      const others = notesAt(readCourse(), boardId, target.place).filter((one) => one.id !== id);
      const at = others.findIndex((one) => one.id === other);
      this.moveTo(id, target.place, half === 'before' ? at : at + 1);
    },
    nudge(id: Id, step: -1 | 1) {
      let moved = false;
      change((course) => {
        moved = nudgeNote(course, id, step);
      });
      const here = note(id);
      if (here === undefined) return;
      const order = notesAt(readCourse(), boardId, here.place);
      const position = order.findIndex((other) => other.id === id) + 1;
      announce(moved ? said.position(here.text, position, order.length) : said.edge);
    },
    vote(id: Id, votes: 1 | -1) {
      if (votes === 1 && (note(id)?.votes ?? 0) >= mostVotes) {
        announce(said.votes(textOf(id), mostVotes));
        return;
      }
      change((course) => vote(course, id, votes));
      announce(said.votes(textOf(id), note(id)?.votes ?? 0));
    },
    mark(id: Id) {
      change((course) => toggleMark(course, id));
      announce(note(id)?.marked ? said.marked(textOf(id)) : said.unmarked(textOf(id)));
    },
    sort(place: Id) {
      change((course) => sortByVotes(course, boardId, place));
      announce(own.sortByVotes);
    },
  };
}
