import { describe, expect, it } from 'vitest';
import type { Lang } from '../../src/model/text.ts';
import { type TestSheetPrint, testSheetDocument } from '../../src/print/documents/testSheet.ts';
import { fontsFromDisk } from '../../src/print/fonts/fromDisk.ts';
import type { LineOp, Op, PrintDocument, TextOp } from '../../src/print/layout/displayList.ts';
import { widthMm } from '../../src/print/layout/measure.ts';

const fonts = fontsFromDisk();
const asked: TestSheetPrint = { printer: 'Kontoret', paper: 'a4', sides: 'longEdge', offset: { x: 0, y: 0 } };
const sheet = (data: Partial<TestSheetPrint>, lang: Lang = 'da') =>
  testSheetDocument({ ...asked, ...data }, lang, fonts);

type Point = { x: number; y: number };

/** All lines of a page, where they stand on it. */
function lines(ops: Op[], put = (point: Point): Point => point): LineOp[] {
  return ops.flatMap((op): LineOp[] => {
    if (op.op === 'line') {
      const [from, to] = [put({ x: op.x1, y: op.y1 }), put({ x: op.x2, y: op.y2 })];
      return [{ ...op, x1: from.x, y1: from.y, x2: to.x, y2: to.y }];
    }
    if (op.op !== 'place') return [];
    const angle = ((op.turn ?? 0) * Math.PI) / 180;
    return lines(op.ops, ({ x, y }) =>
      put({ x: op.x + x * Math.cos(angle) - y * Math.sin(angle), y: op.y + x * Math.sin(angle) + y * Math.cos(angle) }),
    );
  });
}

/** The lines of the back as they shine through the front of a portrait sheet, on a printer that drifts. */
function throughPaper({ pages }: PrintDocument, sides: TestSheetPrint['sides'], drift: Point): LineOp[] {
  const [front, back] = pages;
  if (!front || !back) throw new Error('a test sheet has two pages');
  const turn = ({ x, y }: Point) =>
    sides === 'shortEdge' ? { x, y: front.heightMm - y } : { x: front.widthMm - x, y };
  return lines(back.ops, (point) => {
    const seen = turn(point);
    return { x: seen.x + drift.x, y: seen.y + drift.y };
  });
}

const isUpright = (line: LineOp) => Math.abs(line.x1 - line.x2) < 1e-6;

/** Where two lines of the back cross, as seen from the front. */
const crossings = (made: PrintDocument, sides: TestSheetPrint['sides'], drift: Point): Point[] => {
  const back = throughPaper(made, sides, drift);
  return back.filter(isUpright).flatMap((upright) => {
    const level = back.find((line) => !isUpright(line) && crosses(upright, line));
    return level ? [{ x: upright.x1, y: level.y1 }] : [];
  });
};

/** What a person reads at each of the five places, right and down: by the numbers of the scales, between them by measure. */
function readings(made: PrintDocument, sides: TestSheetPrint['sides'], drift: Point) {
  const front = made.pages[0]?.ops ?? [];
  const numbers = front.flatMap((op) => (op.op === 'text' && op.size === 6 ? [numberAt(op)] : []));
  const middles = crossings(sheet({ sides, paper: asked.paper }), sides, { x: 0, y: 0 });
  return crossings(made, sides, drift).map((cross, index) => {
    const middle = middles[index] ?? cross;
    const near = numbers.filter(({ x, y }) => Math.hypot(x - middle.x, y - middle.y) < 26);
    const above = near.filter(({ y }) => y < middle.y - 9).map(({ x, value }): [number, number] => [x, value]);
    const beside = near.filter(({ y }) => y > middle.y - 9).map(({ y, value }): [number, number] => [y, value]);
    return [between(above, cross.x), between(beside, cross.y)];
  });
}

function numberAt(op: TextOp) {
  const [line] = op.lines;
  const text = line?.text ?? '';
  const wide = widthMm(fonts, text, op.font, op.size);
  return { value: Number(text), x: (line?.x ?? 0) + wide / 2, y: (line?.y ?? 0) - 0.74 };
}

const crosses = (upright: LineOp, level: LineOp) =>
  Math.min(level.x1, level.x2) < upright.x1 &&
  Math.max(level.x1, level.x2) > upright.x1 &&
  Math.min(upright.y1, upright.y2) < level.y1 &&
  Math.max(upright.y1, upright.y2) > level.y1;

function between(places: [number, number][], at: number): number {
  const [first, last] = [places.find(([, value]) => value === -6), places.find(([, value]) => value === 6)];
  if (!first || !last) throw new Error('a scale runs from -6 to 6');
  return -6 + (12 * (at - first[0])) / (last[0] - first[0]);
}

describe('the test sheet against the light', () => {
  it.each([
    ['longEdge', 2, 1],
    ['shortEdge', 2, 1],
    ['handTurned', -1.5, 3],
    ['shortEdge', -4, -0.5],
  ] as const)(
    'turned on its %s shows a back that came out %s mm right and %s mm down at all five places',
    (sides, x, y) => {
      const read = readings(sheet({ sides }), sides, { x, y });
      expect(read).toHaveLength(5);
      for (const [right, down] of read) {
        expect(right).toBeCloseTo(x, 1);
        expect(down).toBeCloseTo(y, 1);
      }
    },
  );

  it.each(['longEdge', 'shortEdge', 'handTurned'] as const)(
    'shows 0 and 0 when it is printed with these two numbers, %s',
    (sides) => {
      const drift = { x: 2.5, y: -1 };
      const read = readings(sheet({ sides, offset: drift }), sides, drift);
      expect(read).toHaveLength(5);
      const straight = readings(sheet({ sides }), sides, { x: 0, y: 0 });
      expect(read.flat().map((value) => value.toFixed(3))).toEqual(straight.flat().map((value) => value.toFixed(3)));
    },
  );

  it('has ticks of half a millimetre exactly under the lines of a back that is right', () => {
    const made = sheet({});
    const ticks = lines(made.pages[0]?.ops ?? []);
    for (const needle of throughPaper(made, 'longEdge', { x: 0.5, y: 1 }).filter(isUpright))
      expect(ticks.some((tick) => isUpright(tick) && Math.abs(tick.x1 - needle.x1) < 1e-6)).toBe(true);
  });
});

describe('what the test sheet says', () => {
  const said = (made: PrintDocument) =>
    (made.pages[0]?.ops ?? []).flatMap((op) => (op.op === 'text' ? op.lines.map(({ text }) => text) : [])).join(' ');

  it('names the printer, how to turn the paper, and which way is plus, in both languages', () => {
    expect(said(sheet({}))).toMatch(/til printeren Kontoret.*lange kant.*Til højre og ned er plus/);
    expect(said(sheet({ sides: 'shortEdge' }, 'en'))).toMatch(
      /for the printer Kontoret.*short edge.*Right and down are plus/,
    );
    expect(said(sheet({ sides: 'handTurned' }))).toContain('Vend arket på den lange kant');
  });

  it('asks the printer for the same turning and for actual size', () => {
    const asks = (sides: TestSheetPrint['sides']) => [sheet({ sides }).duplex, sheet({ sides }).actualSize];
    expect([asks('longEdge'), asks('shortEdge'), asks('handTurned')]).toEqual([
      ['longEdge', true],
      ['shortEdge', true],
      ['none', true],
    ]);
  });

  it('says with which correction it was printed, only then', () => {
    expect(said(sheet({}))).not.toContain('Printet med');
    expect(said(sheet({ offset: { x: 2.5, y: -1 } }))).toContain('Printet med tallene +2,5 mm til højre og -1 mm ned');
  });

  it('keeps to the part of the paper a printer reaches, on each paper', () => {
    for (const paper of ['a4', 'a3', 'sra3', 'letter'] as const)
      for (const page of sheet({ paper, offset: { x: 4, y: 4 } }).pages)
        for (const { x1, y1, x2, y2 } of lines(page.ops)) {
          expect(Math.min(x1, x2, y1, y2)).toBeGreaterThan(5);
          expect(Math.max(x1, x2)).toBeLessThan(page.widthMm - 5);
          expect(Math.max(y1, y2)).toBeLessThan(page.heightMm - 5);
        }
  });

  it('tells of characters the type does not have', () => {
    expect(sheet({ printer: 'Kontoret 🖨' }).problems.map(({ field }) => field)).toEqual(['printer']);
  });
});
