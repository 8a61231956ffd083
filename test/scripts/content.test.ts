import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const parts = ['decks/tillid.yml', 'values', 'glossary'];

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'vejkort-content-'));
  // A part of the content that stands on its own, so that each run is quick; its list of ids is made by the command itself.
  for (const file of [...parts, 'ord.txt'])
    cpSync(join('content', file), join(folder, 'content', file), { recursive: true });
  content('--accept');
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs `npm run content` on a copy of the content. */
function content(...options: string[]): { status: number | null; said: string } {
  const script = resolve('scripts/content.ts');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', import.meta.resolve('tsx'), script, ...options],
    { cwd: folder, encoding: 'utf8' },
  );
  return { status, said: stdout + stderr };
}
const ids = () => readFileSync(join(folder, 'content', 'ids.txt'), 'utf8');

test('sound content is counted', () => {
  const { status, said } = content();
  expect(said).toContain('Indholdet er i orden / the content is sound');
  expect(said).toMatch(/decks +\d+ {2}code \d+ · ways \d+ · cards \d+/);
  expect(status).toBe(0);
});

test('a new id is shown, and goes on the list only when it is accepted', () => {
  cpSync(join(folder, 'content/glossary/_template.yml'), join(folder, 'content/glossary/ny-ordliste.yml'));
  const before = ids();
  const shown = content();
  expect(shown.said).toContain('glossary/terms ny-ordliste/overlevering');
  expect(shown.status).toBe(1);
  expect(ids()).toBe(before);

  expect(content('--accept').status).toBe(0);
  expect(ids()).toContain('glossary/terms ny-ordliste/overlevering\n');
  expect(content().status).toBe(0);
});

test('mistakes are printed and nothing is accepted', () => {
  writeFileSync(join(folder, 'content/glossary/tom.yml'), '');
  const before = ids();
  const { status, said } = content('--accept');
  expect(said).toContain(
    '1 fejl i indholdet / 1 mistake in the content\n\ncontent/glossary/tom.yml:1\n  da  Filen er tom.',
  );
  expect(status).toBe(1);
  expect(ids()).toBe(before);
});

test('an unknown option is answered with the help', () => {
  const { status, said } = content('--acept');
  expect(said).toContain('npm run content [-- --accept | --near 50 | --spelling]');
  expect(status).toBe(2);
});
