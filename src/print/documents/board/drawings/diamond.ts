import { drawings, drawingWidth } from '../../../../model/drawings.ts';
import type { Box } from '../../../layout/displayList.ts';
import { fitBox } from '../../../layout/fitBox.ts';
import { centred, paragraph } from '../../../layout/paragraph.ts';
import { problem } from '../../../words.ts';
import { drawn } from '../../drawn.ts';
import { dimensionInk, white } from '../../palette.ts';
import type { Kit } from '../kit.ts';
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
  const text = data.core.text.trim() || data.core.label;
  const widths = [190, 170, 150, 130, 112];
  const readable = widths.filter((one) => coreFit(kit, placed({ ...body, width: one }).room, text).fits);
  const width = middleWidth(kit, body, sides, readable.length > 0 ? readable : widths.slice(0, 1), air);
  const side = (body.width - width) / 2 - air;
  const middle = { ...body, x: body.x + side + air, width };
  const right = { ...body, x: body.x + body.width - side, width: side };
  const [leftSpots, rightSpots] = [
    stacked(kit, { ...body, width: side }, sides[0] ?? []),
    stacked(kit, right, sides[1] ?? []),
  ];
  const [first, third] = leftSpots;
  const [second, fourth] = rightSpots;
  const { x, y, unit, room } = placed(middle);
  const fit = coreFit(kit, room, text);
  return {
    ops: [
      ...drawn(drawings.diamond, x, y, unit),
      paragraph(kit.measure, fit.lines, fit.style, {
        x: room.x + room.width / 2,
        top: centred(room.y, room.height, fit.height),
        align: 'middle',
      }),
    ],
    spots: [first, second, third, fourth].flatMap((spot) => (spot ? [spot] : [])),
    problems: fit.fits ? [] : [problem('core', (words) => words.coreTooLong)],
  };
};

/** The drawing as large as its box allows, in its middle; `room`: its stop sign's for words. */
function placed(box: Box): { x: number; y: number; unit: number; room: Box } {
  const { diamond: drawing } = drawings;
  const unit = Math.min(box.width / drawingWidth, box.height / drawing.height);
  const x = box.x + (box.width - drawingWidth * unit) / 2;
  const y = box.y + (box.height - drawing.height * unit) / 2 - drawing.top * unit;
  const sign = drawing.anchors.find(({ own }) => own) ?? { x: 0, y: 0, width: drawingWidth, height: drawing.height };
  return {
    x,
    y,
    unit,
    room: { x: x + sign.x * unit, y: y + sign.y * unit, width: sign.width * unit, height: sign.height * unit },
  };
}

const coreFit = (kit: Kit, { width, height }: Box, text: string) =>
  fitBox(
    kit.measure,
    text,
    { font: 'extra', size: 34, leading: 1.14, fill: white },
    { width, height, floor: kit.floor },
    kit.lang,
  );
