import { useMemo } from 'react';
import { useWords } from '../../i18n/language.tsx';
import type { Words } from '../../i18n/words.ts';
import type { Action, Id } from '../../model/course.ts';
import {
  actionsAt,
  addAction,
  moveAction,
  noteToAction,
  nudgeAction,
  removeAction,
  setActionState,
} from '../../model/harvest.ts';
import { change, mergeWords, newId, readCourse, undoThisStep } from '../../store/index.ts';
import { announce, toast, undoAction } from '../../ui/toasts.ts';

/** What react-dnd calls an action. */
export const actionKind = 'action';

/** Everything a person can do to an action. Mouse, finger, menu and key all call these, and each says what happened. */
export type ActionMoves = ReturnType<typeof actionMoves>;

export function useActionMoves(boardId: Id): ActionMoves {
  const words = useWords();
  return useMemo(() => actionMoves(boardId, words), [boardId, words]);
}

function actionMoves(boardId: Id, words: Words) {
  const { said, parked } = words.harvest;
  const whatOf = (id: Id) => {
    const action = readCourse().actions[id];
    return action?.what || action?.problem || '';
  };
  const undo = () => undoAction(undoThisStep(), words.app);
  const sayPlace = (id: Id) => {
    const order = actionsAt(readCourse(), boardId);
    announce(said.position(whatOf(id), order.findIndex((one) => one.id === id) + 1, order.length));
  };
  return {
    /** Adds an action last and says which one it is. */
    add(what: string): Id {
      const id = newId();
      change((course) => addAction(course, { id, board: boardId, what, now: Date.now() }));
      announce(said.added(what.trim()));
      return id;
    },
    /** Adds a problem that wants a solution, last, and says which one it is. */
    addProblem(problem: string): Id {
      const id = newId();
      change((course) => addAction(course, { id, board: boardId, problem, now: Date.now() }));
      announce(words.apvPlan.said.added(problem.trim()));
      return id;
    },
    remove(id: Id) {
      const what = whatOf(id);
      change((course) => removeAction(course, id));
      toast(said.removed(what), undo());
    },
    nudge(id: Id, step: -1 | 1) {
      let moved = false;
      change((course) => {
        moved = nudgeAction(course, id, step);
      });
      if (moved) sayPlace(id);
      else announce(said.edge);
    },
    /** Beside another action, on the side of it that was pointed at. */
    moveBeside(id: Id, other: Id, half: 'before' | 'after') {
      if (id === other) return;
      const others = actionsAt(readCourse(), boardId).filter((one) => one.id !== id);
      const at = others.findIndex((one) => one.id === other);
      change((course) => moveAction(course, id, half === 'before' ? at : at + 1));
      sayPlace(id);
    },
    setState(id: Id, state: Action['state']) {
      change((course) => setActionState(course, id, state, Date.now()));
      toast(said.state[state](whatOf(id)), undo());
    },
    write(id: Id, field: 'problem' | 'cause' | 'what' | 'who' | 'sign', mine: string, before: string) {
      change(
        (course) => {
          const action = course.actions[id];
          if (action !== undefined) action[field] = mergeWords(before, mine, action[field]);
        },
        { typing: true },
      );
    },
    setDue(id: Id, due: string) {
      change((course) => {
        const action = course.actions[id];
        if (action !== undefined) action.due = due;
      });
    },
    /** A parked note becomes an action. */
    fromNote(note: Id) {
      const text = readCourse().notes[note]?.text ?? '';
      change((course) => noteToAction(course, note, newId(), Date.now()));
      toast(parked.madeAction(text), undo());
    },
  };
}
