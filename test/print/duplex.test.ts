import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { QuarterTurn } from '../../src/print/layout/displayList.ts';
import { backShift, behind, creaseOf, type Lying } from '../../src/print/layout/duplex.ts';
import { ownBox, placeCard } from '../../src/print/layout/placeCard.ts';

const length = fc.double({ min: 20, max: 200, noNaN: true });
const turn = fc.constantFrom<QuarterTurn[]>(0, 90, 180, 270);
const lying: fc.Arbitrary<Lying> = fc.record({ x: length, y: length, width: length, height: length, turn });
const page = fc.record({
  width: fc.double({ min: 200, max: 450, noNaN: true }),
  height: fc.double({ min: 200, max: 450, noNaN: true }),
});
const flip = fc.constantFrom('longEdge' as const, 'shortEdge' as const);

/** A point of a drawing on the page: turned clockwise around the drawing's corner, then moved there. */
function onPage(lies: Lying, u: number, v: number) {
  const placed = placeCard(lies, []);
  const angle = ((placed.turn ?? 0) * Math.PI) / 180;
  return {
    x: placed.x + u * Math.cos(angle) - v * Math.sin(angle),
    y: placed.y + u * Math.sin(angle) + v * Math.cos(angle),
  };
}

describe('a sheet that is turned over', () => {
  it('mirrors columns of a portrait page and rows of a landscape page on the long edge, the other way about on the short', () => {
    const portrait = { width: 210, height: 297 };
    const landscape = { width: 297, height: 210 };
    const card = { x: 10, y: 20, width: 60, height: 80, turn: 0 } as const;
    expect(behind(card, creaseOf(portrait, 'longEdge'))).toEqual({ ...card, x: 140 });
    expect(behind(card, creaseOf(portrait, 'shortEdge'))).toEqual({ ...card, y: 197, turn: 180 });
    expect(behind(card, creaseOf(landscape, 'longEdge'))).toEqual({ ...card, y: 110, turn: 180 });
    expect(behind(card, creaseOf(landscape, 'shortEdge'))).toEqual({ ...card, x: 227 });
  });

  it('has each point of a back behind the mirrored point of its front, on every page, edge and turn', () => {
    fc.assert(
      fc.property(
        page,
        flip,
        lying,
        fc.double({ min: 0, max: 1, noNaN: true }),
        length,
        (paper, edge, front, share, v) => {
          const back = behind(front, creaseOf(paper, edge));
          const across = front.turn % 180 === 0 ? front.width : front.height;
          const ink = onPage(back, share * across, v);
          const upright = (edge === 'longEdge') === paper.height >= paper.width;
          const seen = upright ? { x: paper.width - ink.x, y: ink.y } : { x: ink.x, y: paper.height - ink.y };
          const wanted = onPage(front, (1 - share) * across, v);
          expect(seen.x).toBeCloseTo(wanted.x, 6);
          expect(seen.y).toBeCloseTo(wanted.y, 6);
        },
      ),
    );
  });

  it('comes back when it is turned twice', () => {
    fc.assert(
      fc.property(page, flip, lying, (paper, edge, front) => {
        const twice = behind(behind(front, creaseOf(paper, edge)), creaseOf(paper, edge));
        expect(twice.turn).toBe(front.turn);
        expect(twice.x).toBeCloseTo(front.x, 9);
        expect(twice.y).toBeCloseTo(front.y, 9);
      }),
    );
  });

  it('moves its backs against the drift: left on the front is right on the back', () => {
    const portrait = { width: 210, height: 297 };
    expect(backShift({ x: 2, y: 1 }, creaseOf(portrait, 'longEdge'))).toEqual({ x: 2, y: -1 });
    expect(backShift({ x: 2, y: 1 }, creaseOf(portrait, 'shortEdge'))).toEqual({ x: -2, y: 1 });
  });
});

describe('a drawing put on a page', () => {
  it('covers its place however it is turned, and a box on the page is found again in its own mm', () => {
    fc.assert(
      fc.property(lying, lying, (lies, box) => {
        const own = ownBox(lies, box);
        const from = onPage(lies, own.x, own.y);
        const to = onPage(lies, own.x + own.width, own.y + own.height);
        expect(Math.min(from.x, to.x)).toBeCloseTo(box.x, 6);
        expect(Math.min(from.y, to.y)).toBeCloseTo(box.y, 6);
        expect(Math.max(from.x, to.x)).toBeCloseTo(box.x + box.width, 6);
        expect(Math.max(from.y, to.y)).toBeCloseTo(box.y + box.height, 6);
      }),
    );
  });
});
