import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { type Browser, chromium } from 'playwright-core';
import { build } from 'vite';
import { serveFolder } from '../../scripts/serve.ts';
import { browserArgs, findBrowser } from '../../test/support/browser.ts';

export type Site = { folder: string; url: string };

/** Both sites served at once, and a browser to look at them with. `close` leaves nothing behind. */
export type Bench = { ours: Site; bare: Site; browser: Browser; close(): Promise<void> };

/**
 * A copy of dist/, or of the folder in BENCH_DIST (so that a build meanwhile does not change what is measured), and a page from bench/ built by vite now.
 * @param bare the folder in bench/ that is compared with.
 * @throws Error when dist/ has not been built.
 */
export async function openBench(bare: 'bare-list' | 'bare-page' | 'bare-wall'): Promise<Bench> {
  const dist = process.env.BENCH_DIST ?? 'dist';
  if (!existsSync(join(dist, 'index.html'))) throw new Error('Build first: npm run build');
  const folder = mkdtempSync(join(tmpdir(), 'vejkort-bench-'));
  const [ours, other] = [join(folder, 'ours'), join(folder, 'bare')];
  cpSync(dist, ours, { recursive: true });
  await build({
    configFile: false,
    root: join(import.meta.dirname, '..', bare),
    base: './',
    logLevel: 'error',
    plugins: [react()],
    build: { outDir: other, emptyOutDir: true, target: 'es2022', modulePreload: { polyfill: false } },
  });
  const [oursServed, bareServed] = [await serveFolder(ours), await serveFolder(other)];
  const path = findBrowser();
  const browser = await chromium.launch({
    args: browserArgs(),
    ...(path === undefined ? {} : { executablePath: path }),
  });
  return {
    ours: { folder: ours, url: oursServed.url },
    bare: { folder: other, url: bareServed.url },
    browser,
    async close() {
      await browser.close();
      await Promise.all([oursServed.close(), bareServed.close()]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
