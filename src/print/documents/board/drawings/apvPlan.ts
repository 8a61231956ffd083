import { roundedShape } from '../../../../model/shapes.ts';
import type { Box, Op } from '../../../layout/displayList.ts';
import { fitBox } from '../../../layout/fitBox.ts';
import { heightOf } from '../../../layout/fitText.ts';
import { stack } from '../../../layout/flow/stack.ts';
import { oneLine, paragraph } from '../../../layout/paragraph.ts';
import { asphalt, hairline, ink, muted, stop, white } from '../../palette.ts';
import { agreedTable, type Cellful } from '../agreedTable.ts';
import type { AgreedRow, PhasedPlan } from '../boardPrint.ts';
import { beside, card, type Kit, path, saidOn } from '../kit.ts';
import { firstThat } from '../shares.ts';
import { markSign } from '../signs.ts';
import type { DrawBoard } from './drawn.ts';

const header = { height: 19, here: 8, below: 7.5 };
/** Rows for a pen where nothing is planned yet. */
const blankRows = 8;
const sizes = [17, 16, 15, 14, 13, 12, 11, 10, 9];

/** The five legal phases as signs, the current one marked by colour, a rim and words; under them the plan as a table. */
export const apvPlan: DrawBoard = (kit, data, body) => {
  const { plan } = data;
  if (plan === undefined) return { ops: [], spots: [] };
  const top = { ...body, height: header.height };
  const below = header.height + header.here + header.below;
  const room = body.height - below;
  const tried = sizes.filter((size) => size > kit.floor).concat(kit.floor);
  const rows = data.actions.length > 0 ? data.actions : Array.from({ length: blankRows }, () => blank);
  const empty = data.actions.length === 0;
  const at = (size: number) => planTable(kit, plan, rows, body.width, size, empty);
  const heightAt = (size: number) => {
    const { head, rows: set } = at(size);
    return stack([head, ...set]).height;
  };
  const size = tried[firstThat(tried, (one) => heightAt(one) <= room)] ?? kit.floor;
  const { head, whole, rows: tight } = at(size);
  const spare = room - stack([head, ...tight]).height;
  const set = empty ? tight.map((row) => ({ ...row, above: Math.max(0, spare / (blankRows + 1)) })) : tight;
  let shown = set.length;
  while (shown > 0 && stack([head, ...set.slice(0, shown)]).height > room + 1e-6) shown -= 1;
  return {
    ops: [
      ...phases(kit, plan, top),
      ...missingRows(kit, plan.missing.rows, body, top),
      ...(shown > 0 ? whole(set.slice(0, shown)).draw(body.x, body.y + below) : []),
    ],
    spots: [],
    size,
    rows: empty ? [] : rows.slice(shown),
  };
};

const blank: AgreedRow = { problem: '', cause: '', what: '', who: '', due: '', sign: '' };

export function planTable(
  kit: Kit,
  { columns, missing }: PhasedPlan,
  rows: readonly AgreedRow[],
  width: number,
  size: number,
  empty: boolean,
) {
  const w = saidOn(kit);
  const names = [
    { name: columns.problem, share: 3 },
    { name: columns.cause, share: 2.6 },
    { name: columns.what, share: 3.2 },
    { name: w.who, share: 1.7 },
    { name: w.when, share: 1.8 },
    { name: w.sign, share: 2.4 },
  ];
  const bare: Cellful[] = Array(names.length).fill({ text: '', bare: true });
  const cells = ({ problem, cause, what, who, due, sign }: AgreedRow): Cellful[] => [
    { text: problem },
    { text: cause },
    { text: what, missing: missing.what },
    { text: who, missing: missing.who },
    { text: due, missing: missing.due },
    { text: sign },
  ];
  return agreedTable(
    kit,
    names,
    rows.map((row) => (empty ? bare : cells(row))),
    width,
    { size, ink, quiet: muted, stroke: hairline },
  );
}

function phases(kit: Kit, { phases: names, phase, here }: PhasedPlan, box: Box): Op[] {
  const boxes = beside(
    box,
    names.map(() => 1),
    4,
  );
  return names.flatMap((name, index): Op[] => {
    const { x, y, width, height } = boxes[index] ?? box;
    const now = index + 1 === phase;
    const number = `${index + 1}`;
    const left = x + (index === 0 ? 6 : 11);
    const style = { font: 'extra', size: 26, fill: now ? white : asphalt, role: 'decoration' } as const;
    const cap = heightOf(kit.measure, 'extra', style.size, 1, 1);
    const room = { width: width - (left - x) - 18, height: height - 6, floor: kit.floor };
    const fit = fitBox(
      kit.measure,
      name,
      { font: 'bold', size: 14, leading: 1.16, fill: now ? white : ink },
      room,
      kit.lang,
    );
    return [
      path(
        chevron({ x, y, width, height }, index > 0),
        now ? { fill: asphalt } : { fill: card, stroke: asphalt, strokeWidth: 0.5 },
      ),
      oneLine(kit.measure, number, style, { x: left, top: y + (height - cap) / 2 }),
      ...(fit.lines.length > 0
        ? [paragraph(kit.measure, fit.lines, fit.style, { x: left + 9.5, top: y + (height - fit.height) / 2 })]
        : []),
      ...(now ? pointer(kit, here, x + width / 2, y + height) : []),
    ];
  });
}

/** A sign that points to the next, notched where one comes before it. */
function chevron({ x, y, width, height }: Box, notched: boolean): string {
  const right = x + width;
  const middle = y + height / 2;
  const notch: readonly (readonly [number, number])[] = notched ? [[x + 6, middle]] : [];
  return roundedShape(
    [[x, y], [right - 3, y], [right + 3, middle], [right - 3, y + height], [x, y + height], ...notch],
    1.2,
  );
}

function pointer(kit: Kit, text: string, x: number, y: number): Op[] {
  const size = Math.max(12, kit.floor);
  const cap = heightOf(kit.measure, 'bold', size, 1, 1);
  return [
    path(`M${x} ${y + 1.2} L${x + 3.4} ${y + 5.6} L${x - 3.4} ${y + 5.6} Z`, { fill: stop }),
    oneLine(kit.measure, text, { font: 'bold', size, fill: stop }, { x: x + 6, top: y + header.here - cap - 1.4 }),
  ];
}

/** How many rows lack something, said where the eye falls first. */
function missingRows(kit: Kit, text: string, body: Box, top: Box): Op[] {
  if (text === '') return [];
  const size = Math.max(12, kit.floor);
  const cap = heightOf(kit.measure, 'bold', size, 1, 1);
  const y = top.y + top.height + header.here + 1;
  return [
    ...markSign('missing')(body.x + 2.5, y + cap / 2, 5),
    oneLine(kit.measure, text, { font: 'bold', size, fill: ink }, { x: body.x + 7.5, top: y }),
  ];
}
