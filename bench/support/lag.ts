import { join } from 'node:path';
import type { Page } from 'playwright-core';

declare global {
  interface Window {
    lag: { pressed: number; wait(text: string): Promise<number> };
  }
}

/** Puts the meter of lag into a page; before it is opened. */
export async function addLagMeter(page: Page): Promise<void> {
  await page.addInitScript({ path: join(import.meta.dirname, 'lag.page.js') });
}

/** When this page has painted these words; ms since 1970, as all windows of a browser count them. */
export const whenPainted = (page: Page, text: string): Promise<number> =>
  page.evaluate((words) => window.lag.wait(words), text);

/** When the latest key that writes nothing was pressed in this page; ms since 1970. */
export const pressedAt = (page: Page): Promise<number> => page.evaluate(() => window.lag.pressed);
