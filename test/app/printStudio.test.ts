import { describe, expect, it } from 'vitest';
import { picksAddress, readPicks, toggled } from '../../src/app/print/cardPicks.ts';
import { forPrintShop, minutesFor, papersOf } from '../../src/app/print/facts.ts';
import { fitting, pxPerMm, sheetsOf, zoomStep } from '../../src/app/print/preview/sheets.ts';
import { readNumber } from '../../src/app/print/readNumber.ts';
import { readSheet } from '../../src/app/print/sheets/sheetIds.ts';
import { signsFrom } from '../../src/app/print/sheets/signsFrom.ts';
import type { Page } from '../../src/print/layout/displayList.ts';
import { paperName } from '../../src/print/layout/paperName.ts';

const page = (widthMm = 210, heightMm = 297): Page => ({ widthMm, heightMm, ops: [] });
const pages = (count: number) => Array.from({ length: count }, () => page());

describe('what is chosen stands in the address', () => {
  it('decks, selections and blank cards come back as they were', () => {
    const picks = { decks: ['tillid', 'ankomst-og-afsked'], selections: ['a_-1'], blanks: 16 };
    const address = picksAddress(picks);
    expect(address).toBe('/print/kort/tillid,ankomst-og-afsked,udvalg-a_-1,blanke-16');
    expect(readPicks(address.split('/').at(-1))).toEqual(picks);
  });

  it.each([
    [undefined, { decks: [], selections: [], blanks: 0 }],
    ['tillid,,tillid', { decks: ['tillid'], selections: [], blanks: 0 }],
    ['blanke-9999', { decks: [], selections: [], blanks: 200 }],
    ['blanke-x', { decks: [], selections: [], blanks: 0 }],
    ['blanke--3', { decks: [], selections: [], blanks: 0 }],
    ['tillid,siden-2', { decks: ['tillid'], selections: [], blanks: 0, since: 2 }],
    ['tillid,siden-x', { decks: ['tillid'], selections: [], blanks: 0 }],
  ])('%j is read so far as it makes sense', (text, picks) => expect(readPicks(text)).toEqual(picks));

  it('what is other since an edition belongs to one deck alone', () => {
    const picks = { decks: ['tillid'], selections: [], blanks: 0, since: 2 };
    expect(picksAddress(picks)).toBe('/print/kort/tillid,siden-2');
    expect(picksAddress({ ...picks, decks: ['tillid', 'retfaerdighed'] })).toBe('/print/kort/tillid,retfaerdighed');
    expect(picksAddress({ ...picks, blanks: 8 })).toBe('/print/kort/tillid,blanke-8');
  });

  it('nothing chosen is the room itself', () =>
    expect(picksAddress({ decks: [], selections: [], blanks: 0 })).toBe('/print/kort'));

  it('a tick is set and taken away', () => {
    expect(toggled(['a'], 'b')).toEqual(['a', 'b']);
    expect(toggled(['a', 'b'], 'a')).toEqual(['b']);
  });

  it.each([
    ['drejebog-halv-dag', { sheet: 'script', id: 'halv-dag' }],
    ['metode-parinterview', { sheet: 'method', id: 'parinterview' }],
    ['sedler', { sheet: 'writing' }],
    ['opsamling', { sheet: 'report' }],
    ['drejebog-', undefined],
    ['toString', undefined],
    [undefined, undefined],
  ])('the sheet %j', (text, sheet) => expect(readSheet(text)).toEqual(sheet));
});

describe('sheets of the preview', () => {
  it('a front and its back are one sheet, the last page alone another', () => {
    expect(sheetsOf({ pages: pages(5), duplex: 'longEdge' }, 5).map((sheet) => sheet.pages)).toEqual([
      [0, 1],
      [2, 3],
      [4],
    ]);
  });

  it('one-sided, every page is a sheet', () =>
    expect(sheetsOf({ pages: pages(3), duplex: 'none' }, 3).map((sheet) => sheet.pages)).toEqual([[0], [1], [2]]));

  it('pages that have not come yet have their place already', () => {
    const sheets = sheetsOf({ pages: [page(320, 450), page(320, 450)], duplex: 'shortEdge' }, 250);
    expect(sheets).toHaveLength(125);
    expect(new Set(sheets.map(({ height }) => height))).toEqual(new Set([450]));
  });

  it('the whole sheet is seen, with both its sides, in the room there is', () => {
    const sheets = sheetsOf({ pages: pages(4), duplex: 'longEdge' }, 4);
    const zoom = fitting(sheets, { width: 800, height: 600 });
    expect((sheets[0]?.width ?? 0) * zoom * pxPerMm).toBeLessThanOrEqual(800.01);
    expect((sheets[0]?.height ?? 0) * zoom * pxPerMm).toBeLessThanOrEqual(600.01);
    expect(fitting(sheets, { width: 0, height: -50 })).toBeGreaterThan(0);
  });

  it('goes larger and smaller in steps, and stays at its ends', () => {
    expect(zoomStep(0.44, 1)).toBe(0.5);
    expect(zoomStep(0.5, -1)).toBe(0.35);
    expect(zoomStep(zoomStep(1, 1), -1)).toBe(1);
    expect(zoomStep(4, 1)).toBe(4);
    expect(zoomStep(0.05, -1)).toBe(0.05);
  });
});

describe('what it takes', () => {
  it.each([
    [210, 297, 'A4'],
    [420, 297, 'A3'],
    [296, 210, 'A4'],
    [320, 450, 'SRA3'],
    [123, 92, '123 × 92 mm'],
  ])('%d × %d mm is %s', (widthMm, heightMm, name) => expect(paperName({ widthMm, heightMm })).toBe(name));

  it('sheets by paper, the one used most first; together as many as the document says', () => {
    expect(papersOf({ pages: [...pages(11), page(297, 420)], duplex: 'longEdge', sheets: 7 })).toEqual([
      { paper: 'A4', sheets: 6 },
      { paper: 'A3', sheets: 1 },
    ]);
    expect(papersOf({ pages: [], duplex: 'none', sheets: 0 })).toEqual([]);
  });

  it('an office printer takes A4 and A3, and at least a minute', () => {
    expect(['A4', 'A3', 'Letter', 'A5'].map(forPrintShop)).toEqual([false, false, false, false]);
    expect(['A2', 'SRA3', '123 × 92 mm'].map(forPrintShop)).toEqual([true, true, true]);
    expect([minutesFor(1), minutesFor(60)]).toEqual([1, 4]);
  });
});

describe('what people type', () => {
  it.each([
    ['1,5', 1.5],
    ['-2', -2],
    ['−0.5', -0.5],
    [' 3 ', 3],
    ['', Number.NaN],
    ['to', Number.NaN],
  ])('%j is the number %d', (text, number) => expect(readNumber(text)).toBe(number));

  it('a line is a table sign, and those who sit there stand after a colon', () => {
    expect(signsFrom('Bord 1: Mette,  Ali\n\nKl. 9: 30')).toEqual({
      signs: [
        { name: 'Bord 1', members: ['Mette', 'Ali'] },
        { name: 'Kl. 9', members: ['30'] },
      ],
    });
    expect(signsFrom('  ').signs).toEqual([]);
  });
});
