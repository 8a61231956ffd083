import { useEffect, useState } from 'react';
import { turnTime } from './pages.ts';

/** The time, again at each turn of the pages, so that every window turns at once. In ms since 1970. */
export function useTurn(active: boolean): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (!active) return;
    let timer: ReturnType<typeof setTimeout>;
    const wait = () => {
      timer = setTimeout(
        () => {
          setNow(Date.now());
          wait();
        },
        turnTime - (Date.now() % turnTime) + 5,
      );
    };
    wait();
    return () => clearTimeout(timer);
  }, [active]);
  return now;
}
