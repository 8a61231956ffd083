import type { Box, Op } from '../../../layout/displayList.ts';
import { asphalt, dimensionInk, ink, lighter, muted } from '../../palette.ts';
import { type Kit, path } from '../kit.ts';
import { needOf, type Spot } from '../zoneSpot.ts';
import { type DrawBoard, zoneOf } from './drawn.ts';

const rings = ['decide', 'influence', 'given'] as const;

/** How far a ring bulges over the right edge of its band, in mm. */
const bulge = 13;
const inside = 7;

/** Three rings around what the group decides, at the left edge: each a band with room for words; beside them what is left. */
export const roomForAction: DrawBoard = (kit, data, body) => {
  const leaveWidth = Math.max(62, body.width * 0.19);
  const ringsBox = { ...body, width: body.width - leaveWidth - 10 };
  const fills = [lighter(dimensionInk.collaboration, 0.72), lighter('#f4b400', 0.72), '#e6e0d2'];
  const bars = [dimensionInk.collaboration, dimensionInk.justice, asphalt];
  const bare = rings.map((id, index) => ({ zone: zoneOf(data, id), bar: bars[index] ?? ink, quiet: ink }));
  const widths = bandWidths(kit, ringsBox, bare);
  const edges = widths.map((_, index) => ringsBox.x + widths.slice(0, index + 1).reduce((sum, one) => sum + one, 0));
  const spots = bare.map((spot, index): Spot => {
    const left = (index === 0 ? ringsBox.x : (edges[index - 1] ?? 0)) + (index === 0 ? inside : bulge * 0.72);
    const right = (edges[index] ?? 0) - bulge * 0.45 - inside / 2;
    return { ...spot, box: { x: left, y: body.y + inside, width: right - left, height: body.height - 2 * inside } };
  });
  const leave = { x: ringsBox.x + ringsBox.width + 10, y: body.y, width: leaveWidth, height: body.height };
  const spot: Spot = {
    zone: zoneOf(data, 'leave'),
    bar: muted,
    box: {
      x: leave.x + inside,
      y: leave.y + inside,
      width: leave.width - 2 * inside,
      height: leave.height - 2 * inside,
    },
  };
  return {
    ops: [
      ...[...edges.keys()]
        .reverse()
        .map(
          (index): Op =>
            path(band(ringsBox, edges[index] ?? 0), { fill: fills[index] ?? ink, stroke: ink, strokeWidth: 0.7 }),
        ),
      { op: 'rect', ...leave, radius: 3, stroke: muted, strokeWidth: 0.6 },
    ],
    spots: [...spots, spot],
  };
};

/** From the left edge to a bulging right one. */
function band({ x, y, height }: Box, right: number): string {
  const flat = right - bulge;
  return `M${x} ${y} H${flat} C${flat + bulge * 1.3} ${y + height * 0.3} ${flat + bulge * 1.3} ${y + height * 0.7} ${flat} ${y + height} H${x} Z`;
}

/** Bands as wide as their words want, none narrower than a fifth less than an equal part. */
function bandWidths(kit: Kit, box: Box, spots: readonly Omit<Spot, 'box'>[]): number[] {
  const equal = box.width / spots.length;
  const least = equal * 0.78;
  const needs = spots.map((spot) => needOf(kit, { ...spot, box: { ...box, width: equal - 2 * inside - bulge } }, 12));
  const spare = box.width - least * spots.length;
  const all = needs.reduce((sum, need) => sum + need, 0);
  return needs.map((need) => least + (spare * need) / all);
}
