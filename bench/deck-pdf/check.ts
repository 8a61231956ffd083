import { readFileSync } from 'node:fs';
import { getDocument, OPS, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { DeckPrint } from '../../src/print/documents/deckPrint.ts';
import { backWords, countOf, cuts, names, paper, type Side, sides } from './sheets.ts';

/** `box` (pages), `marks` (cuts), `backs` (where their words begin): farthest from the model, in mm. `lost`: texts that a reader program does not find on their page. */
export type Checked = { pages: number; box: number; marks: number; backs: number; lost: number };

const mm = 25.4 / 72;

/** Reads a deck's file back: sizes of all pages, cut marks of all sides, and every text on the page it belongs to. */
export async function checkDeck(file: string, deck: DeckPrint): Promise<Checked> {
  const task = getDocument({ data: new Uint8Array(readFileSync(file)), verbosity: 0 });
  const pdf = await task.promise;
  let [box, marks, backs, lost] = [0, 0, 0, 0];
  for (const [index, { side, cards }] of sides(deck).entries()) {
    const page = await pdf.getPage(index + 1);
    box = Math.max(box, ...boxOff(page));
    if (side === 'front') marks = Math.max(marks, await marksOff(page));
    else backs = Math.max(backs, await backsOff(page, deck, cards));
    const text = squeezed(await textOf(pdf, index + 1));
    const wanted = cards.flatMap(({ card, number }) =>
      side === 'front'
        ? [card.text, countOf(deck, number), names[card.dimension]]
        : [deck.title, names[card.dimension]],
    );
    lost += missing(text, wanted.map(squeezed));
  }
  const { numPages: pages } = pdf;
  await task.destroy();
  return { pages, box, marks, backs, lost };
}

function boxOff(page: PDFPageProxy): number[] {
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  return [left * mm, bottom * mm, (right - left) * mm - paper.width, (top - bottom) * mm - paper.height].map(Math.abs);
}

/** How far the deck's name on the backs is from where it should begin, in mm from side to side. */
async function backsOff(page: PDFPageProxy, deck: DeckPrint, cards: Side['cards']): Promise<number> {
  const { items } = await page.getTextContent();
  const [first = ''] = deck.title.split(' ');
  const found = items.flatMap((item) =>
    'str' in item && item.str.startsWith(first) ? [Number(item.transform[4]) * mm] : [],
  );
  const wanted = cards.map(({ x }) => x + backWords);
  if (found.length !== wanted.length) return Number.POSITIVE_INFINITY;
  const inOrder = (numbers: number[]) => [...numbers].sort((a, b) => a - b);
  const places = inOrder(found);
  return Math.max(...inOrder(wanted).map((x, index) => Math.abs((places[index] ?? 0) - x)));
}

async function textOf(pdf: PDFDocumentProxy, number: number): Promise<string> {
  const { items } = await (await pdf.getPage(number)).getTextContent();
  return items.map((item) => ('str' in item ? item.str : '')).join('');
}

/** Spaces and hyphens come and go with the lines. */
const squeezed = (text: string) => text.normalize('NFKC').replace(/[\s\u00ad\u2010-]/g, '');

/** How many of the texts are missing; each of several equal ones must be there for itself. */
function missing(text: string, wanted: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const one of wanted) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].reduce((sum, [one, count]) => sum + Math.max(0, count - (text.split(one).length - 1)), 0);
}

type Line = { x1: number; y1: number; x2: number; y2: number };

/** How far the cut marks in the margins are from where they should be, in mm; a page without one is as wrong as it gets. */
async function marksOff(page: PDFPageProxy): Promise<number> {
  const lines = await straightLines(page);
  const upright = lines.filter(({ x1, x2 }) => Math.abs(x1 - x2) < 0.01);
  const level = lines.filter(({ y1, y2 }) => Math.abs(y1 - y2) < 0.01);
  const [left = 0, right = 0, top = 0, bottom = 0] = [cuts.x[0], cuts.x.at(-1), cuts.y[0], cuts.y.at(-1)];
  const nearest = (at: number, from: number, to: number, found: [at: number, a: number, b: number][]) =>
    Math.min(
      ...found.map(([x, a, b]) =>
        Math.max(Math.abs(x - at), Math.abs(Math.min(a, b) - from), Math.abs(Math.max(a, b) - to)),
      ),
    );
  const ups = upright.map(({ x1, y1, y2 }): [number, number, number] => [x1, y1, y2]);
  const levels = level.map(({ y1, x1, x2 }): [number, number, number] => [y1, x1, x2]);
  return Math.max(
    ...cuts.x.flatMap((x) => [nearest(x, 0, top, ups), nearest(x, bottom, paper.height, ups)]),
    ...cuts.y.flatMap((y) => [nearest(y, 0, left, levels), nearest(y, right, paper.width, levels)]),
  );
}

type Matrix = [number, number, number, number, number, number];
const times = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix => [
  g * a + h * c,
  g * b + h * d,
  i * a + j * c,
  i * b + j * d,
  k * a + l * c + e,
  k * b + l * d + f,
];

/** Paths of one straight line on a page, in mm from its top left corner. */
async function straightLines(page: PDFPageProxy): Promise<Line[]> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const [left = 0, , , top = 0] = page.view;
  const lines: Line[] = [];
  const stack: Matrix[] = [];
  let now: Matrix = [1, 0, 0, 1, 0, 0];
  fnArray.forEach((operation, index) => {
    const args: unknown[] = argsArray[index] ?? [];
    if (operation === OPS.save || operation === OPS.paintFormXObjectBegin) stack.push(now);
    if (operation === OPS.restore || operation === OPS.paintFormXObjectEnd) now = stack.pop() ?? now;
    if (operation === OPS.transform) now = times(now, args as Matrix);
    if (operation === OPS.paintFormXObjectBegin && Array.isArray(args[0])) now = times(now, args[0] as Matrix);
    if (operation !== OPS.constructPath) return;
    const [path] = args[1] as [ArrayLike<number> | null];
    // Move (0) to a point and draw a line (1) to another; closing it (4) changes nothing.
    if (path === null || path[0] !== 0 || path[3] !== 1 || (path.length > 6 && path[6] !== 4)) return;
    const at = (x = 0, y = 0): [number, number] => {
      const [a, b, c, d, e, f] = now;
      return [(a * x + c * y + e - left) * mm, (top - (b * x + d * y + f)) * mm];
    };
    const [[x1, y1], [x2, y2]] = [at(path[1], path[2]), at(path[4], path[5])];
    lines.push({ x1, y1, x2, y2 });
  });
  return lines;
}
