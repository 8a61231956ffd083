import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Compiled, compileContent, kindNames } from '../../src/content/compiler/compile.ts';
import { printProblems } from '../../src/content/compiler/print.ts';
import type { Kind } from '../../src/content/types.ts';

let dir: string;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'vejkort-templates-'));
  await cp('content', dir, { recursive: true });
});
afterAll(() => rm(dir, { recursive: true }));

describe('an author who copies the templates and gives them their ids has files without mistakes', () => {
  let before: Compiled;
  let after: Compiled;
  beforeAll(async () => {
    before = await compileContent(dir);
    for (const kind of kindNames)
      await cp(join('content', kind, '_template.yml'), join(dir, kind, `${await idOf(kind)}.yml`));
    after = await compileContent(dir);
  });

  test('none of them is told of', () => {
    expect(after.problems, printProblems(after.problems)).toEqual([]);
  });

  test.each(kindNames)('%s', async (kind) => {
    const idsOf = ({ content }: Compiled) => content[kind].map((thing) => thing.id);
    // The guide to a board takes the place of the one there is, since nobody writes a new kind of board.
    expect(idsOf(after).sort()).toEqual([...new Set([...idsOf(before), await idOf(kind)])].sort());
  });
});

const idOf = async (kind: Kind) =>
  /^id: (.+)$/m.exec(await readFile(join('content', kind, '_template.yml'), 'utf8'))?.[1] ?? '';

test('templates tell the editor where the help is', async () => {
  for (const kind of kindNames) {
    const template = await readFile(join('content', kind, '_template.yml'), 'utf8');
    expect(template).toMatch(new RegExp(`^# yaml-language-server: \\$schema=\\.\\./\\.schemas/${kind}\\.json\n`));
  }
});
