import { useEffect } from 'react';
import { redo, undo } from '../store/index.ts';

/** Ctrl+Z and Ctrl+Y (and Ctrl+Shift+Z) undo and redo in the course, also while typing: the words are the course's. */
export function useUndoKeys(): void {
  useEffect(() => {
    const keys = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const key = event.key.toLowerCase();
      const act = key === 'z' ? (event.shiftKey ? redo : undo) : key === 'y' ? redo : undefined;
      const own = event.target instanceof HTMLInputElement && event.target.value !== '';
      if (act === undefined || own) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', keys);
    return () => window.removeEventListener('keydown', keys);
  }, []);
}
