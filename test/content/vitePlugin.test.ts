import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build, createServer, type Rollup } from 'vite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { kindNames } from '../../src/content/compiler/compile.ts';
import { contentPlugin } from '../../src/content/compiler/vitePlugin.ts';

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'vejkort-plugin-'));
  await cp('content', dir, { recursive: true });
});
afterEach(() => rm(dir, { recursive: true }));

type Options = Parameters<typeof contentPlugin>[0];

/** Builds the catalogue as the app gets it; the chunks by name. */
async function buildCatalogue(options: Options): Promise<Rollup.OutputChunk[]> {
  const result = await build({
    root: process.cwd(),
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    plugins: [contentPlugin(options)],
    build: {
      write: false,
      rolldownOptions: { input: resolve('src/content/catalogue.ts'), preserveEntrySignatures: 'strict' },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  return outputs.flatMap((one) => ('output' in one ? one.output : [])).filter((part) => part.type === 'chunk');
}

test('each kind is a chunk of its own, fetched only when asked for', async () => {
  const chunks = await buildCatalogue({ dir });
  const entry = chunks.find(({ isEntry }) => isEntry);
  expect(entry?.imports).toEqual([]);
  expect(entry?.dynamicImports).toHaveLength(kindNames.length + 1);
  const deck = chunks.find(({ name }) => name === 'decks');
  expect(deck?.code).toContain('tillid-40');
  expect(entry?.code).not.toContain('tillid-40');
});

test('nothing of the schemas or the YAML reader reaches the app', async () => {
  const modules = (await buildCatalogue({ dir })).flatMap(({ moduleIds }) => moduleIds);
  expect(modules.filter((id) => /zod|yaml|schemas/.test(id))).toEqual([]);
});

test('a build with mistakes fails with all of them', async () => {
  await writeFile(join(dir, 'glossary', 'ny.yml'), 'id: ny\nterms: []\n');
  await writeFile(join(dir, 'values', 'ny.yml'), 'id: "ny\n');
  const failure = await buildCatalogue({ dir }).catch((error: unknown) => String(error));
  expect(failure).toContain('glossary/ny.yml:1:1  title');
  expect(failure).toContain('values/ny.yml:2:1');
});

test('a check from elsewhere can fail the build, with the place it was given', async () => {
  const failure = await buildCatalogue({
    dir,
    checks: ({ decks }, locate) =>
      decks.flatMap((deck) =>
        deck.cards
          .filter(({ id }) => id === 'tillid-03')
          .map((_, i) => ({
            ...locate('decks', deck.id, ['cards', i + 2, 'text']),
            what: { da: 'Kortet er for højt.', en: 'The card is too tall.' },
            allowed: { da: '70 mm.', en: '70 mm.' },
          })),
      ),
  }).catch((error: unknown) => String(error));
  expect(failure).toMatch(
    /decks\/tillid\.yml:\d+:\d+ {2}cards › tillid-03 › text\n {2}da {2}Kortet er for højt\. Tilladt: 70 mm\./,
  );
});

test('in development a mistake covers the page when it is saved, and the page is fresh when it is mended', async () => {
  const told: { type: string; err?: { message: string } }[] = [];
  const server = await createServer({
    configFile: false,
    logLevel: 'silent',
    plugins: [contentPlugin({ dir })],
    server: { middlewareMode: true, ws: false },
  });
  server.ws.send = (payload: unknown) => void told.push(payload as (typeof told)[number]);
  try {
    const deck = async () => (await server.transformRequest('virtual:content/decks'))?.code;
    expect(await deck()).toContain('tillid-40');
    const file = join(dir, 'decks', 'tillid.yml');
    const text = await readFile(file, 'utf8');

    await writeFile(file, text.replace('difficulty: easy', 'difficulty: let'));
    await expect
      .poll(() => told.at(-1)?.err?.message, { timeout: 10_000 })
      .toContain('difficulty er ”let”, som ikke kendes.');
    await expect(deck()).rejects.toThrow('difficulty');

    await writeFile(file, text.replaceAll('tillid-40', 'tillid-41'));
    await writeFile(join(dir, 'ids.txt'), '');
    await expect.poll(() => told.at(-1)?.type, { timeout: 10_000 }).toBe('full-reload');
    expect(await deck()).toContain('tillid-41');
  } finally {
    await server.close();
  }
});
