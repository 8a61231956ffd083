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

type Watched = { ms: number; block: number };
type Run = { ms: number; peakMb: number; bytes: number };
const rounds = 5;
const median = (numbers: number[]) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
const say = (text: string) => process.stdout.write(`${text}\n`);
const once = (maker: string, count: number): Run =>
  JSON.parse(execFileSync('npx', ['tsx', 'bench/deck-pdf/once.ts', maker, String(count)], { encoding: 'utf8' }));

say(`| cards | ms ours / pdfkit | ratio | peak MB ours / pdfkit | ratio | kB ours / pdfkit | ratio |`);
say(`| --- | --- | --- | --- | --- | --- | --- |`);
for (const count of [40, 240, 1000]) {
  const pairs = Array.from({ length: rounds }, () => ({ ours: once('ours', count), pdfkit: once('pdfkit', count) }));
  const cells = (['ms', 'peakMb', 'bytes'] as const).flatMap((key) => {
    const unit = key === 'bytes' ? 1024 : 1;
    const middle = (maker: 'ours' | 'pdfkit') => Math.round(median(pairs.map((pair) => pair[maker][key] / unit)));
    return [
      `${middle('ours')} / ${middle('pdfkit')}`,
      median(pairs.map((pair) => pair.ours[key] / pair.pdfkit[key])).toFixed(2),
    ];
  });
  say(`| ${count} | ${cells.join(' | ')} |`);
}

say(
  `\n| cards, in Chromium | ms in worker / pdfkit on the page | longest block ms, worker / pdfkit on the page | ratio |`,
);
say(`| --- | --- | --- | --- |`);
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
  for (const count of [40, 240, 1000]) {
    const runs: { ours: Watched; pdfkit: Watched }[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const page = await browser.newPage();
      await page.goto(server.resolvedUrls?.local[0] ?? '', { waitUntil: 'networkidle' });
      runs.push(
        await page.evaluate(async (deck) => {
          type Maker = (deck: unknown) => Promise<Watched>;
          const { ours, pdfkit } = globalThis as unknown as { ours: Maker; pdfkit: Maker };
          return { ours: await ours(deck), pdfkit: await pdfkit(deck) };
        }, benchDeck(count)),
      );
      await page.close();
    }
    const middle = (maker: 'ours' | 'pdfkit', key: 'ms' | 'block') =>
      Math.round(median(runs.map((run) => run[maker][key])));
    const ratio = median(runs.map((run) => run.ours.block / run.pdfkit.block)).toFixed(2);
    say(
      `| ${count} | ${middle('ours', 'ms')} / ${middle('pdfkit', 'ms')} | ${middle('ours', 'block')} / ${middle('pdfkit', 'block')} | ${ratio} |`,
    );
  }
} finally {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true });
}
