import { describe, expect, it } from 'vitest';
import { type CardPrinting, presetPrinting } from '../../src/model/printing.ts';
import { capacity } from '../../src/print/layout/capacity.ts';

const told = (printing: Partial<CardPrinting>) => capacity({ ...presetPrinting.officeTwoSided, ...printing });

describe('how many fit and why', () => {
  it('is said for the office size in one breath', () => {
    const { perSheet, margins, why } = told({});
    expect([perSheet, margins]).toEqual([8, { x: 7, y: 8.5 }]);
    expect(why.da).toBe(
      '8 kort på 98 × 70 mm på hvert A4-ark, 2\u00a0×\u00a04. Hvid kant: 7 mm i siderne, 8,5 mm foroven og forneden.',
    );
  });

  it('tells that A7 and A6 fill A4 only at a print shop, and which size an office printer can do instead', () => {
    const a7 = told({ size: 'a7' });
    expect([a7.perSheet, a7.toEdge]).toEqual([4, 8]);
    expect(a7.why.en).toContain(
      '8 cards can fill the sheet to its very edge, but an office printer cannot reach the outer 5 mm. A print shop can. The office size 98 × 70 mm leaves the printer its edge: 8 on the sheet.',
    );
    const a6 = told({ size: 'a6' });
    expect([a6.perSheet, a6.toEdge]).toEqual([2, 4]);
    expect(a6.why.da).toContain('Kontorstørrelsen 98 × 140 mm giver printeren sin kant: 4 på arket.');
  });

  it('tells what bleed costs, and that cards are turned for it', () => {
    const { perSheet, margins, why } = told({ size: 'poker', bleed: 3 });
    expect([perSheet, margins]).toEqual([8, { x: 11, y: 10.5 }]);
    expect(why.en).toContain(
      'they stand 6 mm apart. The cards are turned a quarter on the sheet; otherwise there would be room for 6.',
    );
  });

  it('says when only a print shop can do it', () => {
    expect(told({ size: 'a7', paper: 'sra3', bleed: 3, marks: 'none' }).why.en).toContain(
      'Only a print shop can do that.',
    );
    expect(capacity(presetPrinting.printShop).why.en).toContain('The page is 123 × 92 mm');
  });

  it('knows labels, folding, and what cannot be', () => {
    expect(told({ labels: 'a4-99.1x67.7-8' }).why.da).toBe('8 etiketter på 99,1 × 67,7 mm på hvert ark. Kun forsider.');
    expect(told({ sides: 'fold' }).why.da).toContain('side om side og foldes sammen');
    const nothing = told({ size: 'custom', custom: { width: 0, height: 70 } });
    expect([nothing.perSheet, nothing.why.da]).toEqual([0, 'Et kort skal være mindst 20 mm på hver led.']);
    const huge = told({ size: 'custom', custom: { width: 300, height: 300 } });
    expect([huge.perSheet, huge.why.en]).toEqual([
      0,
      'A card of 300 × 300 mm does not fit on A4, which has room for cards of up to 200 × 287 mm. Choose smaller cards or SRA3 paper.',
    ]);
  });
});
