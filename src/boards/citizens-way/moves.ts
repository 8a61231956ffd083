import { useMemo } from 'react';
import { useWords } from '../../i18n/language.tsx';
import type { Words } from '../../i18n/words.ts';
import { boardOf } from '../../model/boards.ts';
import {
  continueWay,
  fewestSteps,
  insertStep,
  moveStep,
  nudgeStep,
  removeStep,
  type StepField,
  stepsOf,
} from '../../model/citizensWay.ts';
import type { Id } from '../../model/course.ts';
import { change, mergeWords, newId, readCourse, undoThisStep } from '../../store/index.ts';
import { announce, toast, undoAction } from '../../ui/toasts.ts';

/** What react-dnd calls a step. */
export const stepKind = 'way-step';

/** Everything a person can do to the steps of a way. Mouse, finger, menu and key all call these, and each says what happened. */
export type WayMoves = ReturnType<typeof wayMoves>;

export function useWayMoves(boardId: Id): WayMoves {
  const words = useWords();
  return useMemo(() => wayMoves(boardId, words), [boardId, words]);
}

function wayMoves(boardId: Id, words: Words) {
  const { said, named, step: stepName } = words.citizensWay;
  const steps = () => stepsOf(boardOf(readCourse(), boardId, 'citizens-way'));
  const numberOf = (id: Id) => steps().findIndex((one) => one.id === id) + 1;
  const titleOf = (id: Id) =>
    steps()
      .find((one) => one.id === id)
      ?.title.trim() ?? '';
  const nameOf = (id: Id) => (titleOf(id) === '' ? stepName(numberOf(id)) : named(numberOf(id), titleOf(id)));
  const sayPlace = (id: Id, moved: boolean) =>
    announce(moved ? said.position(titleOf(id) || stepName(numberOf(id)), numberOf(id), steps().length) : said.edge);
  return {
    /** Writes what happens at the first empty step, or at a new one. Says which; undefined when the way is full. */
    goOn(title: string): Id | undefined {
      let id: Id | undefined;
      const fresh = newId();
      change((course) => {
        id = continueWay(course, boardId, fresh, title);
      });
      if (id === undefined) toast(words.citizensWay.full);
      else announce(nameOf(id));
      return id;
    },
    /** Puts an empty step in beside another. Says which it is; undefined when the way is full. */
    insert(beside: Id, half: 'before' | 'after'): Id | undefined {
      const id = newId();
      const index = half === 'before' ? numberOf(beside) - 1 : numberOf(beside);
      let done = false;
      change((course) => {
        done = insertStep(course, boardId, id, index);
      });
      if (!done) {
        toast(words.citizensWay.full);
        return undefined;
      }
      announce(said.added(index + 1));
      return id;
    },
    write(id: Id, field: StepField, mine: string, before: string) {
      change(
        (course) => {
          const step = boardOf(course, boardId, 'citizens-way').steps[id];
          if (step !== undefined) step[field] = mergeWords(before, mine, step[field]);
        },
        { typing: true },
      );
    },
    nudge(id: Id, by: -1 | 1) {
      let moved = false;
      change((course) => {
        moved = nudgeStep(course, boardId, id, by);
      });
      sayPlace(id, moved);
    },
    /** Beside another step, on the side of it that was pointed at. */
    moveBeside(id: Id, other: Id, half: 'before' | 'after') {
      if (id === other) return;
      const at = steps()
        .filter((one) => one.id !== id)
        .findIndex((one) => one.id === other);
      change((course) => moveStep(course, boardId, id, half === 'before' ? at : at + 1));
      sayPlace(id, true);
    },
    /** A way keeps its four steps; then it says so. */
    remove(id: Id) {
      if (steps().length <= fewestSteps) {
        toast(said.fewest);
        return;
      }
      const name = nameOf(id);
      change((course) => {
        removeStep(course, boardId, id);
      });
      toast(said.removed(name), undoAction(undoThisStep(), words.app));
    },
  };
}
