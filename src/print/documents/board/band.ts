import { block } from '../../layout/block.ts';
import type { Box, Op } from '../../layout/displayList.ts';
import { heightOf } from '../../layout/fitText.ts';
import { stack } from '../../layout/flow/stack.ts';
import { widthMm } from '../../layout/measure.ts';
import { oneLine, type Style } from '../../layout/paragraph.ts';
import { printed } from '../../layout/printed.ts';
import { toMm } from '../../layout/units.ts';
import { words } from '../../words.ts';
import { asphalt, white, yellow } from '../palette.ts';
import { agreedTable, type Cellful } from './agreedTable.ts';
import type { AgreedRow, BoardPrint } from './boardPrint.ts';
import { type Kit, saidOn } from './kit.ts';
import { firstThat } from './shares.ts';

/** The foot of the sheet: what was agreed, what lies beside, when it is looked at again. `rest`: rows that found no room; `page`: which page it says it is. */
export type Band = {
  height: number;
  draw(sheet: Box, page: string): Op[];
  rest: { actions: AgreedRow[]; side: BoardPrint['side'] };
};

const pale = '#d3d9de';
const lane = '#56626c';
const sizes = [17, 16, 15, 14, 13, 12, 11, 10, 9];
const margin = { top: 8, bottom: 9 };

/** Columns of what was agreed. */
export const agreedColumns = (kit: Kit) => {
  const w = saidOn(kit);
  return [
    { name: w.what, share: 3.4 },
    { name: w.who, share: 1.9 },
    { name: w.when, share: 2.4 },
    { name: w.sign, share: 2.7 },
  ];
};

/** What it is about stands under it, where somebody said so in other words. */
export function agreedCells({ problem, cause, what, who, due, sign }: AgreedRow): Cellful[] {
  const all = [...new Set([what, problem, cause])].filter((text) => text.trim() !== '');
  return [all.join('\n'), who, due, sign].map((text) => ({ text }));
}

export const sideColumns = (kit: Kit) => {
  const w = words[kit.lang].side;
  return [
    { name: saidOn(kit).what, share: 3.4 },
    { name: w.owner, share: 1.6 },
    { name: w.due, share: 1.6 },
  ];
};
export const sideCells = ({ text, owner, due }: BoardPrint['side'][number]): Cellful[] =>
  [text, owner, due].map((one) => ({ text: one }));

/** Type of at most `largest` points, as large as fits in `most` mm; what does not fit at the floor goes on to the next sheets. */
export function bandPart(
  kit: Kit,
  data: BoardPrint,
  width: number,
  { most, largest }: { most: number; largest: number },
): Band {
  const ownTable = data.plan !== undefined;
  const foot = footLine(kit, data, width);
  const room = most - margin.top - margin.bottom - foot.height;
  const actions = ownTable ? [] : data.actions;
  const { side } = data;
  const blank = actions.length === 0 && !ownTable;
  const both = side.length > 0 && !ownTable;
  const leftWidth = both ? width * 0.6 : side.length > 0 ? 0 : width;
  const gap = both ? 12 : 0;
  const tried = sizes.filter((size) => size > kit.floor && size <= Math.max(largest, kit.floor)).concat(kit.floor);
  const at = (size: number, ownActions: readonly AgreedRow[], ownSide: BoardPrint['side']) => {
    const look = { size, ink: white, quiet: pale, stroke: lane };
    const rows = blank
      ? Array.from({ length: 3 }, (): Cellful[] => Array(4).fill({ text: '', bare: true }))
      : ownActions.map(agreedCells);
    const agreed =
      leftWidth > 0 && (blank || ownActions.length > 0)
        ? agreedTable(kit, agreedColumns(kit), rows, leftWidth, look)
        : undefined;
    const matters =
      ownSide.length > 0
        ? agreedTable(kit, sideColumns(kit), ownSide.map(sideCells), width - leftWidth - gap, look)
        : undefined;
    const heading: Style = { font: 'bold', size: size * 1.12, leading: 1.1, fill: yellow, role: 'H2' };
    return { agreed, matters, heading };
  };
  type Set = ReturnType<typeof at>;
  const titles = (set: Set) => heightOf(kit.measure, 'bold', set.heading.size, 1, 1) + toMm(set.heading.size) * 0.5;
  const heights = (set: Set) => {
    const agreed = set.agreed
      ? titles(set) + stack([set.agreed.head, ...set.agreed.rows]).height + (blank ? 12 : 0)
      : 0;
    const matters = set.matters ? titles(set) + stack([set.matters.head, ...set.matters.rows]).height : 0;
    return { agreed, matters, both: Math.max(agreed, matters) };
  };
  const size = tried[firstThat(tried, (one) => heights(at(one, actions, side)).both <= room)] ?? kit.floor;
  const kept = { actions: actions.length, side: side.length };
  while (kept.actions > 0 && heights(at(size, actions.slice(0, kept.actions), [])).agreed > room) kept.actions -= 1;
  while (kept.side > 0 && heights(at(size, [], side.slice(0, kept.side))).matters > room) kept.side -= 1;
  const rest = { actions: actions.slice(kept.actions), side: side.slice(kept.side) };
  const set = at(size, actions.slice(0, kept.actions), side.slice(0, kept.side));
  const high = heights(set).both;
  const under = high > 0 ? 8 : 0;
  return {
    height: margin.top + high + under + foot.height + margin.bottom,
    rest,
    draw: ({ x, y, width: across, height }, page) => {
      const left = x + (across - width) / 2;
      const top = y + margin.top;
      const footTop = y + height - margin.bottom - foot.height;
      const w = saidOn(kit);
      const titled = (text: string, table: NonNullable<Set['agreed']>, at: number): Op[] => [
        oneLine(kit.measure, text, set.heading, { x: at, top }),
        ...table
          .whole(blank && table === set.agreed ? table.rows.map((row) => ({ ...row, above: 4 })) : table.rows)
          .draw(at, top + titles(set)),
      ];
      const sideLeft = left + (set.agreed ? leftWidth + gap : 0);
      return [
        { op: 'rect', x, y, width: across, height, fill: asphalt },
        ...(set.agreed ? titled(w.actions, set.agreed, left) : []),
        ...(both && set.agreed && set.matters
          ? [laneLine(left + leftWidth + gap / 2, top, left + leftWidth + gap / 2, footTop - under + 2)]
          : []),
        ...(set.matters ? titled(words[kit.lang].side.heading, set.matters, sideLeft) : []),
        ...foot.draw(left, footTop, page),
      ];
    },
  };
}

const laneLine = (x1: number, y1: number, x2: number, y2: number): Op => ({
  op: 'line',
  x1,
  y1,
  x2,
  y2,
  stroke: white,
  strokeWidth: 0.9,
  dash: [5, 4],
});

/** When the board is looked at again; without a date a white field for it. At the right whose sheet it is, and which page. */
function footLine(kit: Kit, { returnDate }: BoardPrint, width: number) {
  const w = saidOn(kit);
  const style: Style = { font: 'bold', size: 19, leading: 1.2, fill: white };
  const quiet: Style = { font: 'regular', size: Math.max(12, kit.floor), leading: 1.2, fill: pale };
  const text = returnDate.trim() === '' ? w.returnBlank : w.returnOn(returnDate.trim());
  const line = block(kit.measure, text, style, width * 0.72, kit.lang);
  const field = { width: 62, height: 10 };
  const taken = Math.max(...line.lines.map((one) => widthMm(kit.measure, printed(one), style.font, style.size)));
  const cap = heightOf(kit.measure, 'bold', 19, 1, 1);
  return {
    height: line.height,
    draw: (left: number, top: number, page: string): Op[] => [
      line.at({ x: left, top }),
      ...(returnDate.trim() === ''
        ? [
            {
              op: 'rect',
              x: left + taken + 5,
              y: top + cap / 2 - field.height / 2,
              ...field,
              radius: 1.5,
              fill: white,
            } satisfies Op,
          ]
        : []),
      oneLine(
        kit.measure,
        [words[kit.lang].product, page].filter((text) => text !== '').join('   '),
        { ...quiet, role: 'decoration' },
        {
          x: left + width,
          top: top + line.height - heightOf(kit.measure, 'regular', quiet.size, 1, 1),
          align: 'right',
        },
      ),
    ],
  };
}
