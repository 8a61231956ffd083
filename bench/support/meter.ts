import type { Page } from 'playwright-core';

/** What the page's own meter saw. All in milliseconds. */
export type Seen = {
  /** The longest time in which the page could do nothing else. The meter beats every 4 ms, so 4–5 is an idle page. */
  block: number;
  /** Times between frames. */
  frames: number[];
  /** From each key that was pressed to the frame that shows what it did. */
  keys: number[];
};

type Meter = {
  start(): void;
  stop(): Seen;
  /** How many frames there were so far, to ask for those after it with `since`. */
  mark(): number;
  since(mark: number): number[];
};

declare global {
  interface Window {
    meter: Meter;
  }
}

/** Puts the meter into a page; before it is opened. */
export async function addMeter(page: Page): Promise<void> {
  await page.addInitScript(() => {
    let on = false;
    let beat = 0;
    let frame = 0;
    let seen: Seen = { block: 0, frames: [], keys: [] };
    const tick = () => {
      if (!on) return;
      const now = performance.now();
      seen.block = Math.max(seen.block, now - beat);
      beat = now;
      setTimeout(tick, 0);
    };
    const draw = (now: number) => {
      if (!on) return;
      if (frame > 0) seen.frames.push(now - frame);
      frame = now;
      requestAnimationFrame(draw);
    };
    window.addEventListener(
      'keydown',
      (event) => {
        if (!on || (event.key.length > 1 && event.key !== 'Enter')) return;
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => seen.keys.push(performance.now() - event.timeStamp);
          port2.postMessage(null);
        });
      },
      true,
    );
    window.meter = {
      start() {
        seen = { block: 0, frames: [], keys: [] };
        on = true;
        beat = performance.now();
        frame = 0;
        setTimeout(tick, 0);
        requestAnimationFrame(draw);
      },
      stop() {
        on = false;
        return seen;
      },
      mark: () => seen.frames.length,
      since: (mark) => seen.frames.slice(mark),
    };
  });
}

/** Runs `act` under the meter. */
export async function metered(page: Page, act: () => Promise<void>): Promise<Seen> {
  await page.evaluate(() => window.meter.start());
  await act();
  // Two frames more, so that what was last done is seen too.
  await page.waitForTimeout(50);
  return page.evaluate(() => window.meter.stop());
}
