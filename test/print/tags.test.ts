import { describe, expect, it } from 'vitest';
import { fontsFromDisk } from '../../src/print/fonts/fromDisk.ts';
import { layOutJob } from '../../src/print/job.ts';
import type { Op, Page, PrintDocument, TextOp } from '../../src/print/layout/displayList.ts';
import { renderPdf } from '../../src/print/pdf/renderPdf.ts';
import { kinds } from './kinds.ts';
import { rawText, readPdf } from './readPdf.ts';
import { everyTag, readTags, type Tag } from './readTags.ts';

const fonts = fontsFromDisk();

/** What may stand directly in what; elsewhere anything may. */
const onlyIn: Record<string, readonly string[]> = {
  L: ['LI'],
  LI: ['Lbl', 'LBody'],
  Table: ['TR'],
  TR: ['TH', 'TD'],
};

/** The texts of a page that are read aloud, in the order of the list. */
const spoken = (ops: readonly Op[]): TextOp[] =>
  ops.flatMap((op) => (op.op === 'text' ? (op.role === 'decoration' ? [] : [op]) : 'ops' in op ? spoken(op.ops) : []));

/** Letters only: a hyphen at the end of a line is there for the eye. */
const letters = (text: string) => text.replace(/[\s-]/g, '');

describe.each(kinds)('$name tells itself to those who cannot see it', async ({ job, cut }) => {
  const document = layOutJob(job, fonts);
  const bytes = await renderPdf(document, fonts);
  const { marked, pages, loose } = await readTags(bytes);
  const tags = pages.flatMap(everyTag);

  it('says that it does, and in which language', async () => {
    expect(marked).toBe(true);
    expect((await readPdf(bytes)).lang).toBe(job.lang === 'da' ? 'da-DK' : 'en-GB');
  });

  it('has every word in the tree or marked as decoration', () => {
    expect(loose).toEqual([]);
  });

  it('is read in the order it was laid out, and nothing twice', () => {
    for (const [index, page] of (cut ? [] : document.pages).entries()) {
      const laidOut = spoken(page.ops).map(({ lines }) => lines.map(({ text }) => text).join(''));
      const read = pages[index] ? everyTag(pages[index]) : [];
      expect(letters(read.map(({ text }) => text).join(''))).toBe(letters(laidOut.join('')));
    }
  });

  it('has headings that begin at the first level and leave none out', () => {
    const levels = tags.flatMap(({ role }) => (/^H\d$/.test(role) ? [Number(role.slice(1))] : []));
    expect(levels.length).toBeGreaterThan(0);
    for (const [index, level] of levels.entries()) expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
  });

  it('says in words what its pictures show', () => {
    for (const { role, alt } of tags) if (role === 'Figure') expect(alt).not.toBe('');
  });

  it('has lists of items and tables of rows', () => {
    for (const { role, children } of tags)
      for (const child of children) expect(onlyIn[role] ?? [child.role]).toContain(child.role);
  });
});

describe('the structure tree', () => {
  const text = (words: string, role: TextOp['role'], more: Partial<TextOp> = {}): TextOp => ({
    op: 'text',
    lines: [{ x: 20, y: 20, text: words, joint: 'end' }],
    font: 'regular',
    size: 10,
    fill: '#000000',
    role,
    ...more,
  });
  const file = (pages: readonly Op[][]): Promise<Uint8Array> => {
    const document: PrintDocument = {
      title: 'Prøve',
      lang: 'da',
      pages: pages.map((ops): Page => ({ widthMm: 210, heightMm: 297, ops })),
      problems: [],
      sheets: 1,
      duplex: 'none',
      actualSize: false,
      openAt: 0,
    };
    return renderPdf(document, fonts);
  };
  const tree = async (...ops: Op[]): Promise<Tag[]> =>
    (await readTags(await file([ops]))).pages.flatMap((page) => page.children[0]?.children ?? []);
  const shape = ({ role, text: words, children }: Tag): unknown =>
    children.length > 0 ? { [role]: children.map(shape) } : `${role} ${words.trim()}`;

  it('closes the gaps between headings', async () => {
    const headings = [text('Kort', 'H2'), text('Et til', 'H2'), text('Vejledning', 'H1'), text('Skær', 'H3')];
    expect((await tree(...headings)).map(shape)).toEqual(['H1 Kort', 'H1 Et til', 'H1 Vejledning', 'H2 Skær']);
  });

  it('has lists, quotations and cards as parts', async () => {
    const item = (words: string): Op => ({
      op: 'group',
      tag: 'LI',
      ops: [text('•', 'decoration'), { op: 'group', tag: 'LBody', ops: [text(words, 'P')] }],
    });
    const list: Op = { op: 'group', tag: 'L', ops: [item('Nøgler'), item('Vagter')] };
    const quote: Op = { op: 'group', tag: 'BlockQuote', ops: [text('Vi ringede sammen.', 'P')] };
    const card: Op = {
      op: 'place',
      x: 100,
      y: 100,
      turn: 90,
      name: 'Kort 1',
      ops: [text('Hvem ved det?', 'H1'), quote],
    };
    expect((await tree(list, card, text('Slut', 'P'))).map(shape)).toEqual([
      { L: [{ LI: [{ LBody: ['P Nøgler'] }] }, { LI: [{ LBody: ['P Vagter'] }] }] },
      { Sect: ['H1 Hvem ved det?', { BlockQuote: ['P Vi ringede sammen.'] }] },
      'P Slut',
    ]);
  });

  it('says where a part is in the other language', async () => {
    const tags = await tree(text('Åben snak', 'P'), text('Open talk', 'P', { lang: 'en' }));
    expect(tags.map(({ lang }) => lang)).toEqual(['', 'en-GB']);
  });

  it('reads a paragraph over a page break as one', async () => {
    const pages = [[text('Da Jens sagde,', 'P')], [text('at han havde glemt det', 'P', { continues: true })]];
    const bytes = await file(pages);
    const { pages: read } = await readTags(bytes);
    expect(read.map((page) => everyTag(page).at(-1)?.text.trim())).toEqual([
      'Da Jens sagde,',
      'at han havde glemt det',
    ]);
    expect(rawText(bytes).match(/\/S \/P\b/g)).toHaveLength(1);
  });
});
