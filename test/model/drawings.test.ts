import { describe, expect, it } from 'vitest';
import { drawing } from '../../src/content/schemas/poster.ts';
import { compositionOf, drawingNames, drawings } from '../../src/model/drawings.ts';

it('content may name exactly the drawings there are', () => {
  expect([...drawing.options].sort()).toEqual(Object.keys(drawings).sort());
});

describe.each(drawingNames)('the drawing %s', (name) => {
  const { places } = compositionOf(name);

  it('has shapes, a size, and a place for each of its words', () => {
    const { width, height, parts, anchors } = drawings[name];
    expect(parts.length).toBeGreaterThan(2);
    expect(Math.max(width, height)).toBeGreaterThanOrEqual(170);
    expect(Math.max(width, height)).toBeLessThanOrEqual(440);
    expect(anchors).toHaveLength(places);
  });

  it('holds only numbers that can be drawn, and tells its shapes apart without colour', () => {
    const { parts } = drawings[name];
    for (const { d } of parts) expect(d).toMatch(/^M[-\d. ,MLQCAZ]+$/);
    expect(new Set(parts.map(({ fill, stroke }) => fill ?? stroke)).size).toBeGreaterThan(1);
  });

  it('keeps the boxes of its words apart', () => {
    // Beside a road with words to both sides the boxes of one side may touch; those on the same side must not overlap.
    const { anchors } = compositionOf(name).draw(places, 400);
    for (const [index, a] of anchors.entries())
      for (const b of anchors.slice(index + 1)) {
        const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
        const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
        expect(across <= 0.01 || down <= 0.01).toBe(true);
      }
  });
});

it.each(['rules', 'decision', 'praise', 'pass', 'twoMinutes', 'fourSigns'] as const)(
  '%s takes any number of places',
  (name) => {
    for (const places of [2, 5, 9]) expect(compositionOf(name).draw(places, 420).anchors).toHaveLength(places);
  },
);
