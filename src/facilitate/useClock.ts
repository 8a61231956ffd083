import { useEffect, useState } from 'react';

/** The time now (ms since 1970), drawn anew every `every` ms while `running`: four times a second unless said. */
export function useClock(running: boolean, every = 250): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    setNow(Date.now());
    if (!running) return;
    const tick = setInterval(() => setNow(Date.now()), every);
    return () => clearInterval(tick);
  }, [running, every]);
  return now;
}
