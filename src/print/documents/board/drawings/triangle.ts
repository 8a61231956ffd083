import { arrow, disc } from '../../../../model/drawings/parts.ts';
import type { Point } from '../../../../model/shapes.ts';
import type { Box, Op } from '../../../layout/displayList.ts';
import { fitBox } from '../../../layout/fitBox.ts';
import { centred, paragraph } from '../../../layout/paragraph.ts';
import { asphalt, dimensionInk, ink, white, yellow } from '../../palette.ts';
import { type Kit, path } from '../kit.ts';
import { numberSign } from '../signs.ts';
import { type DrawBoard, middleWidth, stacked } from './drawn.ts';

/** Which corner an arrow leaves and where it goes, by the ids of its zone; corners are social, task and citizen. */
const cornerOf = { social: 0, task: 1, citizen: 2 } as const;
type Corner = keyof typeof cornerOf;
const isCorner = (id: string | undefined): id is Corner => id !== undefined && id in cornerOf;

/** Three roundabouts and six numbered arrows between them, with the group's examples at both sides under the same numbers. */
export const triangle: DrawBoard = (kit, data, body) => {
  const spots = data.zones.map((zone, index) => ({
    zone,
    bar: [dimensionInk.trust, dimensionInk.collaboration, dimensionInk.core][Math.floor(index / 2)] ?? asphalt,
    sign: numberSign(kit, index + 1, yellow, ink),
  }));
  const half = Math.ceil(spots.length / 2);
  const sides = [spots.slice(0, half), spots.slice(half)];
  const air = 9;
  const width = middleWidth(kit, body, sides, [170, 150, 132, 116], air);
  const side = (body.width - width) / 2 - air;
  const middle = { ...body, x: body.x + side + air, width };
  const right = { ...body, x: body.x + body.width - side, width: side };
  return {
    ops: roundabouts(
      kit,
      data.corners ?? ['', '', ''],
      data.zones.map(({ id }) => id),
      middle,
    ),
    spots: [...stacked(kit, { ...body, width: side }, sides[0] ?? []), ...stacked(kit, right, sides[1] ?? [])],
  };
};

function roundabouts(kit: Kit, names: readonly string[], arrows: readonly string[], box: Box): Op[] {
  const radius = Math.min(box.width * 0.19, box.height * 0.2);
  const across = box.width - 2 * radius;
  const down = Math.min(box.height - 2 * radius, across * 0.92);
  const top = box.y + (box.height - down - 2 * radius) / 2 + radius;
  const centre = box.x + box.width / 2;
  const at: readonly Point[] = [
    [centre, top],
    [centre - across / 2, top + down],
    [centre + across / 2, top + down],
  ];
  const corner = (index: number): Point => at[index] ?? [centre, top];
  const wide = radius * 0.92;
  const links = [
    [0, 1],
    [1, 2],
    [2, 0],
  ] as const;
  const roads = links.flatMap(([from, to]) => {
    const d = `M${corner(from).join(' ')} L${corner(to).join(' ')}`;
    return [path(d, { stroke: white, strokeWidth: wide + 2 }), path(d, { stroke: asphalt, strokeWidth: wide })];
  });
  const places = at.flatMap((point, index): Op[] => [
    path(disc(point, radius + 1.2), { fill: white }),
    path(disc(point, radius), { fill: asphalt }),
    ...named(kit, names[index] ?? '', point, radius),
  ]);
  const lanes = arrows.flatMap((id, index) => {
    const [from, to] = id.split('-');
    if (!isCorner(from) || !isCorner(to)) return [];
    return lane(kit, corner(cornerOf[from]), corner(cornerOf[to]), radius, wide, index + 1);
  });
  return [...roads, ...places, ...lanes];
}

/** An arrow in the right-hand lane, with its number in the middle of it. */
function lane(kit: Kit, from: Point, to: Point, radius: number, wide: number, number: number): Op[] {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const [ux, uy] = [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
  const aside = wide * 0.24;
  const place = (along: number): Point => [from[0] + ux * along - uy * aside, from[1] + uy * along + ux * aside];
  const [x, y] = place(length / 2 - 1);
  return [
    path(arrow(place(radius + 4), place(length - radius - 4), wide * 0.12, wide * 0.34), { fill: white }),
    ...numberSign(kit, number, yellow, ink)(x, y, wide * 0.4),
  ];
}

function named(kit: Kit, text: string, [x, y]: Point, radius: number): Op[] {
  const room = { width: radius * 1.66, height: radius * 1.05, floor: kit.floor };
  const style = { font: 'extra', size: 20, leading: 1.14, fill: white } as const;
  const fit = fitBox(kit.measure, text, style, room, kit.lang);
  if (fit.lines.length === 0) return [];
  return [
    paragraph(kit.measure, fit.lines, fit.style, {
      x,
      top: centred(y - room.height / 2, room.height, fit.height),
      align: 'middle',
    }),
  ];
}
