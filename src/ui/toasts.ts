import { create } from 'zustand';

type Toast = { id: number; text: string; action?: { label: string; run: () => void }; urgent?: boolean };

const empty: { toasts: Toast[]; said: string } = { toasts: [], said: '' };
export const useToasts = create(() => empty);

let last = 0;

/** Shows a message with at most one action, for eight seconds (an urgent one until it is closed). */
export function toast(text: string, more: Pick<Toast, 'action' | 'urgent'> = {}): void {
  last += 1;
  const id = last;
  useToasts.setState((state) => ({
    toasts: [...state.toasts.filter((t) => t.text !== text).slice(-2), { id, text, ...more }],
  }));
  if (!more.urgent) setTimeout(() => dismiss(id), 8000);
}

export function dismiss(id: number): void {
  useToasts.setState((state) => ({ toasts: state.toasts.filter((t) => t.id !== id) }));
}

/** An action that takes a deed back. `undo` says whether it could; when too much has happened since, the person is told. */
export function undoAction(undo: () => boolean, words: { undo: string; undoTooLate: string }): Pick<Toast, 'action'> {
  return {
    action: {
      label: words.undo,
      run: () => {
        if (!undo()) toast(words.undoTooLate);
      },
    },
  };
}

/** Says something to screen readers only; the same sentence twice is said twice. */
export function announce(text: string): void {
  useToasts.setState((state) => ({ said: state.said === text ? `${text}\u00a0` : text }));
}
