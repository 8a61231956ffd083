import { roundedShape, signPaths } from '../../../model/shapes.ts';
import type { Op } from '../../layout/displayList.ts';
import { heightOf } from '../../layout/fitText.ts';
import { oneLine } from '../../layout/paragraph.ts';
import { toPoints } from '../../layout/units.ts';
import { asphalt, dimensionInk, ink, stop, white, yellow } from '../palette.ts';
import type { Mark } from './boardPrint.ts';
import { type Kit, path, shape } from './kit.ts';

/** A drawing around its middle, `across` mm wide. */
export type Sign = (x: number, y: number, across: number) => Op[];

/** The sign of a dimension with a white rim. */
export const dimensionSign =
  (dimension: keyof typeof signPaths): Sign =>
  (x, y, across) => [
    shape(signPaths[dimension], x, y, across * 1.1, white),
    shape(signPaths[dimension], x, y, across, dimensionInk[dimension]),
  ];

/** A number on a disc: the same as on the drawing. */
export const numberSign =
  (kit: Kit, number: number, fill: string = asphalt, words: string = white): Sign =>
  (x, y, across) => {
    const text = `${number}`;
    const size = toPoints(across) * (text.length > 1 ? 0.5 : 0.6);
    const top = y - heightOf(kit.measure, 'extra', size, 1, 1) / 2;
    return [
      shape(signPaths.trust, x, y, across * 1.11, fill),
      oneLine(kit.measure, text, { font: 'extra', size, fill: words, role: 'decoration' }, { x, top, align: 'middle' }),
    ];
  };

/** Shapes that can be told apart without their colours: a disc with a tick, half a disc, a stop sign with a bar, a warning, an arrow. */
const drawings: Record<Mark, Sign> = {
  yes: (x, y, across) => {
    const at = (dx: number, dy: number) => `${x + dx * across} ${y + dy * across}`;
    return [
      shape(signPaths.trust, x, y, across * 1.11, dimensionInk.collaboration),
      path(`M${at(-0.26, 0.02)} L${at(-0.07, 0.22)} L${at(0.28, -0.2)}`, { stroke: white, strokeWidth: across * 0.13 }),
    ];
  },
  partly: (x, y, across) => {
    const r = across / 2;
    return [
      shape(signPaths.trust, x, y, across * 1.11, ink),
      shape(signPaths.trust, x, y, across * 0.9, yellow),
      path(`M${x} ${y - r * 0.81} A${r * 0.81} ${r * 0.81} 0 0 1 ${x} ${y + r * 0.81} Z`, { fill: white }),
    ];
  },
  no: (x, y, across) => [
    shape(signPaths.core, x, y, across, stop),
    {
      op: 'rect',
      x: x - across * 0.28,
      y: y - across * 0.08,
      width: across * 0.56,
      height: across * 0.16,
      fill: white,
    },
  ],
  missing: (x, y, across) => {
    const r = across / 2;
    const corners = [
      [x, y - r],
      [x + r * 1.05, y + r * 0.8],
      [x - r * 1.05, y + r * 0.8],
    ] as const;
    return [
      path(roundedShape(corners, r * 0.16), { fill: yellow, stroke: ink, strokeWidth: across * 0.09 }),
      { op: 'rect', x: x - across * 0.05, y: y - r * 0.38, width: across * 0.1, height: r * 0.58, fill: ink },
      { op: 'rect', x: x - across * 0.05, y: y + r * 0.36, width: across * 0.1, height: r * 0.2, fill: ink },
    ];
  },
  start: (x, y, across) => {
    const r = across / 2;
    return [
      shape(signPaths.trust, x, y, across * 1.11, ink),
      path(`M${x - r * 0.4} ${y - r * 0.5} L${x + r * 0.55} ${y} L${x - r * 0.4} ${y + r * 0.5} Z`, { fill: white }),
    ];
  },
};

export const markSign = (mark: Mark): Sign => drawings[mark];
