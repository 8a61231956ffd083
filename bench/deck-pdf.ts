/** Deck PDF: time, memory, file size and main-thread block against the same deck written directly with pdfkit. `npx tsx bench/deck-pdf.ts` */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { build, preview } from 'vite';
import { slimPrintEngine } from '../scripts/printEngine.ts';
import { browserArgs, findBrowser } from '../test/support/browser.ts';
import { benchDeck } from './deck-pdf/deck.ts';
import { median, say, table } from './support/stats.ts';

type Watched = { ms: number; block: number };
type Run = { ms: number; peakMb: number; bytes: number };
const rounds = 5;
const counts = [40, 240, 1000];
const once = (maker: string, count: number): Run =>
  JSON.parse(execFileSync('npx', ['tsx', 'bench/deck-pdf/once.ts', maker, String(count)], { encoding: 'utf8' }));

const inNode: string[][] = [];
for (const count of counts) {
  const pairs = Array.from({ length: rounds }, () => ({ ours: once('ours', count), pdfkit: once('pdfkit', count) }));
  const cells = (['ms', 'peakMb', 'bytes'] as const).flatMap((key) => {
    const unit = key === 'bytes' ? 1024 : 1;
    const middle = (maker: 'ours' | 'pdfkit') => Math.round(median(pairs.map((pair) => pair[maker][key] / unit)));
    const ratio = median(pairs.map((pair) => pair.ours[key] / pair.pdfkit[key])).toFixed(2);
    return [`${middle('ours')} / ${middle('pdfkit')}`, ratio];
  });
  inNode.push([String(count), ...cells]);
}
say(table(['cards, in node', 'ms', 'ratio', 'peak MB', 'ratio', 'file kB', 'ratio'], inNode));

const folder = mkdtempSync(join(tmpdir(), 'vejkort-bench-'));
writeFileSync(
  join(folder, 'index.html'),
  `<script type="module" src="${process.cwd()}/bench/deck-pdf/page.ts"></script>`,
);
const site = {
  configFile: false,
  root: folder,
  base: './',
  logLevel: 'error',
  worker: { format: 'es', plugins: () => [slimPrintEngine()] },
} as const;
await build(site);
const server = await preview({ ...site, preview: { port: 0 } });
const path = findBrowser();
const browser = await chromium.launch({ args: browserArgs(), ...(path === undefined ? {} : { executablePath: path }) });
try {
  const inChromium: string[][] = [];
  for (const count of counts) {
    const runs: { first: Watched; warm: Watched; pdfkit: Watched }[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const page = await browser.newPage();
      await page.goto(server.resolvedUrls?.local[0] ?? '', { waitUntil: 'networkidle' });
      runs.push(
        await page.evaluate(async (deck) => {
          type Maker = (deck: unknown) => Promise<Watched>;
          const { ours, pdfkit } = globalThis as unknown as { ours: Maker; pdfkit: Maker };
          return { first: await ours(deck), warm: await ours(deck), pdfkit: await pdfkit(deck) };
        }, benchDeck(count)),
      );
      await page.close();
    }
    const middle = (of: (run: (typeof runs)[number]) => number) => Math.round(median(runs.map(of)));
    inChromium.push([
      String(count),
      `${middle((run) => run.first.ms)}, ${middle((run) => run.warm.ms)} / ${middle((run) => run.pdfkit.ms)}`,
      median(runs.map((run) => run.warm.ms / run.pdfkit.ms)).toFixed(2),
      `${middle((run) => run.first.block)} / ${middle((run) => run.pdfkit.block)}`,
      median(runs.map((run) => run.first.block / run.pdfkit.block)).toFixed(2),
    ]);
  }
  say(
    `\n${table(['cards, in Chromium', 'ms (first, warm / pdfkit)', 'ratio, warm', 'longest block ms', 'ratio'], inChromium)}`,
  );
} finally {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true });
}
