import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fontsFromDisk } from '../../src/print/fonts/fromDisk.ts';
import type { Op } from '../../src/print/layout/displayList.ts';
import { type FlowBlock, type Frame, flow } from '../../src/print/layout/flow.ts';
import { textsOf } from '../../src/print/layout/flowPages.ts';
import { widthMm } from '../../src/print/layout/measure.ts';
import type { Style } from '../../src/print/layout/paragraph.ts';
import { printed } from '../../src/print/layout/printed.ts';
import { heard, spoken } from './heard.ts';

const fonts = fontsFromDisk();
const setter = { measure: fonts, lang: 'da' } as const;
const a4: Frame = { width: 210, height: 297, margin: { top: 20, right: 20, bottom: 22, left: 25 } };
const a5: Frame = { width: 148, height: 210, margin: { top: 16, right: 15, bottom: 18, left: 15 } };

const body: Style = { font: 'regular', size: 11, leading: 1.4, fill: '#000000' };
const h2: Style = { font: 'bold', size: 15, leading: 1.2, fill: '#000000', role: 'H2' };
const words = (text: string, more: object = {}): FlowBlock => ({
  block: 'words',
  text,
  style: body,
  above: 2,
  ...more,
});
const heading = (text: string): FlowBlock => ({
  block: 'words',
  text,
  style: h2,
  above: 6,
  below: 2,
  keepNext: true,
  whole: true,
});

/** Numbered words, so that each can be told from all others. */
const numbered = (from: number, count: number, long: number) =>
  Array.from({ length: count }, (_, index) => `ord${from + index}${'a'.repeat((index * long) % 9)}`).join(' ');

type Recipe = { kind: number; size: number; long: number };
const recipes = fc.array(fc.record({ kind: fc.nat(9), size: fc.integer({ min: 1, max: 160 }), long: fc.nat(8) }), {
  minLength: 1,
  maxLength: 18,
});

/** Blocks of all kinds with numbered words in the order in which they are read. */
function build(all: readonly Recipe[]): FlowBlock[] {
  let next = 0;
  const take = (count: number, long: number) => {
    const text = numbered(next, count, long);
    next += count;
    return text;
  };
  const blocks = all.flatMap(({ kind, size, long }): FlowBlock[] => {
    const few = 1 + (size % 6);
    const texts = (count: number) => Array.from({ length: count }, () => take(1 + (size % 25), long));
    if (kind === 0) return [heading(take(few, long)), words(take(size, long))];
    if (kind === 1) return [{ block: 'list', items: texts(few), marker: 'dot', style: body, between: 2, above: 3 }];
    if (kind === 2)
      return [
        {
          block: 'columns',
          gap: 5,
          level: true,
          columns: [
            { width: 30, blocks: [words(take(few, long), { style: { ...body, font: 'bold', size: 9 } })] },
            { share: 1, blocks: [words(take(size, long)), words(take(few, long))] },
          ],
        },
      ];
    if (kind === 3)
      return [
        {
          block: 'table',
          columns: [
            { name: take(1, long), share: 2 },
            { name: take(1, long), share: 1 },
          ],
          rows: Array.from({ length: few * 3 }, () => texts(2)),
          names: { ...body, font: 'bold' },
          style: body,
          gap: 4,
          padding: 2,
          stroke: '#000000',
        },
      ];
    if (kind === 4)
      return [
        {
          block: 'box',
          look: { padding: { x: 4, y: 3 }, stroke: '#000000', bar: { width: 1, fill: '#000000' } },
          blocks: [
            heading(take(few, long)),
            words(take(size, long)),
            { block: 'rule', stroke: '#000', strokeWidth: 0.2 },
          ],
        },
      ];
    if (kind === 5) return [{ block: 'keep', blocks: [heading(take(few, long)), words(take(size, long))] }];
    if (kind === 6) return [heading(take(few, long)), { block: 'writing', lines: few, pitch: 9, stroke: '#000000' }];
    if (kind === 7) return [{ block: 'figure', height: 20 + few * 10, ops: [] }];
    if (kind === 8) return [{ block: 'newPage' }];
    return [words(take(size, long))];
  });
  return [...blocks, words(take(3, 1))];
}

const wordsIn = (pages: Op[][]) => heard(pages).split(' ');
const numberOf = (word: string) => Number(/\d+/.exec(word)?.[0]);

describe.each([
  ['A4', a4],
  ['A5', a5],
] as const)('flowing blocks on %s', (_name, frame) => {
  it('have every word once', () => {
    fc.assert(
      fc.property(recipes, (all) => {
        const blocks = build(all);
        const found = wordsIn(flow(setter, blocks, frame)).map(numberOf);
        expect([...found].sort((a, b) => a - b)).toEqual(found.map((_, index) => index));
      }),
      { numRuns: 60 },
    );
  });

  it('are read in the order they were given, where nothing stands beside anything', () => {
    fc.assert(
      fc.property(recipes, (all) => {
        const plain = all.filter(({ kind }) => kind !== 2 && kind !== 3);
        const found = wordsIn(flow(setter, build(plain), frame)).map(numberOf);
        expect(found).toEqual(found.map((_, index) => index));
      }),
      { numRuns: 60 },
    );
  });

  it('stay inside the margins', () => {
    fc.assert(
      fc.property(recipes, (all) => {
        const { margin, width, height } = frame;
        for (const op of flow(setter, build(all), frame).flatMap((ops) => textsOf(ops)))
          for (const line of op.lines) {
            expect(line.x).toBeGreaterThanOrEqual(margin.left - 0.01);
            expect(line.x + widthMm(fonts, printed(line), op.font, op.size)).toBeLessThanOrEqual(
              width - margin.right + 0.01,
            );
            expect(line.y).toBeGreaterThan(margin.top);
            expect(line.y).toBeLessThanOrEqual(height - margin.bottom + 0.01);
          }
      }),
      { numRuns: 60 },
    );
  });

  it('never leave a heading alone at the foot of a page', () => {
    fc.assert(
      fc.property(recipes, (all) => {
        const pages = flow(setter, build(all.filter(({ kind }) => kind !== 6 && kind !== 8)), frame);
        for (const page of pages.slice(0, -1)) expect(textsOf(page).at(-1)?.role).not.toBe('H2');
      }),
      { numRuns: 60 },
    );
  });
});

describe('a page', () => {
  const lines = (count: number) => Array.from({ length: count }, (_, index) => `linje${index}`);
  const small: Frame = { ...a5, height: a5.margin.top + a5.margin.bottom + 60 };
  const pageTexts = (blocks: FlowBlock[]) =>
    flow(setter, blocks, small).map((ops) => textsOf(ops).map((op) => op.lines.map(({ text }) => text)));
  const fill = (count: number) => lines(count).map((text) => words(text, { above: 0 }));
  const long = numbered(0, 60, 8);

  it('ends with two lines of a paragraph or none, and begins with two', () => {
    for (let before = 0; before < 14; before += 1) {
      const [first = [], second = []] = pageTexts([...fill(before), words(long, { above: 0 })]);
      const [end, start] = [first.at(-1)?.length ?? 0, second[0]?.length ?? 0];
      if (second.length === 0) continue;
      if (first.length > before) expect(end).toBeGreaterThanOrEqual(2);
      expect(start).toBeGreaterThanOrEqual(2);
    }
  });

  it('keeps together what fits on one', () => {
    const kept: FlowBlock = { block: 'keep', blocks: [words('først'), words(numbered(0, 30, 5)), words('sidst')] };
    const pages = pageTexts([...fill(10), kept]).map((texts) => texts.flat().join(' '));
    expect(pages).toHaveLength(2);
    expect(pages[1]).toMatch(/^først .* sidst$/);
  });

  it('tears what should stay together but is longer than a page, and begins it where it stands', () => {
    const kept: FlowBlock = { block: 'keep', blocks: [heading('Trin'), words(numbered(0, 400, 5))] };
    const pages = pageTexts([...fill(3), kept]);
    expect(pages.length).toBeGreaterThan(3);
    expect(pages[0]).toContainEqual(['Trin']);
  });

  it('begins with what follows a line, not with the line', () => {
    const pages = flow(
      setter,
      [...fill(20), { block: 'rule', stroke: '#000000', strokeWidth: 0.3, above: 5, below: 5 }, words(long)],
      small,
    );
    const begun = pages.find((ops, index) => index > 0 && ops.length > 0);
    expect(begun?.[0]?.op).toBe('text');
  });

  it('repeats the names of a table’s columns for the eye only', () => {
    const rows = lines(30).map((text) => [text, '']);
    const pages = flow(
      setter,
      [
        {
          block: 'table',
          columns: [
            { name: 'Hvad', share: 1 },
            { name: 'Hvem', share: 1 },
          ],
          rows,
          names: body,
          style: body,
          gap: 4,
          padding: 2,
          stroke: '#000000',
        },
      ],
      small,
    );
    expect(pages.length).toBeGreaterThan(2);
    for (const page of pages) expect(textsOf(page)[0]?.lines[0]?.text).toBe('Hvad');
    expect(spoken(pages).filter(({ lines }) => lines[0]?.text === 'Hvad')).toHaveLength(1);
  });

  it('says what is a list and what is a table', () => {
    const [page = []] = flow(
      setter,
      [{ block: 'list', items: ['en', 'to'], marker: 'number', style: body, between: 2 }],
      small,
    );
    expect(page).toMatchObject([
      {
        op: 'group',
        tag: 'L',
        ops: [{ tag: 'LI', ops: [{ tag: 'Lbl' }, { tag: 'LBody', ops: [{ role: 'P' }] }] }, { tag: 'LI' }],
      },
    ]);
  });

  it('leaves no word alone on the last line where another would go down to it', () => {
    const lonely: string[] = [];
    for (let count = 10; count < 60; count += 1) {
      const [page = []] = flow(setter, [words(numbered(0, count, 0))], a5);
      const lines = textsOf(page)[0]?.lines ?? [];
      if (lines.length > 1 && !lines.at(-1)?.text.includes(' ')) lonely.push(`${count} words`);
    }
    expect(lonely).toEqual([]);
  });

  it('goes on with the paragraph that was torn, for those who listen', () => {
    const [, second = []] = flow(setter, [...fill(15), words(long, { above: 0 }), words('nyt')], small);
    expect(textsOf(second).map(({ continues }) => continues ?? false)).toEqual([true, false]);
    const [, fresh = []] = flow(setter, [...fill(22), words('nyt')], small);
    expect(textsOf(fresh)[0]?.continues ?? false).toBe(false);
  });

  it('takes a word longer than the column, letters and all', () => {
    const word = 'x'.repeat(300);
    expect(wordsIn(flow(setter, [words(word)], small))).toEqual([word]);
  });
});
