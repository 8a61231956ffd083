import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unprintable } from '../../src/print/layout/grid.ts';
import { bandDepth, planTiles, type TilePlan, tilePapers } from '../../src/print/layout/tiles.ts';
import { type Paper, papers } from '../../src/print/layout/units.ts';

const lengths = fc.double({ min: 50, max: 2500, noNaN: true });
const anyPlan = fc.record({
  poster: fc.record({ width: lengths, height: lengths }),
  paper: fc.constantFrom(...tilePapers),
  overlap: fc.double({ min: 5, max: 25, noNaN: true }),
});
const each = (check: (plan: TilePlan, asked: { poster: { width: number; height: number }; overlap: number }) => void) =>
  fc.assert(fc.property(anyPlan, (asked) => check(planTiles(asked.poster, asked.paper, asked.overlap), asked)));
const at = (plan: TilePlan, row: number, column: number) => plan.tiles[row * plan.columns + column];

describe('a poster in tiles', () => {
  it('is covered from edge to edge and no further', () => {
    each((plan, { poster }) => {
      expect(plan.tiles).toHaveLength(plan.rows * plan.columns);
      const last = at(plan, plan.rows - 1, plan.columns - 1);
      expect(at(plan, 0, 0)?.part).toMatchObject({ x: 0, y: 0 });
      expect((last?.part.x ?? 0) + plan.part.width).toBeCloseTo(poster.width, 6);
      expect((last?.part.y ?? 0) + plan.part.height).toBeCloseTo(poster.height, 6);
    });
  });

  it('has neighbours that share exactly the overlap asked for', () => {
    each((plan, { overlap }) => {
      for (const { row, column, part, right, bottom } of plan.tiles) {
        const beside = column + 1 < plan.columns ? at(plan, row, column + 1) : undefined;
        const below = at(plan, row + 1, column);
        expect(right).toBe(beside ? 'glue' : 'cut');
        expect(bottom).toBe(below ? 'glue' : 'cut');
        if (beside) expect(part.x + part.width - beside.part.x).toBeCloseTo(overlap, 6);
        if (below) expect(part.y + part.height - below.part.y).toBeCloseTo(overlap, 6);
      }
    });
  });

  it('shows every point exactly once when it is put together', () => {
    each((plan, { poster }) => {
      const area = plan.tiles.reduce((sum, { shown }) => sum + shown.width * shown.height, 0);
      expect(area / (poster.width * poster.height)).toBeCloseTo(1, 9);
      for (const { row, column, shown } of plan.tiles) {
        const beside = column + 1 < plan.columns ? at(plan, row, column + 1) : undefined;
        if (beside) expect(shown.x + shown.width).toBeCloseTo(beside.shown.x, 6);
        const below = at(plan, row + 1, column);
        if (below) expect(shown.y + shown.height).toBeCloseTo(below.shown.y, 6);
      }
    });
  });

  it('keeps picture and band within what a printer reaches, side by side', () => {
    each(({ sheet, at: corner, part, band, side }) => {
      for (const box of [{ ...corner, ...part }, band]) {
        expect(box.x).toBeGreaterThan(unprintable - 1e-6);
        expect(box.y).toBeGreaterThan(unprintable - 1e-6);
        expect(box.x + box.width).toBeLessThan(sheet.width - unprintable + 1e-6);
        expect(box.y + box.height).toBeLessThan(sheet.height - unprintable + 1e-6);
      }
      if (side === 'bottom') expect(band).toMatchObject({ y: corner.y + part.height, height: bandDepth });
      else expect(band).toMatchObject({ x: corner.x + part.width, width: bandDepth });
    });
  });

  it('takes no more sheets than the paper makes necessary, upright or lying', () => {
    each((plan, { poster, overlap }) => {
      const paper = [plan.sheet, { width: plan.sheet.height, height: plan.sheet.width }];
      for (const sheet of paper) {
        const along = (length: number, room: number) =>
          Math.max(1, Math.ceil((length - overlap) / (room - overlap) - 1e-9));
        const [width, height] = [sheet.width - 2 * unprintable, sheet.height - 2 * unprintable];
        const withBand = Math.min(
          along(poster.width, width - bandDepth) * along(poster.height, height),
          along(poster.width, width) * along(poster.height, height - bandDepth),
        );
        expect(plan.tiles.length).toBeLessThanOrEqual(withBand);
      }
    });
  });

  it.each<[Paper, number, number]>([
    ['a3', 4, 1],
    ['a2', 8, 4],
    ['a1', 12, 6],
    ['a0', 21, 9],
  ])('takes for %s %i sheets of A4 or %i of A3', (poster, a4, a3) => {
    expect(planTiles(papers[poster], 'a4').tiles).toHaveLength(a4);
    if (poster !== 'a3') expect(planTiles(papers[poster], 'a3').tiles).toHaveLength(a3);
  });

  it('takes the nearest overlap that holds for one that does not', () => {
    expect(planTiles(papers.a2, 'a4', 1).overlap).toBe(5);
    expect(planTiles(papers.a2, 'a4', 90).overlap).toBe(25);
  });
});
