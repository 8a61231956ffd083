import { useEffect, useRef } from 'react';
import { noteAtKey } from '../notes/walk.ts';
import type { CardMoves } from './moves.ts';

/** Letters and numbers at the card table, anywhere but where something is written or chosen from a list; arrows among the cards. */
export function useTableKeys(moves: CardMoves): void {
  const latest = useRef(moves);
  latest.current = moves;
  useEffect(() => {
    const keys = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || event.repeat) return;
      const writing = 'input:not([type=radio], [type=checkbox]), textarea, select, dialog, [role=menu]';
      if (event.target instanceof Element && event.target.closest(writing) !== null) return;
      const act = walkFrom(event.target, event.key) ?? actionOfKey(event.key, latest.current);
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', keys);
    return () => window.removeEventListener('keydown', keys);
  }, []);
}

function actionOfKey(key: string, moves: CardMoves): (() => void) | undefined {
  if (/^[1-9]$/.test(key)) return () => moves.take(Number(key));
  switch (key.toLowerCase()) {
    case 'n':
      return moves.onward;
    case 'k':
      return moves.keep;
    case 'p':
      return moves.pass;
    case 'l':
      return moves.putBack;
    case 'o':
      return moves.speaker;
    default:
      return undefined;
  }
}

/** From one card that lies on the table to another. */
function walkFrom(target: EventTarget | null, key: string): (() => void) | undefined {
  if (!(target instanceof HTMLElement) || target.dataset.note === undefined) return undefined;
  const list = target.closest('ul');
  const next = list === null ? undefined : noteAtKey(list, target.dataset.note, key);
  if (next === undefined) return undefined;
  return () => list?.querySelector<HTMLElement>(`[data-note="${next}"]`)?.focus();
}
