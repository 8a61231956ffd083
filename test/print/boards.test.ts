import { describe, expect, it } from 'vitest';
import { type Course, wordFields } from '../../src/model/course.ts';
import { addNote } from '../../src/model/notes.ts';
import { sideList } from '../../src/model/road.ts';
import type { Lang } from '../../src/model/text.ts';
import type { ToolKind } from '../../src/model/toolBoards.ts';
import { isTool, toolKinds } from '../../src/model/tools.ts';
import type { BoardPrint } from '../../src/print/documents/board/boardPrint.ts';
import { boardDocument } from '../../src/print/documents/board/boardSheet.ts';
import { smallestType } from '../../src/print/documents/board/kit.ts';
import { fontsFromDisk } from '../../src/print/fonts/fromDisk.ts';
import { boardToPrint } from '../../src/print/fromBoard.ts';
import { layOutJob } from '../../src/print/job.ts';
import type { Box, Op, PrintDocument } from '../../src/print/layout/displayList.ts';
import { renderPdf } from '../../src/print/pdf/renderPdf.ts';
import { wordsOf as said, workedBoards } from '../support/workedBoards.ts';
import { flat, wordsOf } from './flat.ts';
import { heardIn } from './heard.ts';
import { lineBoxes } from './inkBoxes.ts';
import { readPdf, squeeze } from './readPdf.ts';

const fonts = fontsFromDisk();
const a3 = { paper: 'a3' } as const;
/** Office printers reach no nearer to the edge, in mm. */
const reach = 8;

/** Courses by how many things are on each board, with three matters beside it and a day to look at it again. */
const courses = new Map<number, Course>();

function courseOf(count: number): Course {
  const known = courses.get(count);
  if (known) return known;
  const course = workedBoards(count);
  for (const board of Object.values(course.boards).filter(isTool)) {
    if (count > 0) board.returnDate = '2027-05-04';
    for (const n of [0, 1, 2].slice(0, count))
      addNote(course, { id: `side-${board.id}-${n}`, board: board.id, place: sideList, text: said(n), now: 9 });
  }
  courses.set(count, course);
  return course;
}

/** A board with `count` things on it as it is printed, and all that was written on it. */
function printed(kind: ToolKind, count: number, lang: Lang = 'da'): { data: BoardPrint; written: string[] } {
  const course = courseOf(count);
  const board = course.boards[kind];
  if (board === undefined || !isTool(board)) throw new Error(`no ${kind}`);
  const own = [...Object.values(course.notes), ...Object.values(course.actions)].filter((one) => one.board === kind);
  return { data: boardToPrint(course, board, lang), written: writtenIn([{ ...board, title: '' }, own, course.core]) };
}

/** Every text somebody wrote: in the fields people write in. */
function writtenIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => {
    if (typeof one !== 'string') return writtenIn(one);
    return (wordFields.has(key) || Array.isArray(value)) && one.trim() !== '' ? [one] : [];
  });
}

/** What is no word, or stands only on some sheets: what says how many votes, what lacks, what nobody answered. */
const unsaid = ['id', 'board', 'mark', 'core', 'votes', 'missing', 'map'];

/** Every text that is to be printed. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => (unsaid.includes(key) ? [] : textsIn(one)));
}

/** A hyphen at the end of a line is there for the eye. */
const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');

/** Boxes of the words on a page by paragraph, and the size of each. */
const paragraphs = (ops: readonly Op[]) =>
  flat(ops).flatMap(({ op, at }) => {
    if (op.op !== 'text') return [];
    const [dx, dy] = at(0, 0);
    const scale = at(1, 0)[0] - dx;
    const boxes = lineBoxes(fonts, op).map((box) => ({
      x: dx + box.x * scale,
      y: dy + box.y * scale,
      width: box.width * scale,
      height: box.height * scale,
    }));
    return [{ words: op.lines.map(({ text }) => text).join(' '), size: op.size * scale, boxes }];
  });

const meet = (a: Box, b: Box) =>
  Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) > 0.05 &&
  Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) > 0.35;

/** What is wrong on the pages: words over words, beyond what a printer reaches, or too small to read. */
function faults({ pages }: PrintDocument): string[] {
  return pages.flatMap(({ ops, widthMm, heightMm }, index) => {
    const all = paragraphs(ops);
    const found: string[] = [];
    for (const [at, one] of all.entries()) {
      if (one.size < smallestType - 0.01) found.push(`${one.size} pt: ${one.words}`);
      for (const box of one.boxes) {
        if (
          box.x < reach ||
          box.x + box.width > widthMm - reach ||
          box.y < reach ||
          box.y + box.height > heightMm - reach + 3
        )
          found.push(`beyond: ${one.words}`);
        for (const other of all.slice(at + 1))
          if (other.boxes.some((two) => meet(box, two))) found.push(`${one.words} × ${other.words}`);
      }
    }
    return found.map((fault) => `page ${index + 1}, ${fault}`);
  });
}

describe.each(toolKinds)('%s on paper', (kind) => {
  it.each([
    ['da', 0],
    ['da', 12],
    ['da', 30],
    ['da', 120],
    ['en', 0],
    ['en', 12],
    ['en', 30],
    ['en', 120],
  ] as const)('in %s with %i things on it has every word once, none over another, none too small', (lang, count) => {
    const { data, written } = printed(kind, count, lang);
    const document = boardDocument(data, lang, a3, fonts);
    expect(document.problems).toEqual([]);
    expect(faults(document)).toEqual([]);
    const heard = heardIn(document);
    for (const text of [...textsIn(data), ...written]) expect(heard).toContain(squeeze(text));
    expect(heard).not.toMatch(/[{}]|undefined/);
    if (count === 0) expect(document.pages).toHaveLength(1);
  });

  it('is as readable on A4, and goes on on as many pages as it takes', () => {
    const { data } = printed(kind, 30);
    const document = boardDocument(data, 'da', { paper: 'a4' }, fonts);
    expect(faults(document)).toEqual([]);
    for (const { widthMm, heightMm } of document.pages) expect([widthMm, heightMm]).toEqual([297, 210]);
    const heard = heardIn(document);
    for (const text of textsIn(data)) expect(heard).toContain(squeeze(text));
  });

  it('has every word in its file', async () => {
    const { data } = printed(kind, 12);
    const { pages } = await readPdf(await renderPdf(boardDocument(data, 'da', a3, fonts), fonts));
    const text = letters(pages.map((page) => page.text).join(' '));
    for (const one of new Set(textsIn(data))) expect(text).toContain(letters(one));
  });
});

describe('a large board', () => {
  it('is put together from office sheets, and its other pages are such sheets too', () => {
    const { data } = printed('room-for-action', 120);
    const tiled = layOutJob({ kind: 'board', data, lang: 'da', paper: 'a2', tiles: { paper: 'a4' } }, fonts);
    const sizes = tiled.pages.map(({ widthMm, heightMm }) => [widthMm, heightMm].sort((a, b) => a - b));
    expect(new Set(sizes.map(String))).toEqual(new Set(['210,297']));
    const following = tiled.pages.filter(({ label }) => label === undefined);
    expect(following.length).toBeGreaterThan(0);
    expect(faults({ ...tiled, pages: following })).toEqual([]);
    const heard = heardIn(tiled);
    for (const text of textsIn(data)) expect(heard).toContain(squeeze(text));
  });
});

describe('a board nobody should write', () => {
  const some = ['vi', 'siger', 'medarbejderudviklingssamtale', 'højt', 'når', 'nattevagten', 'skriver.'];
  const many = (count: number) => Array.from({ length: count }, (_, index) => some[index % some.length]).join(' ');
  const wordsOn = ({ pages }: PrintDocument) => letters(pages.map(({ ops }) => wordsOf(ops)).join(''));
  const inked = ({ pages }: PrintDocument) =>
    pages.flatMap((page) =>
      paragraphs(page.ops).flatMap(({ boxes }) =>
        boxes.filter(
          (box) => box.x < 0 || box.y < 0 || box.x + box.width > page.widthMm || box.y + box.height > page.heightMm,
        ),
      ),
    );

  it.each(['diamond', 'force-field', 'trials', 'apv-plan'] as const)(
    '%s: a note, an agreement and a matter of 2,000 words go on over pages and lose nothing',
    (kind) => {
      const { data } = printed(kind, 3);
      const [zone] = data.zones;
      zone?.entries.push({
        label: '',
        text: many(2000),
        more: [{ label: 'x', text: many(200) }],
        votes: { count: 999, said: '999' },
      });
      data.actions.push({
        problem: many(300),
        cause: many(287),
        what: many(2000),
        who: many(40),
        due: '',
        sign: many(300),
      });
      data.side.push({ text: many(2000), owner: many(40), due: '' });
      const document = boardDocument(data, 'da', a3, fonts);
      expect(inked(document)).toEqual([]);
      const times = (text: string, of: string) => text.split(of).length - 1;
      const written = letters(textsIn(data).join(''));
      expect(times(wordsOn(document), 'skriver')).toBe(times(written, 'skriver'));
      expect(JSON.stringify(document)).not.toMatch(/NaN|Infinity/);
    },
  );

  it('tells what is too long to be read, and prints it all the same', () => {
    const data = {
      ...printed('force-field', 3).data,
      title: many(300),
      workplace: many(300),
      core: { label: 'Opgave', text: many(300) },
    };
    const document = boardDocument({ ...data, about: { label: 'Mål', text: many(300) } }, 'da', a3, fonts);
    expect(document.problems.map(({ field }) => field)).toEqual(['title', 'workplace', 'about', 'core']);
    expect(inked(document)).toEqual([]);
    expect(
      boardDocument({ ...printed('diamond', 3).data, core: { label: 'Opgave', text: many(300) } }, 'da', a3, fonts)
        .problems,
    ).toMatchObject([{ field: 'core' }]);
  });

  it('tells of characters it cannot print', () => {
    const { data } = printed('room-for-action', 1);
    data.zones[0]?.entries.push({ label: '', text: 'Godt 👍', more: [], votes: { count: 0, said: '' } });
    expect(boardDocument(data, 'da', a3, fonts).problems).toMatchObject([{ field: 'zones.decide' }]);
  });

  it('with eighty parties lists those the map has no room for', () => {
    const { data } = printed('relations', 12);
    const parties = Array.from({ length: 80 }, (_, index) => ({
      id: `q${index}`,
      name: `Afdeling nummer ${index} i det sydlige område`,
      level: 'beside' as const,
    }));
    if (data.map === undefined) throw new Error('no map');
    const document = boardDocument({ ...data, map: { ...data.map, parties } }, 'da', a3, fonts);
    const heard = heardIn(document);
    for (const { name } of parties) expect(heard).toContain(name);
    expect(faults(document)).toEqual([]);
  });
});
