import { signPaths } from '../../model/shapes.ts';
import type { FontName, Op } from '../layout/displayList.ts';
import type { BoxBlock, ColumnsBlock, WordsBlock } from '../layout/flow/blocks.ts';
import type { FlowBlock, Frame } from '../layout/flow.ts';
import type { Style } from '../layout/paragraph.ts';
import { asphalt, ink, muted, stop, white, yellow } from './palette.ts';

/** Office papers held in the hand: what reports, scripts, guides and booklets look like. Lengths in mm, type in points. */
export const a4: Frame = { width: 210, height: 297, margin: { top: 20, right: 22, bottom: 26, left: 22 } };
export const a5: Frame = { width: 148, height: 210, margin: { top: 16, right: 15, bottom: 19, left: 15 } };
export const a4Width = a4.width - a4.margin.left - a4.margin.right;

/** What is read aloud stands in the serif. */
export const aloud: FontName = 'serif';

/** Styles at their size on A4; `scaled` makes all of a sheet smaller together. */
export const sheetStyles = {
  h1: { font: 'extra', size: 30, leading: 1.08, fill: ink, role: 'H1' },
  h2: { font: 'extra', size: 15, leading: 1.2, fill: ink, role: 'H2' },
  h3: { font: 'bold', size: 9.5, leading: 1.25, fill: muted, role: 'H3' },
  lead: { font: 'regular', size: 13, leading: 1.36, fill: ink },
  body: { font: 'regular', size: 11, leading: 1.42, fill: ink },
  strong: { font: 'bold', size: 11, leading: 1.42, fill: ink },
  label: { font: 'bold', size: 9.5, leading: 1.25, fill: muted },
  small: { font: 'regular', size: 9.5, leading: 1.35, fill: muted },
  spoken: { font: aloud, size: 12.5, leading: 1.46, fill: ink },
} as const satisfies Record<string, Style>;

export type SheetStyles = Record<keyof typeof sheetStyles, Style>;

/** All styles `scale` times as large. */
export function scaledStyles(scale: number): SheetStyles {
  const entries = Object.entries(sheetStyles).map(([name, style]) => [name, scaledStyle(style, scale)]);
  return Object.fromEntries(entries) as SheetStyles;
}

export const scaledStyle = (style: Style, scale: number): Style => ({ ...style, size: style.size * scale });

export const footStyle = { font: 'regular', size: 8.5, fill: muted } as const;

export const written = (
  text: string,
  style: Style,
  more: Omit<WordsBlock, 'block' | 'text' | 'style'> = {},
): WordsBlock => ({
  block: 'words',
  text,
  style,
  ...more,
});

/** A heading that stays with what follows it. */
export const heading = (text: string, style: Style, above: number, below: number): WordsBlock =>
  written(text, style, { above, below, keepNext: true, whole: true, even: style.size > 20 });

/** A small label at the left and what it names beside it. */
export function labelled(
  label: string,
  blocks: readonly FlowBlock[],
  style: Style,
  width: number,
  above = 4,
): ColumnsBlock {
  return {
    block: 'columns',
    gap: 4,
    level: true,
    above,
    columns: [
      { width, blocks: [written(label, style, { whole: true })] },
      { share: 1, blocks },
    ],
  };
}

/** A strip of road with its lane marking across a column `width` mm wide. */
export function roadStrip(width: number, above: number, below: number, height = 3.6): FlowBlock {
  const middle = height / 2;
  const ops: Op[] = [
    { op: 'rect', x: 0, y: 0, width, height, fill: asphalt },
    {
      op: 'line',
      x1: 3,
      x2: width - 2,
      y1: middle,
      y2: middle,
      stroke: white,
      strokeWidth: height * 0.13,
      dash: [5, 4],
    },
  ];
  return { block: 'figure', height, ops, above, below, keepNext: true };
}

/** The stop sign, `size` mm across, with its corner at `x, y`. */
export const octagon = (x: number, y: number, size: number, fill: string = stop): Op => ({
  op: 'path',
  d: signPaths.core,
  x,
  y,
  scale: size / 100,
  fill,
});

/** Words to be said aloud: a yellow bar at their left. */
export const spokenBox = (blocks: readonly FlowBlock[], above: number): BoxBlock => ({
  block: 'box',
  above,
  blocks,
  look: { padding: { x: 4, y: 0.6 }, bar: { width: 1.3, fill: yellow } },
});

/** What kind of paper it is, in small type beside the stop sign, over its title. */
export const overline = (text: string, style: Style): ColumnsBlock => ({
  block: 'columns',
  gap: 1.6,
  below: 6,
  level: true,
  keepNext: true,
  columns: [
    { width: 6, blocks: [{ block: 'figure', height: 3, ops: [octagon(0, -1.35, 5.2)] }] },
    { share: 1, blocks: [written(text, style)] },
  ],
});
