import { type RefObject, useLayoutEffect, useState } from 'react';

/** The inner size of an element and the size of its letters, in px. */
export type Room = { width: number; height: number; letters: number };

/** How much room an element has, now and whenever that changes; undefined until it is known. */
export function useRoom(element: RefObject<HTMLElement | null>): Room | undefined {
  const [room, setRoom] = useState<Room>();
  useLayoutEffect(() => {
    const box = element.current;
    if (box === null) return;
    const look = () => {
      const { clientWidth: width, clientHeight: height } = box;
      const letters = Number.parseFloat(getComputedStyle(box).fontSize);
      setRoom((now) =>
        now?.width === width && now.height === height && now.letters === letters ? now : { width, height, letters },
      );
    };
    look();
    const watch = new ResizeObserver(look);
    watch.observe(box);
    return () => watch.disconnect();
  }, [element]);
  return room;
}
