import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fontNames } from '../../src/print/fonts/fontFiles.ts';
import { fontsFromDisk } from '../../src/print/fonts/fromDisk.ts';

const fonts = fontsFromDisk();

describe('the fonts', () => {
  it.each(fontNames)('%s draws Danish, English and the names of the neighbours', (name) => {
    expect(
      fonts.missing('Blåbærgrød, Ærø, Ångstrøm é ü ß ”citat“ «x» – … 1½ 100 % × € Łukasz Žižek Ðórr', name),
    ).toEqual([]);
  });

  it('say which characters they cannot draw, each once', () => {
    expect(fonts.missing('Ja → nej → ✓ 👀', 'bold')).toEqual(['→', '✓', '👀']);
  });

  it('put a stand-in where a character is missing, so that no word closes up over a gap', () => {
    expect(fonts.runs('a→b', 'bold')).toEqual([{ part: 'latin', text: 'a\ufffdb' }]);
  });

  it('take a letter from the other file rather than leave it out', () => {
    expect(fonts.runs('Łukasz', 'bold')).toEqual([
      { part: 'latin-ext', text: 'Ł' },
      { part: 'latin', text: 'ukasz' },
    ]);
  });

  it('measure as the shaper does, kerning included', () => {
    const file = fonts.file('bold', 'latin');
    expect(fonts.width('AVAToTø', 'bold')).toBeCloseTo(file.layout('AVAToTø').advanceWidth / file.unitsPerEm, 9);
  });

  it('measure a line as the PDF draws it: word for word, each with its space', () => {
    const file = fonts.file('bold', 'latin');
    const line = 'VÅR TAVLE 7 a';
    const drawn = ['VÅR ', 'TAVLE ', '7 ', 'a'].reduce((sum, word) => sum + file.layout(word).advanceWidth, 0);
    expect(fonts.width(line, 'bold')).toBeCloseTo(drawn / file.unitsPerEm, 9);
  });

  it('draw exactly what is written, in runs', () => {
    const drawable = fc.string({ unit: fc.constantFrom('a', 'Å', 'ł', ' ', 'ž', '-', 'é', '9') });
    fc.assert(
      fc.property(drawable, (text) => {
        expect(
          fonts
            .runs(text, 'regular')
            .map((run) => run.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
