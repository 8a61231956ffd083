import { useEffect, useRef } from 'react';
import { placeFrom } from '../boards/registry.ts';
import type { Id } from '../model/course.ts';
import { readCourse, view } from '../store/index.ts';

type Extra = {
  /** Hears of each place a clicker leads to. */
  onPlace?: (at: Id) => void;
  /** Arrow keys turn pages too, as some clickers send; only where nothing is written. */
  arrows?: boolean;
  onEscape?: () => void;
};

/** Page keys, B and Esc as clickers send them: next, back, wall off, leave full screen. Text fields keep their letters. */
export function useClicker(boardId: Id, active: boolean, extra: Extra = { arrows: true }): void {
  const latest = useRef(extra);
  latest.current = extra;
  useEffect(() => {
    if (!active) return;
    const keys = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      const writing = event.target instanceof Element && event.target.closest('input, textarea, select') !== null;
      if (event.target instanceof Element && event.target.closest('dialog, [role=menu]') !== null) return;
      const step = stepOf(event.key, !writing && latest.current.arrows === true);
      if (step !== 0) {
        event.preventDefault();
        turn(boardId, step, latest.current.onPlace);
      } else if (!writing && (event.key === 'b' || event.key === 'B' || event.key === '.')) {
        event.preventDefault();
        toggleBlank(boardId);
      } else if (event.key === 'Escape') {
        latest.current.onEscape?.();
      }
    };
    window.addEventListener('keydown', keys);
    return () => window.removeEventListener('keydown', keys);
  }, [boardId, active]);
}

function stepOf(key: string, arrows: boolean): -1 | 0 | 1 {
  if (key === 'PageDown' || (arrows && (key === 'ArrowRight' || key === 'ArrowDown'))) return 1;
  if (key === 'PageUp' || (arrows && (key === 'ArrowLeft' || key === 'ArrowUp'))) return -1;
  return 0;
}

/** Moves the wall `step` places along the board. */
export function turn(boardId: Id, step: -1 | 1, onPlace?: (at: Id) => void): void {
  const board = readCourse().boards[boardId];
  if (board === undefined) return;
  const at = placeFrom(board, board.wall.at, step);
  show(boardId, at);
  onPlace?.(at);
}

/** Shows a place on the wall: lit, with the follow-up questions folded away. */
export function show(boardId: Id, at: Id): void {
  view((course) => {
    const board = course.boards[boardId];
    if (board !== undefined && board.wall.at !== at) board.wall = { at, followUps: 0, blank: false };
  });
}

export function toggleBlank(boardId: Id): void {
  view((course) => {
    const board = course.boards[boardId];
    if (board !== undefined) board.wall.blank = !board.wall.blank;
  });
}
