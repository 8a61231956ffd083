import { useMemo } from 'react';
import { useWords } from '../../i18n/language.tsx';
import type { Words } from '../../i18n/words.ts';
import { boardOf } from '../../model/boards.ts';
import type { Course, Id } from '../../model/course.ts';
import type { Trial } from '../../model/toolBoards.ts';
import {
  addTrial,
  missingOf,
  moveTrial,
  nudgeTrial,
  passTrial,
  removeTrial,
  type TrialColumn,
  type TrialField,
  trialColumns,
  trialsAt,
  trialToAction,
} from '../../model/trials.ts';
import { change, mergeWords, newId, readCourse, undoThisStep } from '../../store/index.ts';
import { announce, toast, undoAction } from '../../ui/toasts.ts';

/** What react-dnd calls a trial. */
export const trialKind = 'trial';

/** Everything a person can do to a trial. Mouse, finger, menu and key all call these, and each says what happened. */
export type TrialMoves = ReturnType<typeof trialMoves>;

export function useTrialMoves(boardId: Id): TrialMoves {
  const words = useWords();
  return useMemo(() => trialMoves(boardId, words), [boardId, words]);
}

function trialMoves(boardId: Id, words: Words) {
  const { said, columns, missing, verdictIs, unnamed } = words.trials;
  const board = () => boardOf(readCourse(), boardId, 'trials');
  const trial = (id: Id) => board().trials[id];
  const nameOf = (id: Id) => trial(id)?.what.trim() || unnamed;
  const undo = () => undoAction(undoThisStep(), words.app);
  const within = (id: Id, act: (trial: Trial) => void) => (course: Course) => {
    const here = boardOf(course, boardId, 'trials').trials[id];
    if (here !== undefined) act(here);
  };
  /** Where it is now, and what it lacks there. */
  const newsOf = (id: Id): string => {
    const here = trial(id);
    if (here === undefined) return '';
    const lacks = missingOf(here).map((one) => missing[one]);
    const moved = said.moved(nameOf(id), columns[here.column]);
    return lacks.length === 0 ? moved : `${moved}. ${said.lacks(lacks.join(', '))}`;
  };
  const sayColumn = (id: Id) => toast(newsOf(id), undo());
  const sayPosition = (id: Id) => {
    const here = trial(id);
    if (here === undefined) return;
    const order = trialsAt(board(), here.column);
    announce(said.position(nameOf(id), order.findIndex((one) => one.id === id) + 1, order.length));
  };
  return {
    add(what: string) {
      change((course) => addTrial(course, boardId, { id: newId(), what }));
      announce(said.added(what.trim(), columns.idea));
    },
    remove(id: Id) {
      const what = nameOf(id);
      change((course) => removeTrial(course, boardId, id));
      toast(said.removed(what), undo());
    },
    /** To the end of a column, or to position `index` there. */
    moveTo(id: Id, column: TrialColumn, index = Number.POSITIVE_INFINITY) {
      const before = trial(id);
      if (before === undefined || (before.column === column && index === Number.POSITIVE_INFINITY)) return;
      change((course) => moveTrial(course, boardId, id, column, index));
      if (before.column === column) sayPosition(id);
      else sayColumn(id);
    },
    /** From the opened trial, where its column is seen and can be chosen again. */
    stand(id: Id, column: TrialColumn) {
      if (trial(id)?.column === column) return;
      change((course) => moveTrial(course, boardId, id, column, Number.POSITIVE_INFINITY));
      announce(newsOf(id));
    },
    /** Beside another trial, on the side of it that was pointed at. */
    moveBeside(id: Id, other: Id, half: 'before' | 'after') {
      const target = trial(other);
      if (id === other || target === undefined) return;
      const at = trialsAt(board(), target.column)
        .filter((one) => one.id !== id)
        .findIndex((one) => one.id === other);
      this.moveTo(id, target.column, half === 'before' ? at : at + 1);
    },
    /** To the end of the column of this number, from 1. */
    toNumber(id: Id, number: number) {
      const column = trialColumns[number - 1];
      if (column !== undefined) this.moveTo(id, column);
    },
    /** To the column before (-1) or after (+1). */
    pass(id: Id, by: -1 | 1) {
      let moved = false;
      change((course) => {
        moved = passTrial(course, boardId, id, by);
      });
      if (moved) sayColumn(id);
      else announce(said.edge);
    },
    nudge(id: Id, by: -1 | 1) {
      let moved = false;
      change((course) => {
        moved = nudgeTrial(course, boardId, id, by);
      });
      if (moved) sayPosition(id);
      else announce(said.edge);
    },
    write(id: Id, field: TrialField, mine: string, before: string) {
      change(
        within(id, (here) => {
          here[field] = mergeWords(before, mine, here[field]);
        }),
        { typing: true },
      );
    },
    setDate(id: Id, field: 'startsOn' | 'endsOn', date: string) {
      change(
        within(id, (here) => {
          here[field] = date;
        }),
      );
    },
    judge(id: Id, verdict: Trial['verdict']) {
      change(
        within(id, (here) => {
          here.verdict = verdict;
        }),
      );
      if (verdict !== '') announce(said.verdict(nameOf(id), verdictIs[verdict]));
    },
    /** What is kept becomes an action of the board. */
    agree(id: Id) {
      let done = false;
      change((course) => {
        done = trialToAction(course, boardId, id, { id: newId(), now: Date.now() });
      });
      if (done) toast(said.madeAction(nameOf(id)), undo());
    },
  };
}
