import { encode } from 'uqr';
import { describe, expect, it } from 'vitest';
import { qrPath } from '../../src/print/qr.ts';

/** The dark modules a path of rectangles covers, read back by their middles. */
function modulesOf(path: string, size: number): boolean[][] {
  const boxes = [...path.matchAll(/M([\d.]+) ([\d.]+)H([\d.]+)V([\d.]+)H[\d.]+Z/g)].map((found) =>
    found.slice(1).map(Number),
  );
  const middle = (at: number) => ((at + 0.5) * 100) / size;
  return Array.from({ length: size }, (_, y) =>
    Array.from({ length: size }, (_, x) =>
      boxes.some(([left = 0, top = 0, right = 0, bottom = 0]) => {
        const [across, down] = [middle(x), middle(y)];
        return across > left && across < right && down > top && down < bottom;
      }),
    ),
  );
}

describe('the code of an address', () => {
  it.each(['https://a.dk/#/kort/tillid/tillid-01', `https://vejkort.example/${'æ'.repeat(80)}`])('is %s', (address) => {
    const { data, size } = encode(address, { ecc: 'M', border: 0 });
    expect(modulesOf(qrPath(address), size)).toEqual(data);
  });

  it('fills a box of a hundred from corner to corner', () => {
    const numbers = [...qrPath('https://a.dk').matchAll(/[\d.]+/g)].map(Number);
    expect([Math.min(...numbers), Math.max(...numbers)]).toEqual([0, 100]);
  });
});
