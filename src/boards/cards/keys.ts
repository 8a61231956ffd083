import { useEffect, useRef } from 'react';
import { isLed } from '../../model/boards.ts';
import { noteAtKey } from '../notes/walk.ts';
import type { CardMoves } from './moves.ts';
import type { Table } from './useTable.ts';

/**
 * Letters and numbers at the card table, anywhere but where something is written or chosen from a list; arrows among the cards. A
 * clicker's next page is the next card, unless a meeting leads here: then it is the meeting's next step.
 */
export function useTableKeys({ course, board }: Table, moves: CardMoves): void {
  const latest = useRef({ moves, clicker: false });
  latest.current = { moves, clicker: !isLed(course, board.id) };
  useEffect(() => {
    const keys = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || event.repeat) return;
      const writing = 'input:not([type=radio], [type=checkbox]), textarea, select, dialog, [role=menu]';
      if (event.target instanceof Element && event.target.closest(writing) !== null) return;
      const next = event.key === 'PageDown' && latest.current.clicker ? latest.current.moves.onward : undefined;
      const act = next ?? walkFrom(event.target, event.key) ?? actionOfKey(event.key, latest.current.moves);
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    // On the way down, so that the page key is spent before the window's own clicker hears of it.
    window.addEventListener('keydown', keys, true);
    return () => window.removeEventListener('keydown', keys, true);
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
