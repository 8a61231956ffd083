import { type RefObject, useLayoutEffect, useState } from 'react';

/**
 * Of a list on the wall that is longer than its box, shows the last ones that stand whole in it, from the top; the one that came
 * last stands last. The items carry `data-note`. Returns how many are not shown.
 */
export function useLastFit(box: RefObject<HTMLElement | null>, items: readonly object[]): number {
  const [hidden, setHidden] = useState(0);
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null || items.length === 0) {
      setHidden(0);
      return;
    }
    const look = () => {
      const cards = [...element.querySelectorAll<HTMLElement>('[data-note]')];
      for (const card of cards) card.style.display = '';
      const tops = cards.map((card) => card.getBoundingClientRect().top);
      const end = cards.at(-1)?.getBoundingClientRect().bottom ?? 0;
      const first = tops.findIndex((top) => end - top <= element.clientHeight);
      // One that is too long for the room on its own is shown all the same.
      const shown = first < 0 ? cards.length - 1 : first;
      for (const card of cards.slice(0, shown)) card.style.display = 'none';
      setHidden(shown);
    };
    look();
    const watch = new ResizeObserver(look);
    watch.observe(element);
    return () => watch.disconnect();
  }, [box, items]);
  return hidden;
}
