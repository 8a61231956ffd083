import { roundedShape, signPaths } from '../../../../model/shapes.ts';
import type { Box, Op } from '../../../layout/displayList.ts';
import { fitBox } from '../../../layout/fitBox.ts';
import { centred, paragraph } from '../../../layout/paragraph.ts';
import { problem } from '../../../words.ts';
import { dimensionInk, ink, lighter, stop, white } from '../../palette.ts';
import { type Kit, path, shape } from '../kit.ts';
import { dimensionSign } from '../signs.ts';
import type { Spot } from '../zoneSpot.ts';
import { type DrawBoard, middleWidth, zoneOf } from './drawn.ts';

const point = 16;
const inside = 7;

/** The leaders' words and the staff's, each on a sign that points at the core task between them. */
export const twoViews: DrawBoard = (kit, data, body) => {
  const leaders = { zone: zoneOf(data, 'leaders'), bar: dimensionInk.trust, quiet: ink };
  const staff = { zone: zoneOf(data, 'staff'), bar: dimensionInk.justice, quiet: ink };
  const core = { zone: zoneOf(data, 'core'), bar: dimensionInk.core, sign: dimensionSign('core'), fill: stop };
  const width = middleWidth(kit, body, [[leaders], [staff]], [118, 104, 96], point + 2 * inside);
  const side = (body.width - width) / 2;
  const left = { ...body, width: side };
  const right = { ...body, x: body.x + body.width - side, width: side };
  const middle = { ...body, x: body.x + side + 5, width: width - 10 };
  const crowded = core.zone.entries.length > 2;
  const across = Math.min(middle.width * 0.92, body.height * (crowded ? 0.42 : 0.52));
  const words = (box: Box, mirrored: boolean): Box => ({
    x: box.x + inside + (mirrored ? point : 0),
    y: box.y + inside,
    width: box.width - 2 * inside - point,
    height: box.height - 2 * inside,
  });
  const spots: Spot[] = [
    { ...leaders, box: words(left, false) },
    { ...core, box: { ...middle, y: body.y + across + 7, height: body.height - across - 7 } },
    { ...staff, box: words(right, true) },
  ];
  const text = data.core.text.trim() || data.core.label;
  const middleSign = coreSign(kit, text, middle.x + middle.width / 2, body.y + across / 2, across);
  return {
    ops: [
      path(pointing(left, false), {
        fill: lighter(dimensionInk.trust, 0.82),
        stroke: dimensionInk.trust,
        strokeWidth: 0.9,
      }),
      path(pointing(right, true), { fill: lighter('#f4b400', 0.72), stroke: dimensionInk.justice, strokeWidth: 0.9 }),
      ...middleSign.ops,
    ],
    spots,
    problems: middleSign.fits ? [] : [problem('core', (said) => said.coreTooLong)],
  };
};

/** A sign with a point to the right, or to the left when it is mirrored. */
function pointing({ x, y, width, height }: Box, mirrored: boolean): string {
  const at = (dx: number, dy: number) => [mirrored ? x + width - dx : x + dx, y + dy] as const;
  return roundedShape(
    [at(0, 0), at(width - point, 0), at(width, height / 2), at(width - point, height), at(0, height)],
    4,
  );
}

/** The stop sign of the core task with words on it. */
function coreSign(kit: Kit, text: string, x: number, y: number, across: number): { ops: Op[]; fits: boolean } {
  const room = { width: across * 0.77, height: across * 0.55, floor: kit.floor };
  const fit = fitBox(kit.measure, text, { font: 'extra', size: 26, leading: 1.14, fill: white }, room, kit.lang);
  const ops: Op[] = [
    shape(signPaths.core, x, y, across * 1.05, white),
    shape(signPaths.core, x, y, across, stop),
    ...(fit.lines.length > 0
      ? [
          paragraph(kit.measure, fit.lines, fit.style, {
            x,
            top: centred(y - room.height / 2, room.height, fit.height),
            align: 'middle',
          }),
        ]
      : []),
  ];
  return { ops, fits: fit.fits };
}
