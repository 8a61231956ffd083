import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardSize } from '../../src/print/documents/cardFront.ts';
import { behind, cutMarks, placeCards, unprintable } from '../../src/print/layout/sheet.ts';
import { papers } from '../../src/print/layout/units.ts';

const sizes = fc.record({
  paper: fc.constantFrom(papers.a4, papers.a3),
  card: fc.record({
    width: fc.double({ min: 30, max: 190, noNaN: true }),
    height: fc.double({ min: 30, max: 280, noNaN: true }),
  }),
});

describe('cards on a sheet', () => {
  it('are eight of 98 × 70 mm on A4, 7 mm from the sides and 8.5 mm from top and bottom', () => {
    const sheet = placeCards(papers.a4, cardSize);
    expect([sheet.columns, sheet.rows, sheet.slots.length]).toEqual([2, 4, 8]);
    expect([sheet.left, sheet.top]).toEqual([7, 8.5]);
  });

  it('all stand in the part of the paper that a printer reaches, and none on another', () => {
    fc.assert(
      fc.property(sizes, ({ paper, card }) => {
        const { slots } = placeCards(paper, card);
        for (const { x, y } of slots) {
          expect(x).toBeGreaterThanOrEqual(unprintable - 1e-9);
          expect(y).toBeGreaterThanOrEqual(unprintable - 1e-9);
          expect(x + card.width).toBeLessThanOrEqual(paper.width - unprintable + 1e-9);
          expect(y + card.height).toBeLessThanOrEqual(paper.height - unprintable + 1e-9);
        }
        for (const a of slots)
          for (const b of slots)
            if (a !== b)
              expect(Math.abs(a.x - b.x) > card.width - 1e-9 || Math.abs(a.y - b.y) > card.height - 1e-9).toBe(true);
      }),
    );
  });

  it('have their backs behind them when the sheet is turned on its long edge', () => {
    fc.assert(
      fc.property(sizes, ({ paper, card }) => {
        const sheet = placeCards(paper, card);
        for (const slot of sheet.slots) {
          const back = behind(sheet, slot);
          // Turning a portrait sheet on its long edge mirrors it from left to right.
          expect(paper.width - back.x - card.width).toBeCloseTo(slot.x, 9);
          expect(back.y).toBeCloseTo(slot.y, 9);
        }
      }),
    );
  });

  it('have no cut mark inside them', () => {
    fc.assert(
      fc.property(sizes, ({ paper, card }) => {
        const sheet = placeCards(paper, card);
        const inside = (x: number, y: number) =>
          sheet.slots.some(
            (s) => x > s.x + 0.01 && x < s.x + card.width - 0.01 && y > s.y + 0.01 && y < s.y + card.height - 0.01,
          );
        for (const mark of cutMarks(sheet))
          for (let share = 0; share <= 1; share += 0.01)
            expect(inside(mark.x1 + share * (mark.x2 - mark.x1), mark.y1 + share * (mark.y2 - mark.y1))).toBe(false);
      }),
      { numRuns: 30 },
    );
  });

  it('have marks that reach from the printable edge to every side of every card', () => {
    const sheet = placeCards(papers.a4, cardSize);
    const marks = cutMarks(sheet);
    for (const { x, y } of sheet.slots) {
      for (const side of [x, x + cardSize.width])
        expect(marks.some((m) => m.x1 === side && m.x2 === side && m.y1 === 0)).toBe(true);
      for (const side of [y, y + cardSize.height])
        expect(marks.some((m) => m.y1 === side && m.y2 === side && m.x1 === 0)).toBe(true);
    }
  });
});
