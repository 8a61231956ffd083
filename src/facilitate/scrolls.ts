/** For a part of a window that scrolls: keys reach it and scroll it, and turn no pages there. */
export const scrolls = { tabIndex: 0, 'data-scrolls': true } as const;
