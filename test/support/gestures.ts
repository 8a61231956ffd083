/** Drags as a person makes them, in small moves, so that drag libraries see a start, a way and a drop. */
import type { Locator, Page } from 'playwright-core';

interface Point {
  x: number;
  y: number;
}

/** Moves on the way; drag libraries need more than one to know that it is a drag. */
const steps = 12;

/** From the middle of one thing to the middle of another (or a point inside it, as shares of its size), by mouse. */
export async function mouseDrag(page: Page, from: Locator, to: Locator, share?: Point): Promise<void> {
  const [start, end] = [await pointIn(from), await pointIn(to, share)];
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(end.x, end.y, { steps });
  // A last move on the spot: the browser reports what is under the pointer only while it moves.
  await page.mouse.move(end.x, end.y + 1);
  await page.mouse.up();
}

/**
 * The same by finger; open the visit with `touch: true`.
 * @param hold ms the finger rests before it moves, for lists where a short touch scrolls.
 */
export async function touchDrag(
  page: Page,
  from: Locator,
  to: Locator,
  { hold = 0, share }: { hold?: number; share?: Point } = {},
): Promise<void> {
  const [start, end] = [await pointIn(from), await pointIn(to, share)];
  const session = await page.context().newCDPSession(page);
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [start] });
  if (hold > 0) await page.waitForTimeout(hold);
  for (let step = 1; step <= steps; step += 1) {
    const along = (a: number, b: number): number => a + ((b - a) * step) / steps;
    const point = { x: along(start.x, end.x), y: along(start.y, end.y) };
    await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [point] });
  }
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await session.detach();
}

async function pointIn(locator: Locator, share: Point = { x: 0.5, y: 0.5 }): Promise<Point> {
  await locator.scrollIntoViewIfNeeded();
  const box = await locator.boundingBox();
  if (!box) throw new Error(`nothing to drag at ${locator.toString()}`);
  return { x: box.x + box.width * share.x, y: box.y + box.height * share.y };
}

/** Notes every pointer that touches the page, so that a journey by keyboard can promise that none did. */
export async function noMouse(page: Page): Promise<void> {
  await page.evaluate(() => {
    addEventListener('pointerdown', () => document.body.setAttribute('data-pointer', ''), true);
  });
}

export function mouseWasUsed(page: Page): Promise<boolean> {
  return page.evaluate(() => document.body.hasAttribute('data-pointer'));
}
