import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Served, serveFolder } from '../../scripts/serve.ts';

const folder = mkdtempSync(join(tmpdir(), 'vejkort-serve-'));
const files = {
  'index.html': 'text/html',
  'a.js': 'text/javascript',
  'b.css': 'text/css',
  'c.webmanifest': 'application/manifest+json',
};
let served: Served;

beforeAll(async () => {
  for (const file of Object.keys(files)) writeFileSync(join(folder, file), file);
  served = await serveFolder(folder, { base: '/kort/' });
});
afterAll(async () => {
  await served.close();
  rmSync(folder, { recursive: true });
});

describe('serving the built site', () => {
  it.each(Object.entries(files))('gives %s as %s', async (file, type) => {
    const answer = await fetch(served.url + file);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toContain(type);
  });

  it('gives the page at the sub-path, and nothing outside it or above it', async () => {
    expect(await (await fetch(served.url)).text()).toBe('index.html');
    expect((await fetch(new URL('/a.js', served.url))).status).toBe(404);
    expect((await fetch(`${served.url}missing.js`)).status).toBe(404);
    expect((await fetch(`${served.url}..%2f..%2fetc%2fpasswd`)).status).toBe(404);
  });

  it('takes a free port when the preferred one is taken', async () => {
    const taken = Number(new URL(served.url).port);
    const other = await serveFolder(folder, { port: taken });
    expect(new URL(other.url).port).not.toBe(String(taken));
    expect((await fetch(other.url)).status).toBe(200);
    await other.close();
  });
});
