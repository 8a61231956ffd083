import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compileContent, kindNames } from '../../src/content/compiler/compile.ts';

let dir: string;
const originals: { file: string; text: string }[] = [];

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'vejkort-damage-'));
  for (const kind of kindNames) {
    // Templates are short and hold every key, so damage hits something each time.
    const text = await readFile(join('content', kind, '_template.yml'), 'utf8');
    const name = `${/^id: (.+)$/m.exec(text)?.[1]}.yml`;
    await cp(join('content', kind, '_template.yml'), join(dir, kind, name));
    originals.push({ file: `${kind}/${name}`, text });
  }
});
afterAll(() => rm(dir, { recursive: true }));

/** Cuts a piece out at `at` (0–1 of the text), and puts something else there. */
type Damage = { at: number; cut: number; put: string };
const damage: fc.Arbitrary<Damage> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.nat({ max: 60 }),
  put: fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom(
      '\n',
      '\t',
      ': ',
      '- ',
      '"',
      "'",
      '{',
      '}',
      '[',
      '&a ',
      '*a',
      '!!map ',
      '? ',
      '|\n',
      '---\n',
      '#',
      '<<: *a',
      '\0',
      '\r',
    ),
    fc.constantFrom('null', '~', '1e9', '-0', '.nan', '[]', '{}', '__proto__: 1', 'constructor: {a: 1}', '!!binary x'),
  ),
});
const damaged = (text: string, hits: readonly Damage[]) =>
  hits.reduce((now, { at, cut, put }) => {
    const from = Math.floor(at * now.length);
    return now.slice(0, from) + put + now.slice(from + cut);
  }, text);

test('however a file is damaged, it compiles or its mistakes are told with file and line', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(), fc.array(damage, { minLength: 1, maxLength: 4 }), async (pick, hits) => {
      const original = originals[pick % originals.length];
      if (original === undefined) throw new Error('no templates');
      const text = damaged(original.text, hits);
      await writeFile(join(dir, original.file), text);
      const { problems, content } = await compileContent(dir);
      await writeFile(join(dir, original.file), original.text);
      const lines = text.split(/\r\n?|\n/).length;
      for (const problem of problems.filter(({ file }) => file === original.file)) {
        expect(problem.line).toBeGreaterThanOrEqual(1);
        expect(problem.line).toBeLessThanOrEqual(lines + 1);
        expect(problem.what.da).not.toMatch(/undefined|\[object/);
        expect(problem.what.da).not.toBe('');
        expect(problem.allowed.en).not.toBe('');
      }
      const things = kindNames.reduce((all, kind) => all + content[kind].length, 0);
      const fine = !problems.some(({ file }) => file === original.file);
      if (fine) expect(things).toBe(kindNames.length);
    }),
    { numRuns: 150 },
  );
}, 60_000);
