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
