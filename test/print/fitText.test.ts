import { describe, expect, it } from 'vitest';
import { fontsFromDisk } from '../../src/print/fonts/fromDisk.ts';
import { type Fit, fitText } from '../../src/print/layout/fitText.ts';
import { capMm } from '../../src/print/layout/measure.ts';
import { centred, oneLine } from '../../src/print/layout/paragraph.ts';

const fonts = fontsFromDisk();
const box: Fit = { text: '', font: 'bold', width: 70, height: 30, preferred: 18, floor: 12, leading: 1.2, lang: 'da' };

describe('fitting a text to a box', () => {
  it('keeps the preferred size where the text has room', () => {
    expect(fitText(fonts, { ...box, text: 'Hvad mangler vi?' })).toMatchObject({ size: 18, fits: true });
  });

  it('shrinks in quarter points to the largest size that fits, never below the floor', () => {
    const fitted = fitText(fonts, { ...box, text: 'Hvad siger du i bilen på vej hjem? '.repeat(5) });
    expect(fitted.fits).toBe(true);
    expect(fitted.size).toBeGreaterThanOrEqual(12);
    expect(fitted.size).toBeLessThan(18);
    expect((fitted.size * 4) % 1).toBe(0);
    expect(fitted.height).toBeLessThanOrEqual(30);
  });

  it('reports what does not fit even at the floor, with every word still there', () => {
    const text = 'Hvad siger du i bilen på vej hjem? '.repeat(20);
    const fitted = fitText(fonts, { ...box, text });
    expect(fitted).toMatchObject({ size: 12, fits: false });
    expect(fitted.lines.map((line) => line.text).join(' ')).toBe(text.trim());
  });

  it('centres by the height of capitals', () => {
    const top = centred(10, 20, capMm(fonts, 'bold', 30));
    const line = oneLine(fonts, 'H', { font: 'bold', size: 30, fill: '#000000' }, { x: 0, top }).lines[0];
    const cap = capMm(fonts, 'bold', 30);
    expect((line?.y ?? 0) - cap / 2).toBeCloseTo(20, 6);
  });
});
