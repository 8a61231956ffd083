import type { DisplayList, Op, OutlineEntry, Page } from './displayList.ts';
import type { FlowBlock, Frame, Setter } from './flow.ts';
import { flow } from './flow.ts';
import { widthMm } from './measure.ts';
import { oneLine, type Style } from './paragraph.ts';

/** What stands at the foot of a page: at its left, the first of these that fits, and at its right by its number and how many there are. */
export type Foot = {
  left: readonly string[];
  right: (page: number, of: number) => string;
  style: Omit<Style, 'leading'>;
};

/** Pages with a line at their foot, `below` mm under the words; only to look at. */
export function footed(
  { measure }: Setter,
  lists: readonly DisplayList[],
  frame: Frame,
  foot: Foot,
  below = 9,
): Page[] {
  const top = frame.height - frame.margin.bottom + below;
  const style = { ...foot.style, role: 'decoration' } as const;
  const room = (frame.width - frame.margin.left - frame.margin.right) * 0.75;
  const left =
    foot.left.find((one) => one.trim() !== '' && widthMm(measure, one, style.font, style.size) <= room) ?? '';
  return lists.map((ops, index) => ({
    widthMm: frame.width,
    heightMm: frame.height,
    ops: [
      ...ops,
      oneLine(measure, left, style, { x: frame.margin.left, top }),
      oneLine(measure, foot.right(index + 1, lists.length), style, {
        x: frame.width - frame.margin.right,
        top,
        align: 'right',
      }),
    ],
  }));
}

/** The headings of pages (of these roles) as entries of an outline. */
export function outlineOf(lists: readonly DisplayList[], roles: readonly string[] = ['H1', 'H2']): OutlineEntry[] {
  return lists.flatMap((ops, page) =>
    textsOf(ops)
      .filter(({ role }) => roles.includes(role))
      .map(({ lines }) => ({
        title: lines.map(({ text, joint }) => `${text}${joint === 'space' ? ' ' : ''}`).join(''),
        page,
      })),
  );
}

/** All texts of a drawing, in order. */
export function textsOf(ops: readonly Op[]): Extract<Op, { op: 'text' }>[] {
  return ops.flatMap((op) => (op.op === 'text' ? [op] : 'ops' in op ? textsOf(op.ops) : []));
}

/** Scales tried in steps: finer is not seen. */
const step = 0.03;

/** Blocks on one page at the largest scale down to `floor`; what fits on none keeps its size and takes the pages it needs. */
export function flowToPage(
  setter: Setter,
  blocks: (scale: number) => readonly FlowBlock[],
  frame: Frame,
  floor: number,
): DisplayList[] {
  const fitted = flowToFit(setter, blocks, frame, 1, { from: 1, floor });
  return fitted.length <= 1 ? fitted : flow(setter, blocks(1), frame);
}

/** The largest scale between `from` and `floor` at which blocks fit on so many pages; at the floor whatever they need. */
export function flowToFit(
  setter: Setter,
  blocks: (scale: number) => readonly FlowBlock[],
  frame: Frame,
  pages: number,
  { from, floor }: { from: number; floor: number },
): DisplayList[] {
  for (let scale = from; scale > floor; scale -= step) {
    const made = flow(setter, blocks(scale), frame);
    if (made.length <= pages) return made;
  }
  return flow(setter, blocks(floor), frame);
}
