import { type RefObject, useLayoutEffect, useRef } from 'react';

/** Scrolls a note that has come to the list into view, unless somebody is at work among the notes. `ids`: those in the list. */
export function useNewInView(list: RefObject<HTMLElement | null>, ids: readonly string[]): void {
  const known = useRef(ids);
  useLayoutEffect(() => {
    const before = known.current;
    known.current = ids;
    if (ids.length <= before.length || list.current?.contains(document.activeElement)) return;
    const old = new Set(before);
    const id = ids.findLast((one) => !old.has(one));
    list.current?.querySelector(`[data-note="${id}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [list, ids]);
}
