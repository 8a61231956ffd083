import { type RefObject, useLayoutEffect } from 'react';

/**
 * Gives a box on the wall the first of `sizes` (as `data-size`, the largest first) with which all that is in it stands in it;
 * the last one when none is small enough. Looks again when `content` or the room changes. Returns nothing: CSS does the rest.
 */
export function useLargestFit(box: RefObject<HTMLElement | null>, content: object, sizes: readonly string[]): void {
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null || Object.keys(content).length === 0) return;
    const look = () => {
      for (const size of sizes) {
        element.dataset.size = size;
        if (element.scrollHeight <= element.clientHeight + 1) return;
      }
    };
    look();
    const watch = new ResizeObserver(look);
    watch.observe(element);
    return () => watch.disconnect();
  }, [box, content, sizes]);
}
