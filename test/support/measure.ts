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

/** Words that stand over other words on a page, as far as both are seen. One sentence for each pair. */
export function overlapping(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const seen: { words: string; element: Element; box: DOMRect }[] = [];
    // What waits to be drawn until it is scrolled to stands on a place that is only guessed.
    for (const element of document.querySelectorAll<HTMLElement>('body *'))
      if (getComputedStyle(element).contentVisibility === 'auto') element.style.contentVisibility = 'visible';
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
      const element = text.parentElement;
      const words = text.textContent?.trim() ?? '';
      if (words === '' || element === null || element.closest('.seen-by-ear, option, [popover], dialog') !== null)
        continue;
      if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      for (const line of range.getClientRects()) {
        const box = inView(element, line);
        if (box !== undefined) seen.push({ words, element, box });
      }
    }
    const found: string[] = [];
    seen.sort((a, b) => a.box.top - b.box.top);
    for (const [i, one] of seen.entries()) {
      for (const other of seen.slice(i + 1)) {
        if (other.box.top > one.box.bottom) break;
        if (one.element === other.element || fixed(one.element) !== fixed(other.element)) continue;
        const wide = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const high = Math.min(one.box.bottom, other.box.bottom) - other.box.top;
        // Lines of letters are set closer than their boxes are high.
        if (wide > 3 && high > 0.35 * Math.min(one.box.height, other.box.height))
          found.push(`"${one.words.slice(0, 30)}" and "${other.words.slice(0, 30)}" stand over each other`);
      }
    }
    return found.slice(0, 8);

    /** The part of a line of words that no scrolling or clipping parent hides. */
    function inView(element: Element, line: DOMRect): DOMRect | undefined {
      let { left, top, right, bottom } = line;
      for (let at: Element | null = element; at !== null && at !== document.body; at = at.parentElement) {
        if (getComputedStyle(at).overflowY === 'visible') continue;
        const frame = at.getBoundingClientRect();
        left = Math.max(left, frame.left);
        top = Math.max(top, frame.top);
        right = Math.min(right, frame.right);
        bottom = Math.min(bottom, frame.bottom);
      }
      return right - left > 2 && bottom - top > 2 ? new DOMRect(left, top, right - left, bottom - top) : undefined;
    }

    /** What stays where it is while the page scrolls may stand over what passes under it. */
    function fixed(element: Element): Element | null {
      for (let at: Element | null = element; at !== null; at = at.parentElement)
        if (/fixed|sticky/.test(getComputedStyle(at).position)) return at;
      return null;
    }
  });
}
