import type { Box, Op } from './displayList.ts';

/** How many slips stand on an A4; all fill it, so that straight cuts through the middle part them. */
export const slipCounts = [4, 6, 8] as const;
export type SlipCount = (typeof slipCounts)[number];

const paper = { width: 210, height: 297 };
const rows: Record<SlipCount, number> = { 4: 2, 6: 3, 8: 4 };
/** Two beside each other. */
const across = 2;
/** Office printers leave this edge white; the words stay inside it on every side of a slip. In mm. */
const inset = { x: 9, y: 7.5 };
/** Cut marks: from this far inside the paper's edge, and so long; a cross as wide stands where two cuts meet. */
const mark = { from: 5, length: 5 };

/** A slip: the box that is cut out, and the box its words may fill. */
export type Slip = { cut: Box; inner: Box };

export function slipsOn(count: SlipCount): Slip[] {
  const cut = { width: paper.width / across, height: paper.height / rows[count] };
  return Array.from({ length: count }, (_, index) => {
    const x = (index % across) * cut.width;
    const y = Math.floor(index / across) * cut.height;
    return {
      cut: { x, y, ...cut },
      inner: { x: x + inset.x, y: y + inset.y, width: cut.width - 2 * inset.x, height: cut.height - 2 * inset.y },
    };
  });
}

/** Short marks at the edges and crosses where cuts meet: nothing is printed along a cut that may run beside it. */
export function slipMarks(count: SlipCount, stroke: string): Op[] {
  const height = paper.height / rows[count];
  const middle = paper.width / across;
  const cuts = Array.from({ length: rows[count] - 1 }, (_, index) => (index + 1) * height);
  const line = (x1: number, y1: number, x2: number, y2: number): Op => ({
    op: 'line',
    x1,
    y1,
    x2,
    y2,
    stroke,
    strokeWidth: 0.2,
  });
  const half = mark.length / 2;
  const { from, length } = mark;
  return [
    line(middle, from, middle, from + length),
    line(middle, paper.height - from - length, middle, paper.height - from),
    ...cuts.flatMap((y) => [
      line(from, y, from + length, y),
      line(paper.width - from - length, y, paper.width - from, y),
      line(middle - half, y, middle + half, y),
      line(middle, y - half, middle, y + half),
    ]),
  ];
}
