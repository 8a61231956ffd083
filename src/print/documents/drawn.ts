import type { Drawing, DrawingColour } from '../../model/drawings.ts';
import type { Op } from '../layout/displayList.ts';
import { asphalt, dimensionInk, ink, paper, white } from './palette.ts';

/** The drawings' colours as printed. */
export const drawingInk: Record<DrawingColour, string> = { ...dimensionInk, ink, asphalt, paper, lane: white };

/** A drawing with its origin at `x, y` in mm, `unit` mm to one of its own units; without what stands in for words. */
export function drawn({ parts }: Drawing, x: number, y: number, unit: number): Op[] {
  return parts
    .filter((part) => !part.forWords)
    .map(({ d, at, fill, stroke, strokeWidth = 1, dash }): Op => {
      const box = at ?? { x: 0, y: 0, scale: 1 };
      return {
        op: 'path',
        d,
        x: x + box.x * unit,
        y: y + box.y * unit,
        scale: box.scale * unit,
        ...(fill ? { fill: drawingInk[fill] } : {}),
        ...(stroke ? { stroke: drawingInk[stroke], strokeWidth: strokeWidth * unit } : {}),
        ...(dash ? { dash: [dash[0] * unit, dash[1] * unit] as const } : {}),
      };
    });
}
