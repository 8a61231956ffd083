import type { Broken } from './breakText.ts';

/** How much narrower the lines may be made, in steps: more is seen as a margin. */
const shares = [0.98, 0.95, 0.92, 0.89, 0.86, 0.83];

/**
 * Lines that do not leave one word alone on the last of them, where narrower ones of the same number do better. `breakAt`
 * breaks the text at a share of its width.
 */
export function withoutLonelyWord(breakAt: (share: number) => Broken): Broken {
  const full = breakAt(1);
  if (!isLonely(full)) return full;
  const hyphens = ({ lines }: Broken) => lines.filter(({ joint }) => joint === 'hyphen').length;
  for (const share of shares) {
    const tried = breakAt(share);
    if (tried.lines.length > full.lines.length || tried.forced) return full;
    if (!isLonely(tried) && hyphens(tried) <= hyphens(full)) return tried;
  }
  return full;
}

const isLonely = ({ lines, forced }: Broken) =>
  lines.length > 1 && !forced && lines.at(-1)?.text.includes(' ') === false;
