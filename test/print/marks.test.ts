import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CardPrinting, cardSizes, presetPrinting, sidesChoices } from '../../src/model/printing.ts';
import { type CardPlan, planCards } from '../../src/print/layout/imposition.ts';

const office = presetPrinting.officeTwoSided;
const made = (printing: Partial<CardPrinting>, count = 12) =>
  planCards(count, { ...office, ...printing }, { x: 0, y: 0 });

const choices = fc.record({
  size: fc.constantFrom(...(Object.keys(cardSizes) as (keyof typeof cardSizes)[])),
  paper: fc.constantFrom('a4', 'a3', 'sra3', 'letter'),
  sides: fc.constantFrom(...sidesChoices),
  marks: fc.constantFrom('full', 'margin', 'none'),
  bleed: fc.constantFrom(0, 1, 3, 5),
  onePerPage: fc.boolean(),
});

type Page = CardPlan['pages'][number];

/** How far a mark keeps from a card; negative: how deep it stands inside. Marks run straight across or down. */
const away = ({ x1, y1, x2, y2 }: Page['marks'][number], { x, y, width, height }: Page['places'][number]) =>
  Math.max(x - x2, x1 - x - width, y - y2, y1 - y - height);

describe('cut marks', () => {
  it('never stand inside a card; with bleed, a millimetre from any colour', () => {
    fc.assert(
      fc.property(choices, (printing) => {
        const { pages, bleed } = made(printing);
        const least = bleed > 0 || printing.marks === 'margin' ? bleed + 1 : 0;
        for (const { places, marks } of pages)
          for (const place of places)
            expect(Math.min(...marks.map((mark) => away(mark, place)))).toBeGreaterThanOrEqual(least - 1e-6);
      }),
      { numRuns: 60 },
    );
  });

  it('reach from the edge of the paper to both sides of every card', () => {
    fc.assert(
      fc.property(choices, (printing) => {
        const { pages, paper, bleed, grid } = made(printing);
        const [front] = pages;
        if (!front) return;
        if (printing.marks === 'none') {
          expect(front.marks).toEqual([]);
          return;
        }
        const gap = bleed > 0 || printing.marks === 'margin' || printing.onePerPage ? bleed + 1 : 0;
        for (const { x, y, width, height } of front.places) {
          for (const side of [x, x + width])
            expect(
              front.marks.some(
                (m) =>
                  m.x1 === m.x2 && Math.abs(m.x1 - side) < 1e-6 && m.y1 === 0 && Math.abs(m.y2 - grid.top + gap) < 1e-6,
              ),
            ).toBe(true);
          for (const side of [y, y + height])
            expect(front.marks.some((m) => m.y1 === m.y2 && Math.abs(m.y1 - side) < 1e-6 && m.x2 === paper.width)).toBe(
              true,
            );
        }
      }),
      { numRuns: 60 },
    );
  });

  it('have light dots along the borders only when they are full and nothing bleeds', () => {
    const dotted = (printing: Partial<CardPrinting>) =>
      made(printing).pages[0]?.marks.filter(({ dash }) => dash?.[0] === 0.5).length;
    expect([dotted({}), dotted({ marks: 'margin' }), dotted({ bleed: 3 })]).toEqual([8, 0, 0]);
  });

  it('stand once where two cards share a cut, twice where bleed keeps them apart', () => {
    const upright = (printing: Partial<CardPrinting>) =>
      new Set(
        made({ ...printing, marks: 'margin' })
          .pages[0]?.marks.filter((m) => m.x1 === m.x2)
          .map((m) => m.x1),
      ).size;
    expect([upright({ size: 'square' }), upright({ size: 'square', bleed: 3 })]).toEqual([3, 4]);
  });

  it('are dashed where paper is folded', () => {
    const dashed = made({ sides: 'fold' }).pages[0]?.marks.filter(({ dash }) => dash?.[0] === 2) ?? [];
    expect(new Set(dashed.map(({ x1 }) => x1))).toEqual(new Set([105]));
  });

  it('stand on backs only with bleed or one card a page, where backs are cut to the millimetre', () => {
    const back = (printing: Partial<CardPrinting>) => made(printing).pages[1]?.marks.length ?? 0;
    expect(back({})).toBe(0);
    expect(back({ bleed: 3 })).toBeGreaterThan(0);
    expect(back({ onePerPage: true })).toBe(8);
  });
});
