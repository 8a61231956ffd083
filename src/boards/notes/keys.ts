import type { KeyboardEvent } from 'react';
import { sideList } from '../../model/road.ts';
import type { NoteMoves } from './moves.ts';
import { noteAtKey } from './walk.ts';

type Hands = {
  moves: NoteMoves;
  focus: (id: string) => void;
  /** After the next drawing, when the list has changed. */
  focusLater: (id: string) => void;
  /** Back to the line one types in. */
  onLeave: () => void;
  openMenu: () => void;
};

const steps: Record<string, -1 | 1> = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 };

/** What a key does while the note `id` at place `at` has the focus; undefined when the key means nothing there. */
export function actionOfKey(
  event: Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey'>,
  { id, at }: { id: string; at: string },
  list: HTMLElement,
  { moves, focus, focusLater, onLeave, openMenu }: Hands,
): (() => void) | undefined {
  const { key } = event;
  if (event.ctrlKey || event.metaKey) return undefined;
  if (event.altKey) {
    const step = steps[key];
    if (step === undefined) return undefined;
    return () => {
      moves.nudge(id, step);
      focusLater(id);
    };
  }
  const next = noteAtKey(list, id, key);
  if (next !== undefined) return () => focus(next);
  const become = moves.becomeAt(at);
  const { join } = moves;
  if (become !== undefined && key.toLowerCase() === become.key) return () => become.run(id);
  if (join !== undefined && key.toLowerCase() === join.key) return () => join.ask(id);
  const place = /^[1-9]$/.test(key) ? moves.placeOfNumber(Number(key)) : undefined;
  if (place !== undefined) return () => moves.moveTo(id, place);
  switch (key.toLowerCase()) {
    case 'arrowdown':
    case 'escape':
      return onLeave;
    case '+':
      return () => moves.vote(id, 1);
    case '-':
      return () => moves.vote(id, -1);
    case 'p':
      return moves.marks ? () => moves.mark(id) : undefined;
    case 'm':
      return openMenu;
    case 's':
      return moves.has(sideList) ? () => moves.moveTo(id, sideList) : undefined;
    case 'delete':
    case 'backspace':
      return () => moves.remove(id);
    default:
      return undefined;
  }
}
