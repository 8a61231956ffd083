import { useMemo } from 'react';
import { useLang, useWords } from '../../i18n/language.tsx';
import type { Words } from '../../i18n/words.ts';
import type { Id, RoadBoard } from '../../model/course.ts';

import { addNote, moveNote, notesAt, nudgeNote, removeNote, sortByVotes, toggleMark, vote } from '../../model/notes.ts';
import { roadBoard, sideList, stopsOf } from '../../model/road.ts';
import type { Lang } from '../../model/text.ts';
import { change, newId, readCourse, undoThisStep } from '../../store/index.ts';
import { announce, toast, undoAction } from '../../ui/toasts.ts';

/** What react-dnd calls a note of the road. */
export const noteKind = 'note';

/**
 * Everything a person can do to a note. Mouse, finger, menu and key all call these, and each says to screen readers what
 * happened.
 */
export type NoteMoves = ReturnType<typeof noteMoves>;

export function useNoteMoves(board: RoadBoard): NoteMoves {
  const words = useWords();
  const lang = useLang();
  return useMemo(() => noteMoves(board.id, words, lang), [board.id, words, lang]);
}

function noteMoves(boardId: Id, words: Words, lang: Lang) {
  const said = words.road.said;
  const note = (id: Id) => readCourse().notes[id];
  const textOf = (id: Id) => note(id)?.text ?? '';
  const placeName = (place: Id) => {
    if (place === sideList) return words.road.side;
    const stops = stopsOf(roadBoard(readCourse(), boardId));
    const i = stops.findIndex((stop) => stop.id === place);
    return words.road.moveToStop(i + 1, stops[i]?.name[lang] ?? '');
  };
  return {
    /** The other places a note may go to, as a menu says them. */
    targets(from: Id): { place: Id; label: string }[] {
      const stops = stopsOf(roadBoard(readCourse(), boardId));
      const places = [...stops.map((stop) => stop.id), sideList];
      return places.filter((place) => place !== from).map((place) => ({ place, label: placeName(place) }));
    },
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
    /** Beside another note, on the side of it that was pointed at. */
    moveBeside(id: Id, other: Id, half: 'before' | 'after') {
      const target = note(other);
      if (id === other || target === undefined) return;
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
      change((course) => vote(course, id, votes));
      announce(said.votes(textOf(id), note(id)?.votes ?? 0));
    },
    mark(id: Id) {
      change((course) => toggleMark(course, id));
      announce(note(id)?.marked ? said.marked(textOf(id)) : said.unmarked(textOf(id)));
    },
    sort(place: Id) {
      change((course) => sortByVotes(course, boardId, place));
      announce(words.road.sortByVotes);
    },
  };
}
