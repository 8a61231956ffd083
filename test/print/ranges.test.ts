import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRanges } from '../../src/print/layout/ranges.ts';

const sheets = (text: string, of = 7) => {
  const read = readRanges(text, of);
  return 'sheets' in read ? read.sheets : read.problem.message.en;
};

describe('sheets to print', () => {
  it('are all when nothing is written', () => {
    expect([sheets(''), sheets('  ')]).toEqual([
      [1, 2, 3, 4, 5, 6, 7],
      [1, 2, 3, 4, 5, 6, 7],
    ]);
  });

  it('are none where there are none, whatever is written', () => {
    expect(sheets('2', 0)).toEqual([]);
  });

  it('are numbers and spans in any order, each once', () => {
    expect(sheets('1-3,5')).toEqual([1, 2, 3, 5]);
    expect(sheets(' 6 – 7; 2, 1-2 ')).toEqual([1, 2, 6, 7]);
  });

  it('are refused with what was wrong, what is allowed and how to write it, in both languages', () => {
    expect(sheets('1-')).toBe(
      '“1-” cannot be read as sheets. Write the numbers of the sheets, such as 1-3,5. There are 7 sheets.',
    );
    expect(sheets('two')).toContain('“two”');
    expect(sheets(' , ')).toContain('“,”');
    expect(sheets('5-3')).toBe('“5-3” runs backwards. Write 3-5.');
    expect(sheets('3-9')).toBe('There is no sheet 9. There are 7 sheets: write numbers from 1 to 7.');
    expect(sheets('0-2')).toBe('There is no sheet 0. There are 7 sheets: write numbers from 1 to 7.');
    expect(sheets('2', 1)).toBe('There is no sheet 2. There is 1 sheet: write 1.');
    expect(readRanges('3-9', 7)).toMatchObject({
      problem: { field: 'sheets', message: { da: 'Ark 9 findes ikke. Der er 7 ark: skriv numre fra 1 til 7.' } },
    });
  });

  it('are read or refused, never anything else, whatever is written', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.stringMatching(/^[0-9,; –-]*$/)),
        fc.integer({ min: 1, max: 200 }),
        (text, of) => {
          const read = readRanges(text, of);
          if ('problem' in read) {
            expect(read.problem.message.da).not.toBe('');
            return;
          }
          expect(read.sheets.length).toBeGreaterThan(0);
          expect(read.sheets).toEqual([...new Set(read.sheets)].filter((n) => n >= 1 && n <= of).sort((a, b) => a - b));
        },
      ),
    );
  });
});
