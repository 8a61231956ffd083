import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium } from 'playwright-core';
import { build, preview } from 'vite';
import { printWorkerFiles } from '../../scripts/budget.ts';
import { slimPrintEngine } from '../../scripts/printEngine.ts';
import { serveFolder } from '../../scripts/serve.ts';
import type { DeckPrint } from '../../src/print/documents/deckPrint.ts';
import { browserArgs, findBrowser } from '../../test/support/browser.ts';
import type { Makers, Watched } from './page.ts';

/** One round in Chromium. `first`: worker, engine and fonts fetched and started for it; the others in a page that has printed. */
export type InBrowser = { first: Watched; firstPreview: Watched; warm: Watched; warmPreview: Watched; pdfkit: Watched };

export type BenchBrowser = {
  /** kB gzip of the print worker with what it fetches later. */
  workerKb: number;
  measure(deck: DeckPrint): Promise<InBrowser>;
  /** Loads a page and prints it, in a browser that is running. */
  print(url: string): Promise<number>;
  /** Files of the print engine among what the site in `dist` fetches for its first screen. */
  printFilesFirst(dist: string): Promise<string[]>;
  close(): Promise<void>;
};

/** A page with our print worker built as the app builds it, and a browser to open it in. */
export async function openBrowser(): Promise<BenchBrowser> {
  const folder = mkdtempSync(join(tmpdir(), 'vejkort-bench-'));
  const page = join(import.meta.dirname, 'page.ts');
  writeFileSync(join(folder, 'index.html'), `<body><script type="module" src="${page}"></script>`);
  const site = {
    configFile: false,
    root: folder,
    base: './',
    logLevel: 'error',
    worker: { format: 'es', plugins: () => [slimPrintEngine()] },
    build: { target: 'es2022', assetsInlineLimit: 0 },
  } as const;
  await build(site);
  const assets = join(folder, 'dist', 'assets');
  const scripts = readdirSync(assets).filter((file) => file.endsWith('.js'));
  const worker = printWorkerFiles(
    scripts.map((file) => ({ fileName: file, code: readFileSync(join(assets, file), 'utf8') })),
  );
  const server = await preview({ ...site, preview: { port: 0 } });
  const url = server.resolvedUrls?.local[0] ?? '';
  const path = findBrowser();
  const browser = await chromium.launch({
    args: browserArgs(),
    ...(path === undefined ? {} : { executablePath: path }),
  });
  return {
    workerKb: worker.reduce((sum, { code }) => sum + gzipSync(code).length / 1000, 0),
    measure: (deck) => measure(browser, url, deck),
    print: (address) => print(browser, address),
    printFilesFirst: (dist) => printFilesFirst(browser, dist),
    async close() {
      await browser.close();
      await server.close();
      rmSync(folder, { recursive: true });
    },
  };
}

const isWorker = (file: string) => /(^|\/)worker-/.test(file);

async function measure(browser: Browser, url: string, deck: DeckPrint): Promise<InBrowser> {
  const inFresh = async (names: readonly (keyof Makers)[]): Promise<Watched[]> => {
    const page = await browser.newPage();
    await page.goto(url, { waitUntil: 'networkidle' });
    const seen: Watched[] = [];
    for (const name of names)
      seen.push(
        await page.evaluate(([maker, asked]) => (globalThis as unknown as { makers: Makers }).makers[maker](asked), [
          name,
          deck,
        ] as const),
      );
    await page.close();
    return seen;
  };
  const [firstPreview] = await inFresh(['preview']);
  const [first, warm, warmPreview] = await inFresh(['ours', 'ours', 'preview']);
  const [pdfkit] = await inFresh(['pdfkit']);
  if (!firstPreview || !first || !warm || !warmPreview || !pdfkit) throw new Error('Something was not measured');
  return { firstPreview, first, warm, warmPreview, pdfkit };
}

async function print(browser: Browser, url: string): Promise<number> {
  const page = await browser.newPage();
  const started = performance.now();
  await page.goto(url);
  await page.pdf({ preferCSSPageSize: true, printBackground: true });
  const ms = performance.now() - started;
  await page.close();
  return ms;
}

/** What the engine is made of, and the worker's own file. */
const engine = /PDFKit|fontkit|yoga/i;

async function printFilesFirst(browser: Browser, dist: string): Promise<string[]> {
  const served = await serveFolder(dist);
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  const scripts: Promise<string[]>[] = [];
  page.on('response', (response) => {
    const address = new URL(response.url()).pathname;
    if (!address.endsWith('.js')) return;
    scripts.push(response.text().then((code) => (isWorker(address) || engine.test(code) ? [address] : [])));
  });
  await page.goto(served.url, { waitUntil: 'networkidle' });
  const fetched = (await Promise.all(scripts)).flat();
  await context.close();
  await served.close();
  return fetched;
}
