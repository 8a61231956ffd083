import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** What the page's own meter saw. All in milliseconds. */
export type Seen = {
  /** The longest time in which the page could do nothing else. The meter beats every 4 ms, so 4–5 is an idle page. */
  block: number;
  /** Times between frames. */
  frames: number[];
  /** From each key that was pressed to the frame that shows what it did. */
  keys: number[];
  /** For each key the longest block from it to the next key. */
  keyBlocks: number[];
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
  // Plain JavaScript: what compiles these files for node would put helpers of its own into a function sent to the page.
  await page.addInitScript({ path: join(import.meta.dirname, 'meter.page.js') });
}

/** Runs `act` under the meter. */
export async function metered(page: Page, act: () => Promise<void>): Promise<Seen> {
  await page.evaluate(() => window.meter.start());
  await act();
  // Two frames more, so that what was last done is seen too.
  await page.waitForTimeout(50);
  return page.evaluate(() => window.meter.stop());
}
