import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runPrint } from '../../scripts/printCommand.ts';
import { saveCourseFile } from '../../src/storage/file.ts';
import { fullCourse } from '../support/fullCourse.ts';
import { readPdf } from './readPdf.ts';

const run = promisify(execFile);
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vejkort-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Runs the command; what it says and its exit code. */
async function print(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const said = { out: '', err: '' };
  const code = await runPrint(args, { out: (text) => (said.out += text), err: (text) => (said.err += text) });
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

  it('writes a poster of the gallery, and lists the known ones for one it does not know', async () => {
    const file = join(folder, 'diamanten.pdf');
    const { code, out } = await print('wallposter', 'diamanten', '--paper', 'a2', '--lang', 'en', '--out', file);
    expect(code).toBe(0);
    expect(out).toContain('1 pages');
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

  it.each([
    ['no file to write to', ['deck', 'tillid']],
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

  it('helps, and is started by npm', async () => {
    const { stdout } = await run('npm', ['run', '--silent', 'print', '--', '--help']);
    expect(stdout).toContain('--paper');
  });
});
