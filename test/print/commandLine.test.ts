import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runPrint } from '../../scripts/print/command.ts';
import { printing as en } from '../../src/i18n/en/printing.ts';
import { saveCourseFile } from '../../src/storage/file.ts';
import { fullCourse } from '../support/fullCourse.ts';
import { workedBoards } from '../support/workedBoards.ts';
import { readPdf } from './readPdf.ts';

const run = promisify(execFile);
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vejkort-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Runs the command; what it says and its exit code. */
const print = (...args: string[]) => printIn('', ...args);

/** The same, with a folder for files that were given no name. */
async function printIn(here: string, ...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const said = { out: '', err: '' };
  const code = await runPrint(args, { out: (text) => (said.out += text), err: (text) => (said.err += text) }, here);
  return { code, ...said };
}

describe('npm run print', () => {
  it('writes the deck and says how many sheets it takes', async () => {
    const file = join(folder, 'tillid.pdf');
    const { code, out } = await print('deck', 'tillid', '--lang', 'en', '--out', file);
    expect(code).toBe(0);
    expect(out).toContain('6 sheets');
    expect((await readPdf(await readFile(file))).pages).toHaveLength(11);
  });

  it('writes the poster of a saved course, and tells what cannot be printed in it', async () => {
    const course = fullCourse();
    const saved = join(folder, 'forloeb.vejkort');
    await writeFile(saved, await saveCourseFile(course, 0).blob.text());
    const file = join(folder, 'plakat.pdf');
    const { code, err } = await print('poster', saved, '--paper', 'a4', '--out', file);
    expect(code).toBe(2);
    expect(err).toContain('👀');
    const { pages } = await readPdf(await readFile(file));
    expect(pages[0]?.text).toContain(course.workplace);
  });

  it('writes a board of a saved course, and lists the known ones for one it does not know', async () => {
    const saved = join(folder, 'tavler.vejkort');
    await writeFile(saved, await saveCourseFile(workedBoards(3), 0).blob.text());
    const file = join(folder, 'tavle.pdf');
    expect((await print('poster', saved, '--board', 'diamond', '--out', file)).code).toBe(0);
    expect((await readPdf(await readFile(file))).pages[0]?.text).toContain('Samarbejdsevne');
    expect((await print('poster', saved, '--board', 'diamant', '--out', file)).err).toContain('diamond');
  });

  it('writes a poster of the gallery, and lists the known ones for one it does not know', async () => {
    const file = join(folder, 'diamanten.pdf');
    const { code, out } = await print('wallposter', 'diamanten', '--paper', 'a2', '--lang', 'en', '--out', file);
    expect(code).toBe(0);
    expect(out).toContain('1 page on 1 sheet');
    const { pages } = await readPdf(await readFile(file));
    expect(pages[0]?.width).toBeCloseTo((420 / 25.4) * 72, 1);
    const unknown = await print('wallposter', 'diamant', '--out', file);
    expect(unknown.code).toBe(1);
    expect(unknown.err).toContain('diamanten');
  });

  it('lists the known decks for one it does not know', async () => {
    const { code, err } = await print('deck', 'tilid', '--out', join(folder, 'x.pdf'));
    expect(code).toBe(1);
    expect(err).toContain('tillid');
  });

  it('puts decks in one file, cut as asked for', async () => {
    const file = join(folder, 'kort.pdf');
    const asked = [
      '--size',
      'poker',
      '--sides',
      'fronts-only',
      '--no-instruction',
      '--only',
      'tillid-01,retfaerdighed-02',
    ];
    const { code, out } = await print('cards', 'tillid', 'retfaerdighed', ...asked, '--out', file);
    expect(code).toBe(0);
    expect(out).toContain('1 page on 1 sheet');
    const { pages, title } = await readPdf(await readFile(file));
    expect(pages).toHaveLength(1);
    expect(title).toContain('Kort');
  });

  it('puts a code for the page of each card on the backs, where the site is known', async () => {
    const file = join(folder, 'qr.pdf');
    const asked = ['--only', 'tillid-01', '--no-instruction', '--qr'];
    expect((await print('cards', 'tillid', ...asked, '--out', file)).err).toContain('--site');
    const { code } = await print('cards', 'tillid', ...asked, '--site', 'https://vejkort.example/', '--out', file);
    expect(code).toBe(0);
    const plain = join(folder, 'uden.pdf');
    await print('cards', 'tillid', '--only', 'tillid-01', '--no-instruction', '--out', plain);
    expect((await readFile(file)).length).toBeGreaterThan((await readFile(plain)).length + 500);
  });

  it('puts a poster on sheets to glue together', async () => {
    const file = join(folder, 'flise.pdf');
    const { code, out } = await print('wallposter', 'diamanten', '--paper', 'a1', '--tiles', 'a3', '--out', file);
    expect(code).toBe(0);
    expect(out).toContain('6 pages on 6 sheets');
  });

  it('makes a file for each language in a folder, the same bytes each time, and tells a machine', async () => {
    const once = async (name: string) => {
      const out = join(folder, name);
      const said = await print('method', 'akvarium', 'prikker', '--lang', 'all', '--out', out, '--json');
      return { ...said, out, answer: JSON.parse(said.out) };
    };
    const [first, second] = [await once('en'), await once('to')];
    expect(first.code).toBe(0);
    expect(first.err).toBe('');
    expect(first.answer).toMatchObject({ ok: true, code: 0 });
    const names = await readdir(first.out);
    expect(names.sort()).toEqual(['akvarium-da.pdf', 'akvarium-en.pdf', 'prikker-da.pdf', 'prikker-en.pdf']);
    expect(first.answer.files).toHaveLength(names.length);
    expect(first.answer.files[0]).toMatchObject({ kind: 'guide', lang: 'da', pages: 1, sheets: 1, problems: [] });
    for (const name of names)
      expect(Buffer.compare(await readFile(join(first.out, name)), await readFile(join(second.out, name)))).toBe(0);
  });

  it('prints a script with the time of day, and a booklet to fold', async () => {
    const script = join(folder, 'drejebog.pdf');
    expect((await print('script', 'vaerdivejen-halv-dag', '--start', '9.30', '--out', script)).code).toBe(0);
    const { pages } = await readPdf(await readFile(script));
    expect(pages.map(({ text }) => text).join(' ')).toMatch(/9[.:]30/);
    const folded = await print('booklet', 'glossary', '--out', join(folder, 'ord.pdf'));
    const plain = await print('booklet', 'glossary', '--no-fold', '--out', join(folder, 'ord-a5.pdf'));
    expect([folded.code, plain.code]).toEqual([0, 0]);
    expect((await readPdf(await readFile(join(folder, 'ord-a5.pdf')))).pages[0]?.width).toBeCloseTo(
      (148 / 25.4) * 72,
      0,
    );
  });

  it('packs all a script needs, in one file or as a ZIP with the list first', async () => {
    const one = join(folder, 'pakke.pdf');
    expect((await print('pack', 'vaerdivejen-halv-dag', '--people', '20', '--out', one)).code).toBe(0);
    expect((await readPdf(await readFile(one))).pages[0]?.text).toContain('Pakkeliste');
    const zip = join(folder, 'pakke.zip');
    expect((await print('pack', 'vaerdivejen-halv-dag', '--lang', 'en', '--zip', '--out', zip)).code).toBe(0);
    const inside = unzipSync(await readFile(zip));
    const [list = '', ...parts] = Object.keys(inside);
    expect(list).toBe('00-packing-list.pdf');
    expect(parts.length).toBeGreaterThan(1);
    expect((await readPdf(inside[list] ?? new Uint8Array())).pages[0]?.text).toContain('Packing list');
  });

  it('lists what there is', async () => {
    const { out } = await print('list');
    for (const id of ['tillid', 'diamanten', 'vaerdivejen-halv-dag', 'akvarium']) expect(out).toContain(id);
    expect((await print('list', 'labels', '--json')).out).toContain('a4-105x74-8');
  });

  it.each([
    ['a deck', ['cards', 'tilid', '--out', 'x.pdf'], 'Mente du tillid?'],
    ['a kind', ['wallpostr', '--out', 'x.pdf'], 'Mente du wallposter?'],
    ['an option', ['cards', 'tillid', '--coppies', '2', '--out', 'x.pdf'], 'Mente du copies?'],
    ['a value', ['cards', 'tillid', '--sides', 'longedge', '--out', 'x.pdf'], 'Mente du long-edge?'],
    ['an option of another kind', ['cards', 'tillid', '--tiles', 'a4', '--out', 'x.pdf'], 'poster, wallposter'],
    ['a value left out', ['cards', 'tillid', '--out'], '--out'],
    ['a number too large', ['cards', 'tillid', '--copies', '21', '--out', 'x.pdf'], 'fra 1 til 20'],
    ['a size too small', ['cards', 'tillid', '--size', '5x5', '--out', 'x.pdf'], 'fra 20 til 400'],
    ['no time of day', ['script', 'vaerdivejen-halv-dag', '--start', '25:00', '--out', 'x.pdf'], '13:00'],
    ['several files and no folder', ['wallposter', 'all', '--out', 'x.pdf'], 'mappe'],
    ['no script', ['pack', '--out', 'x.pdf'], 'vaerdivejen-halv-dag'],
  ])('helps where %s was mistyped, also a machine', async (_case, args, hint) => {
    const { code, err } = await print(...args);
    expect(code).toBe(1);
    expect(err).toContain(hint);
    const machine = await print(...args, '--json');
    expect({ code: machine.code, err: machine.err }).toEqual({ code: 1, err: '' });
    expect(JSON.parse(machine.out)).toMatchObject({ ok: false, code: 1, error: { da: expect.any(String) } });
  });

  it('helps about one kind in one language', async () => {
    const { code, out } = await print('pack', '--help', '--lang', 'en');
    expect(code).toBe(0);
    expect(out).toContain('--people');
    expect(out).not.toContain('--board');
    expect(out).not.toContain('Hvad');
  });

  it.each([
    ['an unknown language', ['deck', 'tillid', '--lang', 'de', '--out', 'x.pdf']],
    ['an unknown paper', ['poster', 'x.vejkort', '--paper', 'a7', '--out', 'x.pdf']],
    ['an unknown paper of a poster', ['wallposter', 'diamanten', '--paper', 'a7', '--out', 'x.pdf']],
    ['an unknown kind', ['plakat', 'diamanten', '--out', 'x.pdf']],
    ['an unknown option', ['deck', 'tillid', '--foo']],
    ['nothing', []],
  ])('says what is wrong for %s', async (_case, args) => {
    const { code, out, err } = await print(...args);
    expect(code).toBe(1);
    expect(out + err).not.toContain('    at ');
    expect((out + err).length).toBeGreaterThan(10);
  });

  it('says so when the course cannot be read', async () => {
    const broken = join(folder, 'broken.vejkort');
    await writeFile(broken, '{"format":"vejkort-course"');
    const { code, err } = await print('poster', broken, '--out', join(folder, 'x.pdf'));
    expect(code).toBe(3);
    expect(err).toContain('broken.vejkort');
  });

  it('says in plain words that there is no such file', async () => {
    const { code, err } = await print('report', join(folder, 'nowhere.vejkort'), '--out', join(folder, 'x.pdf'));
    expect(code).toBe(3);
    expect(err).toMatch(/nowhere\.vejkort findes ikke/);
    expect(err).not.toContain('ENOENT');
  });

  it.each([
    [['--first-slot', '30', '--only', 'tillid-01'], /^--first-slot: Skriv et helt tal fra 1 til 8/],
    [['--sheets', '9-2'], /^--sheets: ”9-2” går baglæns\. Skriv 2-9\./],
    [['--size', '300x300'], /^--size: Et kort på 300 × 300 mm .*op til 200 × 287 mm/],
  ])('writes no file for %j, and names the option to put right as it is typed', async (asked, said) => {
    const out = join(folder, 'wrong');
    const { code, err } = await print('cards', 'tillid', ...asked, '--lang', 'all', '--out', out);
    expect(code).toBe(1);
    expect(err).toMatch(said);
    await expect(readdir(out)).rejects.toThrow('ENOENT');
    const machine = await print('cards', 'tillid', ...asked, '--out', `${out}.pdf`, '--json');
    expect(JSON.parse(machine.out)).toMatchObject({ ok: false, code: 1, error: { da: expect.stringMatching(said) } });
  });

  it('calls a file that was given no name as the print studio does, in the folder one is in', async () => {
    const here = await mkdtemp(join(folder, 'here-'));
    const made = [
      ['cards', 'tillid', '--only', 'tillid-01'],
      ['cards', 'tillid', 'retfaerdighed', '--lang', 'en', '--only', 'tillid-01,retfaerdighed-02'],
      ['wallposter', 'diamanten'],
      ['booklet', 'glossary'],
      ['method', 'akvarium', '--lang', 'all'],
    ];
    for (const args of made) expect((await printIn(here, ...args)).code).toBe(0);
    expect((await readdir(here)).sort()).toEqual([
      'akvarium-da.pdf',
      'akvarium-en.pdf',
      'diamanten-a3.pdf',
      'ordliste.pdf',
      `${en.fileNames.selection}.pdf`,
      'tillid-kort.pdf',
    ]);
  });

  it('helps, and is started by npm', async () => {
    const { stdout } = await run('npm', ['run', '--silent', 'print', '--', '--help']);
    expect(stdout).toContain('--paper');
  });
});
