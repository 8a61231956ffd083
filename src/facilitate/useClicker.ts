import { useEffect, useRef } from 'react';

/** What the keys of a clicker do. */
export type Hands = {
  turn: (step: -1 | 1) => void;
  blank: () => void;
  /** Arrow keys turn pages too, as some clickers send; only where nothing is written or scrolled. */
  arrows?: boolean;
  onEscape?: () => void;
};

/** Page keys, B and Esc as clickers send them: next, back, wall off, leave full screen. Text fields keep their letters. */
export function useClicker(active: boolean, hands: Hands): void {
  const latest = useRef(hands);
  latest.current = hands;
  useEffect(() => {
    if (!active) return;
    const keys = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      const within = (what: string) => event.target instanceof Element && event.target.closest(what) !== null;
      const writing = within('input, textarea, select');
      if (within('dialog, [role=menu]')) return;
      const { turn, blank, arrows, onEscape } = latest.current;
      const step = stepOf(event.key, !writing && arrows === true && !within('[data-scrolls]'));
      if (step !== 0) {
        event.preventDefault();
        turn(step);
      } else if (!writing && (event.key === 'b' || event.key === 'B' || event.key === '.')) {
        event.preventDefault();
        blank();
      } else if (event.key === 'Escape') {
        onEscape?.();
      }
    };
    window.addEventListener('keydown', keys);
    return () => window.removeEventListener('keydown', keys);
  }, [active]);
}

function stepOf(key: string, arrows: boolean): -1 | 0 | 1 {
  if (key === 'PageDown' || (arrows && (key === 'ArrowRight' || key === 'ArrowDown'))) return 1;
  if (key === 'PageUp' || (arrows && (key === 'ArrowLeft' || key === 'ArrowUp'))) return -1;
  return 0;
}
