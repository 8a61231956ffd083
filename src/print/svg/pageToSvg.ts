import type { Box, FontName, Op, Page } from '../layout/displayList.ts';
import { printed } from '../layout/printed.ts';
import { toMm } from '../layout/units.ts';

const serif = ` font-family="'Source Serif 4', serif"`;
const faces: Record<FontName, string> = {
  regular: 'font-weight="400"',
  bold: 'font-weight="700"',
  extra: 'font-weight="800"',
  serif: `font-weight="400"${serif}`,
  serifBold: `font-weight="700"${serif}`,
};

const safe = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/**
 * A page as SVG markup with a viewBox in mm, for a preview in a page that has Overpass and Source Serif 4 among its fonts. Drawn from the same
 * list as the PDF; `name` is what a screen reader says instead of the picture. All texts are escaped.
 */
export function pageToSvg(page: Page, name: string): string {
  const clips = { count: 0 };
  const body = page.ops.map((op) => draw(op, clips)).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${page.widthMm} ${page.heightMm}" role="img" aria-label="${safe(name)}" font-family="Overpass, sans-serif">${body}</svg>`;
}

function draw(op: Op, clips: { count: number }): string {
  if (op.op === 'rect') return `<rect ${box(op)}${paint(op)}/>`;
  if (op.op === 'line') return `<path d="M${op.x1} ${op.y1} L${op.x2} ${op.y2}"${paint(op)}/>`;
  if (op.op === 'path') {
    const line = { ...op, strokeWidth: (op.strokeWidth ?? 0.2) / op.scale };
    const dash = op.dash ? { dash: [op.dash[0] / op.scale, op.dash[1] / op.scale] as const } : {};
    return `<path d="${op.d}" transform="translate(${op.x} ${op.y}) scale(${op.scale})"${paint({ ...line, ...dash })}/>`;
  }
  if (op.op === 'text') {
    const style = `font-size="${toMm(op.size)}" ${faces[op.font]} fill="${op.fill}"`;
    return op.lines.map((line) => `<text x="${line.x}" y="${line.y}" ${style}>${safe(printed(line))}</text>`).join('');
  }
  const inner = op.ops.map((one) => draw(one, clips)).join('');
  if (op.op === 'group') return inner;
  if (op.op === 'clip') return clipped(op, inner, clips);
  const shown = op.clip ? clipped(op.clip, inner, clips) : inner;
  return `<g transform="translate(${op.x} ${op.y}) rotate(${op.turn ?? 0}) scale(${op.scale ?? 1})">${shown}</g>`;
}

function clipped(shape: Box & { radius?: number }, inner: string, clips: { count: number }): string {
  clips.count += 1;
  const id = `clip-${shape.x}-${shape.y}-${clips.count}`.replaceAll('.', '_');
  return `<clipPath id="${id}"><rect ${box(shape)}/></clipPath><g clip-path="url(#${id})">${inner}</g>`;
}

const box = (op: Box & { radius?: number }) =>
  `x="${op.x}" y="${op.y}" width="${op.width}" height="${op.height}" rx="${op.radius ?? 0}"`;

function paint(op: { fill?: string; stroke?: string; strokeWidth?: number; dash?: readonly [number, number] }): string {
  const stroke = op.stroke ? ` stroke="${op.stroke}" stroke-width="${op.strokeWidth ?? 0.2}"` : '';
  const dash = op.stroke && op.dash ? ` stroke-dasharray="${op.dash[0]} ${op.dash[1]}"` : '';
  return ` fill="${op.fill ?? 'none'}"${stroke}${dash}`;
}
