import type { Page } from 'playwright-core';

/**
 * What does not stand within the width of the window: sideways scrolling of the page; controls and headings that reach out
 * of the window or are cut off by what they stand in; words that reach out of it. One sentence each.
 */
export function sticksOut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    const width = root.clientWidth;
    const found: string[] = [];
    if (root.scrollWidth > width) found.push(`the page is ${root.scrollWidth} wide in a window of ${width}`);
    const wanted = 'button, a[href], input, select, textarea, summary, h1, h2, h3, [role=timer], p';
    for (const element of document.querySelectorAll<HTMLElement>(wanted)) {
      if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
      const box = element.getBoundingClientRect();
      // What is only read aloud is one pixel large.
      if (box.width <= 2 || box.height <= 2 || element.closest('.seen-by-ear') !== null) continue;
      const words = wordsIn(element);
      const left = Math.min(box.left, ...words.map((one) => one.left));
      const right = Math.max(box.right, ...words.map((one) => one.right));
      const what = `${element.tagName.toLowerCase()} "${element.getAttribute('aria-label') ?? element.textContent?.slice(0, 40)}"`;
      if (left < -1 || right > width + 1) {
        found.push(`${what} reaches from ${Math.round(left)} to ${Math.round(right)} in a window of ${width}`);
        continue;
      }
      for (let at = element.parentElement; at !== null && at !== document.body; at = at.parentElement) {
        if (!/hidden|clip/.test(getComputedStyle(at).overflowX)) continue;
        const frame = at.getBoundingClientRect();
        if (left < frame.left - 1 || right > frame.right + 1)
          found.push(`${what} is cut off by ${at.tagName.toLowerCase()}.${at.className}`);
      }
    }
    return found;

    /** The boxes of an element's words, without those that are only read aloud. */
    function wordsIn(element: Element): DOMRect[] {
      const boxes: DOMRect[] = [];
      const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
        if (text.parentElement?.closest('.seen-by-ear') !== null) continue;
        const range = document.createRange();
        range.selectNodeContents(text);
        boxes.push(range.getBoundingClientRect());
      }
      return boxes.filter(({ width, height }) => width > 0 && height > 0);
    }
  });
}

/**
 * What cannot be read from the back row of a wall at 1920 × 1080 (a window of that size): a question under 56 px, words under
 * 24 px, words over the edge, cut off, or under the clock. One sentence each. Waits until nothing moves.
 */
export function hardToRead(wall: Page): Promise<string[]> {
  return wall.evaluate(async () => {
    await document.fonts.ready;
    // Fed from the store and drawn in the next frame, by code that is fetched the first time.
    for (let frames = 0; frames < 120; frames += 1) {
      await new Promise(requestAnimationFrame);
      if (frames > 1 && document.querySelector('[data-wall] h1') !== null) break;
    }
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
    const frame = document.querySelector('[data-wall]');
    if (frame === null || frame.querySelector('h1') === null) return ['there is nothing on the wall'];
    const clock = frame.querySelector('[role=timer]')?.parentElement?.parentElement?.getBoundingClientRect();
    const found: string[] = [];
    const texts = document.createTreeWalker(frame, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
      const element = text.parentElement;
      const words = text.textContent?.trim() ?? '';
      if (words === '' || element === null || element.closest('.seen-by-ear') !== null) continue;
      if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      const box = range.getBoundingClientRect();
      if (box.width <= 1 || box.height <= 1) continue;
      const drawing = element instanceof SVGGraphicsElement ? (element.getScreenCTM()?.a ?? 1) : 1;
      const size = Number.parseFloat(getComputedStyle(element).fontSize) * drawing;
      const what = `"${words.slice(0, 40)}"`;
      const least = element.closest('h1') === null ? 24 : 56;
      if (size < least - 0.05) found.push(`${what} is ${size.toFixed(1)} px, under ${least}`);
      const cut = cutBy(element, box);
      if (cut === 'whole') continue;
      if (cut === 'in part') found.push(`${what} is cut off`);
      if (box.left < -1 || box.right > innerWidth + 1 || box.top < -1 || box.bottom > innerHeight + 1)
        found.push(`${what} reaches over the edge: ${Math.round(box.right)} × ${Math.round(box.bottom)}`);
      const inClock = element.closest('[role=timer]') !== null || clock === undefined;
      if (!inClock && box.right > clock.left + 1 && box.bottom > clock.top + 1 && !within(box, clock))
        found.push(`${what} stands under the clock`);
    }
    return found;

    /** What a list too long for its place hides is counted below it; nothing else may be cut. */
    function cutBy(element: Element, box: DOMRect): 'whole' | 'in part' | undefined {
      for (let at = element.parentElement; at !== null && at !== frame; at = at.parentElement) {
        if (getComputedStyle(at).overflowY === 'visible') continue;
        const inside = at.getBoundingClientRect();
        if (box.top >= inside.bottom - 1 || box.bottom <= inside.top + 1) return 'whole';
        if (box.bottom > inside.bottom + 2 || box.top < inside.top - 2 || box.right > inside.right + 2)
          return 'in part';
      }
      return undefined;
    }

    function within(box: DOMRect, frame: DOMRect): boolean {
      return box.left >= frame.left && box.top >= frame.top;
    }
  });
}
