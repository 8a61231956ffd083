import { type RefObject, useLayoutEffect, useRef } from 'react';

/**
 * Keeps the focus in a list when the item that had it goes away: the item now in its place gets it, or `fallback` is called.
 * `ids` are the items in order; `focus` puts the focus on one of them.
 */
export function useFocusKept(
  list: RefObject<HTMLElement | null>,
  ids: readonly string[],
  focus: (id: string) => void,
  fallback: () => void,
): void {
  const before = useRef<{ ids: readonly string[]; focused: string | undefined }>({ ids: [], focused: undefined });
  useLayoutEffect(() => {
    const { ids: old, focused } = before.current;
    const lost = focused !== undefined && !ids.includes(focused) && document.activeElement === document.body;
    before.current = { ids, focused: lost ? undefined : focused };
    if (!lost) return;
    const next = ids[Math.min(old.indexOf(focused), ids.length - 1)];
    if (next === undefined) fallback();
    else focus(next);
  }, [ids, focus, fallback]);
  useLayoutEffect(() => {
    const remember = (event: FocusEvent) => {
      const target = event.target instanceof Element ? event.target : null;
      const inside = target !== null && list.current?.contains(target);
      const focused = inside ? target.closest<HTMLElement>('[data-note]')?.dataset.note : undefined;
      before.current = { ...before.current, focused };
    };
    document.addEventListener('focusin', remember);
    return () => document.removeEventListener('focusin', remember);
  }, [list]);
}
