import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { fitting, type Sheet, type Zoom, zoomStep } from './sheets.ts';

/** Air around the sheets and their captions in px, as in Preview.module.css. */
const air = { width: 48, height: 84 };

/** The zoom of a scroller full of sheets: what was chosen, what that comes to, and the ways to change it. */
export function useZoom(strip: RefObject<HTMLElement | null>, sheets: readonly Sheet[]) {
  const [zoom, setZoom] = useState<Zoom>('fit');
  const room = useRoom(strip);
  const fit = fitting(sheets, room);
  const scale = zoom === 'fit' ? fit : zoom;
  const before = useRef(scale);
  // What was in the middle stays there; what was at the top, at the top.
  useLayoutEffect(() => {
    const element = strip.current;
    if (element === null || before.current === scale) return;
    const grown = scale / before.current;
    before.current = scale;
    if (element.scrollTop > 0)
      element.scrollTop = (element.scrollTop + element.clientHeight / 2) * grown - element.clientHeight / 2;
    element.scrollLeft = (element.scrollLeft + element.clientWidth / 2) * grown - element.clientWidth / 2;
  }, [strip, scale]);
  const step = (direction: 1 | -1) => setZoom(zoomStep(scale, direction));
  const latest = useRef(step);
  latest.current = step;
  useEffect(() => {
    const element = strip.current;
    const turn = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      latest.current(event.deltaY < 0 ? 1 : -1);
    };
    element?.addEventListener('wheel', turn, { passive: false });
    return () => element?.removeEventListener('wheel', turn);
  }, [strip]);
  return { zoom, scale, setZoom, step };
}

/** The room for sheets inside an element, in px. */
function useRoom(strip: RefObject<HTMLElement | null>) {
  const [room, setRoom] = useState({ width: 600, height: 500 });
  useLayoutEffect(() => {
    const element = strip.current;
    if (element === null) return;
    const measure = () =>
      setRoom({ width: element.clientWidth - air.width, height: element.clientHeight - air.height });
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(element);
    return () => watch.disconnect();
  }, [strip]);
  return room;
}
