/**
 * The traps of the PDF engine that others fell into, each with the way our files are free of it: run this after every upgrade of
 * react-pdf, pdfkit, fontkit or React. Traps whose test stands with what it belongs to:
 * boxes and print preferences: renderPdf.test.ts · a worker in `vite dev`: worker.browser.test.ts · in the built site:
 * e2e/printWorker.e2e.ts · too long texts, told and never cut: deck.test.ts, poster.test.ts, wallPoster.test.ts · emoji and other
 * characters outside the fonts, told beforehand: fonts.test.ts.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { create } from 'fontkit';
import { describe, expect, it } from 'vitest';
import { fontFile, fontNames } from '../../src/print/fonts/fontFiles.ts';
import { fontParts } from '../../src/print/fonts/fontSet.ts';
import { fontsFromDisk } from '../../src/print/fonts/fromDisk.ts';
import { layOutJob } from '../../src/print/job.ts';
import { breakText } from '../../src/print/layout/breakText.ts';
import type { Op } from '../../src/print/layout/displayList.ts';
import { hyphenate } from '../../src/print/layout/hyphenate.ts';
import { printed } from '../../src/print/layout/printed.ts';
import { mmPerPoint, toPoints } from '../../src/print/layout/units.ts';
import { renderPdf } from '../../src/print/pdf/renderPdf.ts';
import { flat } from './flat.ts';
import { kinds } from './kinds.ts';
import { rawText, readPdf } from './readPdf.ts';

const fonts = fontsFromDisk();
const lines = (text: string, width: number) => breakText(text, width, (part) => part.length, 'da').lines.map(printed);

/** Every line of a page and where it begins on the paper, in mm. */
const linesOf = (ops: readonly Op[]) =>
  flat(ops).flatMap(({ op, at }) =>
    op.op === 'text'
      ? op.lines.map((line) => ({ text: printed(line), at: at(line.x, line.y) })).filter(({ text }) => text !== '')
      : [],
  );

describe.each(kinds)('$name', async ({ job, cut }) => {
  const document = layOutJob(job, fonts);
  const bytes = await renderPdf(document, fonts);
  const { pages } = await readPdf(bytes);

  it('has pages of the exact size: none shrinks to its content, none is scaled by a dpi', () => {
    expect(pages).toHaveLength(document.pages.length);
    for (const [index, { widthMm, heightMm }] of document.pages.entries()) {
      expect(pages[index]?.width).toBeCloseTo(toPoints(widthMm), 3);
      expect(pages[index]?.height).toBeCloseTo(toPoints(heightMm), 3);
    }
    for (const [, unit] of rawText(bytes).matchAll(/\/UserUnit ([\d.]+)/g)) expect(Number(unit)).toBe(1);
  });

  it('has lost no line, cut none short, and every line begins within 0.05 mm of where it was laid out', () => {
    const whole = cut ? [] : document.pages;
    for (const [index, page] of whole.entries())
      for (const line of linesOf(page.ops)) {
        const at = pages[index]?.words.find(
          (word) =>
            Math.hypot(word.x * mmPerPoint - line.at[0], word.y * mmPerPoint - line.at[1]) < 0.05 &&
            line.text.startsWith(word.text.trim().slice(0, line.text.length)),
        );
        expect(at, line.text).toBeDefined();
      }
    for (const [index, page] of whole.entries()) {
      const letters = (text: string) => [...text.replace(/\s/g, '')].sort().join('');
      expect(letters(pages[index]?.text ?? '')).toBe(
        letters(
          linesOf(page.ops)
            .map(({ text }) => text)
            .join(''),
        ),
      );
    }
  });

  it('has no font but its own, none left outside the file', () => {
    const raw = rawText(bytes);
    expect(raw).not.toMatch(/Helvetica|Times|Courier|\/Subtype \/Type1\b/);
    expect(raw.match(/\/FontFile2 /g)).toHaveLength(raw.match(/\/Type \/FontDescriptor/g)?.length ?? 0);
  });
});

describe('a character that no font has', () => {
  it('leaves a mark on the paper and closes no gap', async () => {
    const page = { widthMm: 210, heightMm: 297 };
    const line = { x: 20, y: 20, text: 'a→b ✓ Łukasz', joint: 'end' } as const;
    const op = { op: 'text', lines: [line], font: 'bold', size: 12, fill: '#000000', role: 'P' } as const;
    const document = { ...layOutJob(first().job, fonts), pages: [{ ...page, ops: [{ ...op, lines: [line] }] }] };
    const { pages } = await readPdf(await renderPdf({ ...document, openAt: 0 }, fonts));
    expect(pages[0]?.text).toBe('a\ufffdb \ufffd Łukasz');
  });
});

const first = () => {
  const [kind] = kinds;
  if (kind === undefined) throw new Error('There is no kind of print');
  return kind;
};

describe('the font files', () => {
  const files = fontNames.flatMap((font) => fontParts.map((part) => ({ font, part, name: fontFile(font, part) })));
  const read = (name: string) => readFileSync(new URL(`../../src/print/fonts/${name}`, import.meta.url));

  it.each(files)(
    '$name is a static TrueType font: no WOFF, which is slow or blank, and no variable one',
    ({ name }) => {
      const file = read(name);
      expect(file.readUInt32BE(0)).toBe(0x00010000);
      const tables = Array.from({ length: file.readUInt16BE(4) }, (_, index) =>
        file.toString('latin1', 12 + index * 16, 16 + index * 16),
      );
      expect(tables).toContain('glyf');
      expect(tables).not.toContain('fvar');
    },
  );

  it('differ in weight, in what they say and in what they draw', () => {
    for (const family of [['regular', 'bold', 'extra'] as const, ['serif', 'serifBold'] as const]) {
      const drawn = family.map((font) => {
        const file = create(read(fontFile(font, 'latin')));
        if (!('unitsPerEm' in file)) throw new Error('Not a font');
        const [glyph] = file.layout('n').glyphs;
        return { weight: file['OS/2'].usWeightClass, path: glyph?.path.toSVG() };
      });
      const weights = drawn.map(({ weight }) => weight);
      expect(weights).toEqual([...weights].sort((a, b) => a - b));
      expect(new Set(weights).size).toBe(family.length);
      expect(new Set(drawn.map(({ path }) => path)).size).toBe(family.length);
    }
  });
});

describe('lines', () => {
  it('never begin with a comma or another mark that belongs to the word before', () => {
    const text =
      'Vi talte om arbejdsmiljøet, fordi medarbejderne (og lederne), kort sagt: alle! var usikre; men hvorfor?';
    for (let width = 16; width < 60; width += 1)
      for (const line of lines(text, width)) expect(line).not.toMatch(/^[,.;:!?)”»]/);
  });

  it('break after a hyphen and a slash between letters, and not in a time', () => {
    expect(lines('Alle leder/medarbejder', 12)).toEqual(['Alle leder/', 'medarbejder']);
    expect(lines('Vores MED-udvalg', 12)).toEqual(['Vores MED-', 'udvalg']);
    expect(lines('Kl. 7-10', 6)).toEqual(['Kl.', '7-10']);
  });

  it('break a word where its author put a soft hyphen', () => {
    expect(hyphenate('person\u00adalerummet', 'da')).toEqual(['person', 'alerummet']);
  });

  it('break a Danish word in the Danish way', () => {
    expect(hyphenate('kompetenceudviklingssamtaler', 'da')).toEqual(['kompetence', 'udviklings', 'samtaler']);
  });
});

describe('what is installed', () => {
  const json = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as Record<string, Record<string, string>>;
  const engine = ['@react-pdf/renderer', '@react-pdf/layout', '@react-pdf/render', 'pdfkit', 'react', 'react-dom'];

  it.each(engine)('%s is asked for in one exact version', (name) => {
    expect(json('package.json').dependencies?.[name]).toMatch(/^\d+\.\d+\.\d+$/);
  });

  it.each(['pdfkit', 'fontkit', '@react-pdf/layout', '@react-pdf/render'])(
    '%s is there once: two copies print nothing',
    (name) => {
      const copies = Object.keys(json('package-lock.json').packages ?? {}).filter((path) =>
        path.endsWith(`node_modules/${name}`),
      );
      expect(copies).toEqual([`node_modules/${name}`]);
      expect(readdirSync(`node_modules/${name}`)).toContain('package.json');
    },
  );
});
