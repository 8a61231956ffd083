import { createCanvas } from '@napi-rs/canvas';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Box } from '../../src/print/layout/displayList.ts';

/** A page as pixels, on white paper: red, green, blue, alpha, row by row. */
export type Pixels = { width: number; height: number; perMm: number; data: Uint8ClampedArray };

/** Draws pages of a PDF as a viewer does; `pages` are indices, all when left out. */
export async function drawPdf(bytes: Uint8Array, dpi: number, pages?: readonly number[]): Promise<Pixels[]> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0, disableFontFace: true });
  const pdf = await task.promise;
  const drawn: Pixels[] = [];
  for (const index of pages ?? Array.from({ length: pdf.numPages }, (_, page) => page)) {
    const page = await pdf.getPage(index + 1);
    const viewport = page.getViewport({ scale: dpi / 72 });
    const [width, height] = [Math.round(viewport.width), Math.round(viewport.height)];
    const context = createCanvas(width, height).getContext('2d');
    // pdf.js asks for a browser's canvas and is content with this one.
    const canvasContext = context as unknown as CanvasRenderingContext2D;
    await page.render({ canvas: null, canvasContext, viewport, background: '#ffffff' }).promise;
    drawn.push({ width, height, perMm: dpi / 25.4, data: context.getImageData(0, 0, width, height).data });
  }
  await task.destroy();
  return drawn;
}

/**
 * Places in mm that are printed though they lie outside all boxes, at most ten: empty when all ink is where it may be. Within a
 * pixel of a box nothing counts, as edges are drawn softly.
 */
export function inkOutside(page: Pixels, boxes: readonly Box[]): { x: number; y: number }[] {
  const { width, height, perMm, data } = page;
  const allowed = new Uint8Array(width * height);
  for (const box of boxes) {
    const left = Math.max(0, Math.floor(box.x * perMm) - 1);
    const right = Math.min(width, Math.ceil((box.x + box.width) * perMm) + 1);
    const bottom = Math.min(height, Math.ceil((box.y + box.height) * perMm) + 1);
    for (let y = Math.max(0, Math.floor(box.y * perMm) - 1); y < bottom; y += 1)
      allowed.fill(1, y * width + left, y * width + right);
  }
  const found: { x: number; y: number }[] = [];
  for (let pixel = 0; pixel < allowed.length && found.length < 10; pixel += 1) {
    if (allowed[pixel] === 1 || isPaper(data, pixel * 4)) continue;
    found.push({ x: (pixel % width) / perMm, y: Math.floor(pixel / width) / perMm });
  }
  return found;
}

/** Nearly white is paper: what is left of a soft edge. */
const isPaper = (data: Uint8ClampedArray, at: number) =>
  (data[at] ?? 0) > 245 && (data[at + 1] ?? 0) > 245 && (data[at + 2] ?? 0) > 245;
