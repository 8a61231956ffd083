import type { CardPrinting } from '../../model/printing.ts';
import type { Lang } from '../../model/text.ts';
import type { Op } from '../layout/displayList.ts';
import { foldLine, slotBox } from '../layout/grid.ts';
import type { CardPlan } from '../layout/imposition.ts';
import type { Measure } from '../layout/measure.ts';
import { oneLine } from '../layout/paragraph.ts';
import { words } from '../words.ts';
import { asphalt, hairline, ink, muted, stop } from './palette.ts';

/** Width of the small sheet, in mm. */
const small = 38;
/** More cuts than this are not numbered: the numbers would stand on each other. */
const most = 8;

/** The sheet, small, with its cuts numbered: the outer ones down, those between, and then across each strip. */
export function cutOrder(
  measure: Measure,
  { grid, perSheet }: CardPlan,
  x: number,
  top: number,
  { marks }: CardPrinting,
  lang: Lang,
): Op[] {
  const y = top + 12;
  const { paper, columns, rows, pitchX, pitchY, cell, left, top: above } = grid;
  const scale = Math.min(small / paper.width, 62 / paper.height);
  const label = { font: 'bold', size: 8.5, fill: stop } as const;
  const cuts = (from: number, count: number, pitch: number, length: number, end: number) =>
    distinct(Array.from({ length: count }, (_, at) => [from + at * pitch, from + at * pitch + length]).flat()).filter(
      (cut) => cut > 0.05 && cut < end - 0.05,
    );
  const down = cuts(left, columns, pitchX, cell.width, paper.width);
  const across = cuts(above, rows, pitchY, cell.height, paper.height);
  const outerFirst = down.length < 3 ? down : [...down.slice(0, 1), ...down.slice(-1), ...down.slice(1, -1)];
  const numbers = marks !== 'none' && down.length <= most && across.length <= most;
  const cards = Array.from({ length: perSheet }, (_, slot): Op[] => {
    const box = slotBox(grid, slot);
    const fold = grid.fold && foldLine(grid.fold, box);
    const placed = {
      x: x + box.x * scale,
      y: y + box.y * scale,
      width: box.width * scale,
      height: box.height * scale,
    };
    const at = fold && (fold.axis === 'vertical' ? x + fold.at * scale : y + fold.at * scale);
    return [
      { op: 'rect', ...placed, stroke: asphalt, strokeWidth: 0.2 },
      ...(fold && at !== undefined
        ? [
            {
              op: 'line' as const,
              ...(fold.axis === 'vertical'
                ? { x1: at, x2: at, y1: placed.y, y2: placed.y + placed.height }
                : { x1: placed.x, x2: placed.x + placed.width, y1: at, y2: at }),
              stroke: muted,
              strokeWidth: 0.2,
              dash: [0.8, 0.6] as const,
            },
          ]
        : []),
    ];
  }).flat();
  const heading = numbers ? words[lang].deck.instruction.cut : words[lang].deck.instruction.sheet;
  return [
    oneLine(measure, heading, { font: 'bold', size: 12, fill: ink }, { x, top: top + 1 }),
    {
      op: 'rect',
      x,
      y,
      width: paper.width * scale,
      height: paper.height * scale,
      stroke: hairline,
      strokeWidth: 0.3,
    },
    ...cards,
    ...(numbers
      ? [
          ...outerFirst.map((cut, index) =>
            oneLine(measure, `${index + 1}`, label, { x: x + cut * scale, top: y - 4, align: 'middle' }),
          ),
          ...across.map((cut, index) =>
            oneLine(measure, `${down.length + index + 1}`, label, {
              x: x + paper.width * scale + 2,
              top: y + cut * scale - 1,
            }),
          ),
        ]
      : []),
  ];
}

const distinct = (values: readonly number[]) =>
  values.filter((value, index) => values.findIndex((other) => Math.abs(other - value) < 0.05) === index);
