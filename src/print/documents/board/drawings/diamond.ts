import { type Drawing, drawings, drawingWidth } from '../../../../model/drawings.ts';
import type { Box, Op } from '../../../layout/displayList.ts';
import { fitBox } from '../../../layout/fitBox.ts';
import { centred, paragraph } from '../../../layout/paragraph.ts';
import { drawn } from '../../drawn.ts';
import { dimensionInk, white } from '../../palette.ts';
import type { Kit } from '../kit.ts';
import { saidOn } from '../kit.ts';
import { dimensionSign } from '../signs.ts';
import { type DrawBoard, middleWidth, stacked, zoneOf } from './drawn.ts';

const corners = ['trust', 'justice', 'collaboration', 'core'] as const;

/** The cut diamond with the core sentence in its stop sign, and the corners' words at its sides. */
export const diamond: DrawBoard = (kit, data, body) => {
  const [trust, justice, collaboration, core] = corners.map((id) => ({
    zone: zoneOf(data, id),
    bar: dimensionInk[id],
    sign: dimensionSign(id),
    fill: dimensionInk[id],
  }));
  if (!trust || !justice || !collaboration || !core) return { ops: [], spots: [] };
  const sides = [
    [trust, collaboration],
    [justice, core],
  ];
  const air = 9;
  const width = middleWidth(kit, body, sides, [190, 170, 150, 130, 112], air);
  const side = (body.width - width) / 2 - air;
  const middle = { ...body, x: body.x + side + air, width };
  const right = { ...body, x: body.x + body.width - side, width: side };
  const [leftSpots, rightSpots] = [
    stacked(kit, { ...body, width: side }, sides[0] ?? []),
    stacked(kit, right, sides[1] ?? []),
  ];
  const [first, third] = leftSpots;
  const [second, fourth] = rightSpots;
  return {
    ops: coreDrawing(kit, drawings.diamond, middle, data.core.trim() || saidOn(kit).core),
    spots: [first, second, third, fourth].flatMap((spot) => (spot ? [spot] : [])),
  };
};

/** The drawing as large as its box allows, with words on its stop sign. */
function coreDrawing(kit: Kit, drawing: Drawing, box: Box, text: string): Op[] {
  const unit = Math.min(box.width / drawingWidth, box.height / drawing.height);
  const x = box.x + (box.width - drawingWidth * unit) / 2;
  const y = box.y + (box.height - drawing.height * unit) / 2 - drawing.top * unit;
  const sign = drawing.anchors.find(({ own }) => own);
  if (sign === undefined) return drawn(drawing, x, y, unit);
  const room = { width: sign.width * unit, height: sign.height * unit, floor: kit.floor };
  const style = { font: 'extra', size: 34, leading: 1.14, fill: white } as const;
  const fit = fitBox(kit.measure, text, style, room, kit.lang);
  const place = {
    x: x + (sign.x + sign.width / 2) * unit,
    top: centred(y + sign.y * unit, room.height, fit.height),
    align: 'middle',
  } as const;
  return [...drawn(drawing, x, y, unit), paragraph(kit.measure, fit.lines, fit.style, place)];
}
