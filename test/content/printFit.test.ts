import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { printFit } from '../../scripts/printFit.ts';
import { compileContent } from '../../src/content/compiler/compile.ts';

test('every card we ship fits its paper, in both languages and whatever words the workplace uses', async () => {
  expect((await compileContent('content', printFit)).problems).toEqual([]);
});

test('a card of 25 very long words fails the check with its id and line', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'vejkort-fit-'));
  await cp('content', dir, { recursive: true });
  const file = join(dir, 'decks', 'tillid.yml');
  const text = await readFile(file, 'utf8');
  const long = Array.from({ length: 25 }, () => 'arbejdsmiljørepræsentantsuppleanterne').join(' ');
  const first = /(- id: tillid-01\n {4}text:\n {6}da: ).*/;
  await writeFile(file, text.replace(first, `$1${long}`));
  const { problems } = await compileContent(dir, printFit);
  await rm(dir, { recursive: true });
  expect(problems.map(({ path }) => path)).toEqual(['cards › tillid-01 › text › da']);
  expect(problems[0]?.line).toBe(text.slice(0, text.search(first)).split('\n').length + 2);
});
