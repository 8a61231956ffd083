import type { Op } from '../layout/displayList.ts';
import { ink } from './palette.ts';

/** A ruler of 100 mm from `x`, its line at `y`, ticks downwards (`height` mm for every tenth). */
export function ruler(x: number, y: number, height: number, fine: boolean): Op[] {
  const line = (x1: number, y1: number, x2: number, y2: number, strokeWidth: number): Op => ({
    op: 'line',
    x1,
    y1,
    x2,
    y2,
    stroke: ink,
    strokeWidth,
  });
  const ticks = Array.from({ length: 101 }, (_, mm) => mm).filter((mm) => fine || mm % 10 === 0);
  return [
    line(x, y, x + 100, y, 0.2),
    ...ticks.map((mm) => {
      const share = mm % 10 === 0 ? 1 : mm % 5 === 0 ? 0.7 : 0.45;
      return line(x + mm, y, x + mm, y + height * share, mm % 10 === 0 ? 0.25 : 0.15);
    }),
  ];
}
