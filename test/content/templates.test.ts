import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compileContent, kindNames } from '../../src/content/compiler/compile.ts';
import { printProblems } from '../../src/content/compiler/print.ts';

let dir: string;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'vejkort-templates-'));
  await cp('content', dir, { recursive: true });
});
afterAll(() => rm(dir, { recursive: true }));

describe('an author who copies the template and gives it its id has a file without mistakes', () => {
  test.each(kindNames)('%s', async (kind) => {
    const template = join('content', kind, '_template.yml');
    const id = /^id: (.+)$/m.exec(await readFile(template, 'utf8'))?.[1];
    const before = await compileContent(dir);
    await cp(template, join(dir, kind, `${id}.yml`));
    const after = await compileContent(dir);
    expect(after.problems, printProblems(after.problems)).toEqual([]);
    expect(after.content[kind].map((thing) => thing.id)).toContain(id);
    expect(after.content[kind]).toHaveLength(before.content[kind].length + 1);
  });
});

test('templates tell the editor where the help is', async () => {
  for (const kind of kindNames) {
    const template = await readFile(join('content', kind, '_template.yml'), 'utf8');
    expect(template).toMatch(new RegExp(`^# yaml-language-server: \\$schema=\\.\\./\\.schemas/${kind}\\.json\n`));
  }
});
