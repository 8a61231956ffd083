/** Stored pictures of printed pages (test/fixtures/proofs) and the comparison with what is printed now. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createCanvas, ImageData, loadImage } from '@napi-rs/canvas';
import pixelmatch from 'pixelmatch';
import type { FontSet } from '../../src/print/fonts/fontSet.ts';
import type { PrintDocument } from '../../src/print/layout/displayList.ts';
import { renderPdf } from '../../src/print/pdf/renderPdf.ts';
import { drawPdf, type Pixels } from './pixels.ts';

const folder = fileURLToPath(new URL('../fixtures/proofs/', import.meta.url));

/** The longer side of a stored picture in pixels: enough to see a word move by a millimetre on A4, small enough to keep. */
const longSide = 640;

/** How many pixels may differ: other machines round the edges of letters a little otherwise; a cut mark is more. */
const tolerance = 8;

/** A printed page beside its proof. `different`: how many pixels; undefined where there is no proof. */
export type Compared = {
  name: string;
  actual: Pixels;
  different: number | undefined;
  diff?: Pixels;
};

/** Prints a document and compares some of its pages with the stored pictures; `pages` are indices. */
export async function compareWithProofs(
  name: string,
  document: PrintDocument,
  pages: readonly number[],
  fonts: FontSet,
): Promise<Compared[]> {
  const bytes = await renderPdf(document, fonts);
  const compared: Compared[] = [];
  for (const index of pages) {
    const { widthMm = 210, heightMm = 297 } = document.pages[index] ?? {};
    const [actual] = await drawPdf(bytes, (longSide / Math.max(widthMm, heightMm)) * 25.4, [index]);
    if (actual === undefined) throw new Error(`${name} has no page ${index + 1}`);
    compared.push(await compare(`${name}-${index + 1}`, coarse(actual)));
  }
  return compared;
}

export const isSame = ({ different }: Compared) => different !== undefined && different <= tolerance;

async function compare(name: string, actual: Pixels): Promise<Compared> {
  const file = proofFile(name);
  if (!existsSync(file)) return { name, actual, different: undefined };
  const proof = await readPng(file);
  const { width, height } = actual;
  if (proof.width !== width || proof.height !== height) return { name, actual, different: width * height };
  const diff: Pixels = { ...actual, data: new Uint8ClampedArray(actual.data.length) };
  return {
    name,
    actual,
    different: pixelmatch(proof.data, actual.data, diff.data, width, height, { includeAA: true }),
    diff,
  };
}

export const proofFile = (name: string) => join(folder, `${name}.png`);

/** Fewer shades make a picture a third smaller, and what is left of a soft edge makes no difference. */
const coarse = (page: Pixels): Pixels => ({ ...page, data: page.data.map((value) => (value >> 4) * 17) });

export function writePng(file: string, { width, height, data }: Pixels): void {
  mkdirSync(join(file, '..'), { recursive: true });
  const canvas = createCanvas(width, height);
  canvas.getContext('2d').putImageData(new ImageData(data, width, height), 0, 0);
  writeFileSync(file, canvas.toBuffer('image/png'));
}

async function readPng(file: string): Promise<Pick<Pixels, 'width' | 'height' | 'data'>> {
  const image = await loadImage(readFileSync(file));
  const context = createCanvas(image.width, image.height).getContext('2d');
  context.drawImage(image, 0, 0);
  return { width: image.width, height: image.height, data: context.getImageData(0, 0, image.width, image.height).data };
}
