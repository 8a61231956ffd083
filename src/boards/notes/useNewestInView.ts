import { type RefObject, useLayoutEffect, useState } from 'react';

type Made = { id: string; createdAt: number };

/**
 * Keeps the newest of a list on the wall in view when it is longer than its box. The items carry `data-note`; one that does not
 * stand whole in the box is not shown. Returns how many are not.
 */
export function useNewestInView(box: RefObject<HTMLElement | null>, items: readonly Made[]): number {
  const [hidden, setHidden] = useState(0);
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;
    const newest = newestOf(items)?.id;
    const look = () => {
      const card = element.querySelector(`[data-note="${newest}"]`);
      card?.scrollIntoView({ block: 'nearest' });
      const view = element.getBoundingClientRect();
      let count = 0;
      for (const one of element.querySelectorAll<HTMLElement>('[data-note]')) {
        const { top, bottom } = one.getBoundingClientRect();
        const cut = bottom > view.bottom + 2 || top < view.top - 2;
        one.style.visibility = cut ? 'hidden' : '';
        if (cut) count += 1;
      }
      setHidden(count);
    };
    look();
    const watch = new ResizeObserver(look);
    watch.observe(element);
    return () => watch.disconnect();
  }, [box, items]);
  return hidden;
}

function newestOf(items: readonly Made[]): Made | undefined {
  return items.reduce<Made | undefined>(
    (best, item) => (best === undefined || item.createdAt >= best.createdAt ? item : best),
    undefined,
  );
}
