import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CardPrinting,
  cardSizes,
  chosenSize,
  presetPrinting,
  sheetPapers,
  sidesChoices,
} from '../../src/model/printing.ts';
import type { Box } from '../../src/print/layout/displayList.ts';
import type { Lying } from '../../src/print/layout/duplex.ts';
import { foldLine, slotBox, unprintable } from '../../src/print/layout/grid.ts';
import { type CardPlan, planCards } from '../../src/print/layout/imposition.ts';
import { labelSheets } from '../../src/print/layout/labelSheets.ts';
import type { Place } from '../../src/print/layout/places.ts';

const office = presetPrinting.officeTwoSided;
const still = { x: 0, y: 0 };
const names = Object.keys(cardSizes) as (keyof typeof cardSizes)[];

/** Anything a person can choose, together with some cards to print. */
const choices = fc.record({
  count: fc.integer({ min: 1, max: 60 }),
  firstSlot: fc.integer({ min: 1, max: 4 }),
  printing: fc.record({
    size: fc.constantFrom(...names, 'custom' as const),
    custom: fc.record({
      width: fc.double({ min: 30, max: 130, noNaN: true }),
      height: fc.double({ min: 30, max: 130, noNaN: true }),
    }),
    paper: fc.constantFrom('a4', 'a3', 'sra3', 'letter'),
    sides: fc.constantFrom(...sidesChoices),
    order: fc.constantFrom('rows', 'stacks'),
    marks: fc.constantFrom('full', 'margin', 'none'),
    bleed: fc.constantFrom(0, 2, 3, 5),
    copies: fc.integer({ min: 1, max: 3 }),
    onePerPage: fc.boolean(),
  }),
});

type Choice = { count: number; firstSlot: number; printing: Partial<CardPrinting> };

function plan({ count, firstSlot, printing }: Choice, offset = still): CardPlan {
  const whole: CardPrinting = { ...office, ...printing };
  const { perSheet } = planCards(count, whole, still);
  return planCards(count, { ...whole, firstSlot: Math.max(1, Math.min(firstSlot, perSheet)) }, offset);
}

const check = (say: (made: CardPlan, choice: Choice & { printing: CardPrinting }) => void) =>
  fc.assert(
    fc.property(choices, (choice) => say(plan(choice), { ...choice, printing: { ...office, ...choice.printing } })),
    { numRuns: 150 },
  );

type Point = { x: number; y: number };

/** The corners of a card as its reader names them (top left, top right, bottom right, bottom left), on the page. */
function corners({ x, y, width, height, turn }: Lying): Point[] {
  const around = [
    { x, y },
    { x: x + width, y },
    { x: x + width, y: y + height },
    { x, y: y + height },
  ];
  return around.map((_, index) => around[(index + turn / 90) % 4] ?? { x, y });
}

/** A point of the back page, seen through the paper from the front: the sheet is turned in space around one of its edges. */
function through(point: Point, paper: { width: number; height: number }, edge: 'longEdge' | 'shortEdge'): Point {
  const longIsUpright = paper.height >= paper.width;
  const turnedOnUpright = edge === 'longEdge' ? longIsUpright : !longIsUpright;
  return turnedOnUpright ? { x: paper.width - point.x, y: point.y } : { x: point.x, y: paper.height - point.y };
}

/** The edge the paper is turned on; by hand: its upright one, which is the long one of every sheet. */
const edgeOf = ({ duplex, paper }: CardPlan) =>
  duplex !== 'none' ? duplex : paper.height >= paper.width ? 'longEdge' : 'shortEdge';

function expectPoints(got: Point[], wanted: Point[]) {
  got.forEach((point, index) => {
    expect(point.x).toBeCloseTo(wanted[index]?.x ?? Number.NaN, 6);
    expect(point.y).toBeCloseTo(wanted[index]?.y ?? Number.NaN, 6);
  });
}

/** Behind the top left corner of a front lies the top right corner of its back, and so on around. */
const seenFromBehind = ([a, b, c, d]: Point[]) => [b, a, d, c].filter((point) => point !== undefined);

const overlap = (a: Box, b: Box) =>
  Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) > 1e-6 &&
  Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) > 1e-6;

const bySheet = (made: CardPlan, side: Place['side']) =>
  new Map(
    [...new Set(made.pages.map(({ sheet }) => sheet))].map((sheet) => [
      sheet,
      made.pages.filter((page) => page.sheet === sheet).flatMap(({ places }) => places.filter((p) => p.side === side)),
    ]),
  );

describe('how many cards a sheet holds', () => {
  const perSheet = (printing: Partial<CardPrinting>) => planCards(1, { ...office, ...printing }, still).perSheet;

  it('is what the sizes were chosen for', () => {
    expect(names.map((size) => [size, perSheet({ size })])).toEqual([
      ['office', 8],
      ['officeLarge', 4],
      ['poker', 9],
      ['tarot', 4],
      ['square', 6],
      ['a7', 4],
      ['a6', 2],
    ]);
    expect([perSheet({ paper: 'a3' }), perSheet({ paper: 'sra3' }), perSheet({ paper: 'letter' })]).toEqual([
      16, 18, 6,
    ]);
  });

  it('is fewer with bleed, and the cards turn where more fit that way', () => {
    const poker = planCards(1, { ...office, size: 'poker', bleed: 3 }, still);
    expect([poker.perSheet, poker.grid.columns, poker.grid.rows, poker.grid.lying]).toEqual([8, 2, 4, true]);
    expect(perSheet({ size: 'poker', paper: 'a3', bleed: 3 })).toBe(16);
    expect(perSheet({ size: 'square', bleed: 3 })).toBe(4);
    expect(planCards(1, { ...office, size: 'poker', bleed: 3 }, still, { landscapeOk: false }).perSheet).toBe(6);
  });

  it('fills a sheet to its edge only for a print shop that wants no marks', () => {
    expect(perSheet({ size: 'a7', paper: 'sra3', bleed: 3 })).toBe(10);
    expect(perSheet({ size: 'a7', paper: 'sra3', bleed: 3, marks: 'none' })).toBe(16);
    expect(perSheet({ size: 'a7', marks: 'none' })).toBe(4);
  });

  it('is half when each card is folded around its back', () => {
    expect([perSheet({ sides: 'fold' }), perSheet({ sides: 'fold', size: 'poker' })]).toEqual([4, 4]);
  });

  it('is two of A5 to the edge of A4, with one cut', () => {
    const story = planCards(5, office, still, { card: { width: 210, height: 148.5 }, toEdge: true });
    expect([story.perSheet, story.of, story.grid.left, story.grid.top]).toEqual([2, 3, 0, 0]);
    expect(new Set(story.pages[0]?.marks.map(({ y1, y2 }) => `${y1} ${y2}`))).toEqual(new Set(['148.5 148.5']));
  });
});

describe('the plan of a deck', () => {
  it('prints every card exactly as often as asked', () => {
    check((made, { count, printing }) => {
      for (const side of printing.sides === 'frontsOnly' ? (['front'] as const) : (['front', 'back'] as const)) {
        const printed = [...bySheet(made, side).values()].flat().map(({ card }) => card);
        const times = Array.from({ length: count }, (_, card) => printed.filter((one) => one === card).length);
        expect(times).toEqual(made.perSheet === 0 ? times.map(() => 0) : times.map(() => printing.copies));
      }
    });
  });

  it('puts no card on another, and none outside what the printer reaches', () => {
    check((made, { printing }) => {
      const shop =
        printing.onePerPage || ((printing.bleed > 0 || printing.paper === 'sra3') && printing.marks === 'none');
      const room = made.bleed + (shop ? 0 : unprintable) - 1e-6;
      for (const { places } of made.pages)
        places.forEach((place, index) => {
          expect(Math.min(place.x, place.y)).toBeGreaterThanOrEqual(room);
          expect(place.x + place.width).toBeLessThanOrEqual(made.paper.width - room);
          expect(place.y + place.height).toBeLessThanOrEqual(made.paper.height - room);
          for (const other of places.slice(index + 1)) expect(overlap(place, other)).toBe(false);
        });
    });
  });

  it('keeps each card its size', () => {
    check((made, { printing }) => {
      const { width, height } = chosenSize(printing);
      for (const place of made.pages.flatMap(({ places }) => places)) {
        const [across, down] = place.turn % 180 === 0 ? [width, height] : [height, width];
        expect(place.width).toBeCloseTo(across, 9);
        expect(place.height).toBeCloseTo(down, 9);
      }
    });
  });

  it('lays every back on its front when the sheet is turned, on half-filled and started sheets too', () => {
    check((made, { printing }) => {
      if (printing.sides === 'fold' || printing.sides === 'frontsOnly') return;
      const edge = edgeOf(made);
      const backs = bySheet(made, 'back');
      for (const [sheet, fronts] of bySheet(made, 'front'))
        fronts.forEach((front, index) => {
          const back = backs.get(sheet)?.[index];
          if (!back) throw new Error('a front without a back');
          expect(back.card).toBe(front.card);
          expectPoints(
            corners(back).map((point) => through(point, made.paper, edge)),
            seenFromBehind(corners(front)),
          );
        });
    });
  });

  it('lays every back on its front when the card is folded', () => {
    check((made, { printing }) => {
      const { fold } = made.grid;
      if (printing.sides !== 'fold' || !fold) return;
      const cells = Array.from({ length: made.perSheet }, (_, slot) => slotBox(made.grid, slot));
      for (const { places } of made.pages)
        for (const front of places.filter(({ side }) => side === 'front')) {
          const cell = cells.find((box) => overlap(box, front));
          const back = places.find((one) => one.side === 'back' && cell && overlap(cell, one));
          if (!cell || !back) throw new Error('a front without a back');
          const line = foldLine(fold, cell);
          const folded = corners(back).map((point) =>
            line.axis === 'vertical' ? { ...point, x: 2 * line.at - point.x } : { ...point, y: 2 * line.at - point.y },
          );
          expectPoints(folded, seenFromBehind(corners(front)));
        }
    });
  });

  it('gives sorted piles in stack order: cut through the pile and lay the piles on each other', () => {
    check((made, { count, printing }) => {
      if (printing.order !== 'stacks' || made.perSheet === 0) return;
      const fronts = bySheet(made, 'front');
      const slots = Array.from({ length: made.perSheet }, (_, slot) => slotBox(made.grid, slot));
      const piles = slots.map((slot) =>
        [...fronts.entries()]
          .sort(([a], [b]) => a - b)
          .flatMap(([, places]) => places.filter((place) => overlap(place, slot)).map(({ card }) => card)),
      );
      const decks = Array.from({ length: count * printing.copies }, (_, index) => index % count);
      expect(piles.flat()).toEqual(decks);
    });
  });

  it('reads in order from sheet to sheet otherwise, from the first free place on', () => {
    const made = planCards(10, { ...office, firstSlot: 3 }, still);
    const cards = [...bySheet(made, 'front').values()].map((places) => places.map(({ card }) => card));
    expect(cards).toEqual([
      [0, 1, 2, 3, 4, 5],
      [6, 7, 8, 9],
    ]);
    expect(made.pages[0]?.places[0]).toMatchObject({ x: 7, y: 78.5 });
    expect(made.pages[1]?.places[0]).toMatchObject({ x: 105, y: 78.5 });
  });

  it('takes no more sheets than it needs', () => {
    check((made, { count, firstSlot, printing }) => {
      const first = printing.onePerPage ? 1 : Math.min(firstSlot, made.perSheet);
      const needed = Math.ceil((first - 1 + count * printing.copies) / made.perSheet);
      expect(made.of).toBe(made.perSheet === 0 ? 0 : needed);
    });
  });
});

describe('the pages of the file', () => {
  const order = (sides: CardPrinting['sides']) => {
    const made = planCards(20, { ...office, sides }, still);
    return [made.duplex, made.pages.map(({ sheet, side }) => `${sheet}${side}`).join(' ')];
  };

  it('come in the order the printer needs', () => {
    expect(order('longEdge')).toEqual(['longEdge', '1front 1back 2front 2back 3front 3back']);
    expect(order('shortEdge')).toEqual(['shortEdge', '1front 1back 2front 2back 3front 3back']);
    expect(order('handTurned')).toEqual(['none', '1front 2front 3front 1back 2back 3back']);
    expect(order('frontsOnly')).toEqual(['none', '1front 2front 3front']);
    expect(order('fold')).toEqual(['none', '1front 2front 3front 4front 5front']);
  });

  it('are those of the chosen sheets, unchanged', () => {
    const all = planCards(54, office, still);
    const some = planCards(54, { ...office, sheets: '2-3, 7' }, still);
    expect([some.sheets, some.of]).toEqual([3, 7]);
    expect(some.pages).toEqual(all.pages.filter(({ sheet }) => [2, 3, 7].includes(sheet)));
  });

  it('have backs upside down on the short edge, so that a card turned over sideways reads upright', () => {
    const [, back] = planCards(8, { ...office, sides: 'shortEdge' }, still).pages;
    expect(back?.places[0]).toMatchObject({ x: 7, y: 218.5, turn: 180 });
  });

  it('say the cut and the bleed of one card a page, both sides upright', () => {
    const { pages, paper, duplex } = planCards(2, presetPrinting.printShop, { x: 2, y: 1 });
    expect([paper, duplex]).toEqual([{ width: 123, height: 92 }, 'shortEdge']);
    for (const page of pages) {
      expect(page.trim).toEqual({ x: 9, y: 9, width: 105, height: 74 });
      expect(page.bleed).toEqual({ x: 6, y: 6, width: 111, height: 80 });
      expect(page.places.map(({ x, y, turn }) => [x, y, turn])).toEqual([[9, 9, 0]]);
    }
  });

  it('say in both languages what cannot be, and do without it', () => {
    const made = planCards(20, { ...office, sheets: '2-9', firstSlot: 9, copies: 0, labels: 'nothing' }, still);
    expect(made.problems.map(({ field }) => field).sort()).toEqual(['copies', 'firstSlot', 'labels', 'sheets']);
    for (const { message } of made.problems) expect(message.da).not.toBe(message.en);
    expect(made.pages).toHaveLength(6);
    const huge = planCards(3, { ...office, size: 'custom', custom: { width: 300, height: 300 } }, still);
    expect([huge.problems[0]?.field, huge.pages.length]).toEqual(['size', 0]);
    for (const width of [0, -3, Number.NaN]) {
      const none = planCards(3, { ...office, size: 'custom', custom: { width, height: 70 } }, still);
      expect([none.problems[0]?.message.en, none.pages.length]).toEqual(['A card must be at least 20 mm each way.', 0]);
    }
    expect(planCards(3, { ...office, bleed: 40 }, still)).toMatchObject({
      problems: [{ field: 'bleed' }],
      perSheet: 8,
    });
  });
});

describe('a printer whose backs drift', () => {
  it('gets backs and their marks where the drift brings them home, on either edge', () => {
    fc.assert(
      fc.property(
        choices,
        fc.record({ x: fc.double({ min: -4, max: 4, noNaN: true }), y: fc.double({ min: -4, max: 4, noNaN: true }) }),
        (choice, drift) => {
          const right = plan({ ...choice, printing: { ...choice.printing, onePerPage: false } });
          const moved = plan({ ...choice, printing: { ...choice.printing, onePerPage: false } }, drift);
          const edge = edgeOf(right);
          const seen = ({ places, marks }: CardPlan['pages'][number]) =>
            [...places, ...marks.map(({ x1, y1 }) => ({ x: x1, y: y1 }))].map((point) =>
              through(point, right.paper, edge),
            );
          right.pages.forEach((page, index) => {
            const other = moved.pages[index];
            if (!other) throw new Error('a page is missing');
            const by = page.side === 'front' ? still : drift;
            const printed = seen(other).map(({ x, y }) => ({ x: x + by.x, y: y + by.y }));
            expectPoints(printed, seen(page));
          });
        },
      ),
    );
  });
});

describe('label sheets', () => {
  it('stand on their paper without overlapping, at least eight kinds', () => {
    expect(labelSheets.length).toBeGreaterThanOrEqual(8);
    expect(new Set(labelSheets.map(({ id }) => id)).size).toBe(labelSheets.length);
    for (const { id, paper, label, columns, rows, left, top, pitch } of labelSheets) {
      expect(id).toBe(`a4-${label.width}x${label.height}-${columns * rows}`);
      expect(Math.min(left, top, pitch.width - label.width, pitch.height - label.height)).toBeGreaterThanOrEqual(-1e-9);
      expect(left + (columns - 1) * pitch.width + label.width).toBeLessThanOrEqual(paper.width + 1e-9);
      expect(top + (rows - 1) * pitch.height + label.height).toBeLessThanOrEqual(paper.height + 1e-9);
    }
  });

  it('take fronts only, from the first free label, without marks', () => {
    const made = planCards(10, { ...office, labels: 'a4-99.1x67.7-8', firstSlot: 4, bleed: 3 }, still);
    expect(made.pages.map(({ side, places, marks }) => [side, places.length, marks.length])).toEqual([
      ['front', 5, 0],
      ['front', 5, 0],
    ]);
    expect([made.paper, made.card]).toEqual([sheetPapers.a4, { width: 99.1, height: 67.7 }]);
    expect(made.pages[0]?.places[0]?.x).toBeCloseTo(4.65 + 101.6, 6);
  });
});
