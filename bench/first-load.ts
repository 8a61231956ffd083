/**
 * What the first screen costs: bytes that it fetches, and the time until its heading is painted, against a page with nothing
 * but react, react-dom and an `<h1>`, built by vite in the same run.
 */
import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Bench, openBench, type Site } from './support/sites.ts';
import { say, spread, table } from './support/stats.ts';

const rounds = Number(process.env.BENCH_ROUNDS ?? 9);
const kinds = { JavaScript: ['.js'], CSS: ['.css'], fonts: ['.woff2', '.ttf'] };
declare global {
  interface Window {
    headingPainted: Promise<number>;
  }
}

type Visit = { ms: number; files: string[] };

const bench = await openBench('bare-page');
try {
  const pairs: { ours: Visit; bare: Visit }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    pairs.push({ ours: await visit(bench, bench.ours), bare: await visit(bench, bench.bare) });
  }
  const [last] = pairs.slice(-1);
  if (last === undefined) throw new Error('no round was run');
  const sizes = Object.entries(kinds).map(([name, endings]) => {
    const [ours, bare] = [bytes(bench.ours, last.ours, endings), bytes(bench.bare, last.bare, endings)];
    return [name, kB(ours), kB(bare), bare === 0 ? '–' : (ours / bare).toFixed(2)];
  });
  say(`### Bytes for the first screen, kB (gzip; fonts as they are)\n`);
  say(`${table(['', 'Vejkort', 'bare page', 'ratio'], sizes)}\n`);
  say(`### Time to the painted heading, ms, ${rounds} rounds: median (smallest–largest)\n`);
  const times = [
    'first visit, nothing cached',
    spread(pairs.map(({ ours }) => ours.ms)),
    spread(pairs.map(({ bare }) => bare.ms)),
    spread(
      pairs.map(({ ours, bare }) => ours.ms / bare.ms),
      2,
    ),
  ];
  say(table(['', 'Vejkort', 'bare page', 'ratio'], [times]));
} finally {
  await bench.close();
}

/** A first visit with an empty cache and no service worker, which would go on to fetch everything else. */
async function visit({ browser }: Bench, site: Site): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    const files: string[] = [];
    page.on('requestfinished', (request) => files.push(new URL(request.url()).pathname));
    await page.addInitScript({ path: join(import.meta.dirname, 'support', 'heading.page.js') });
    await page.goto(site.url);
    const ms = await page.evaluate(() => window.headingPainted);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    return { ms, files: [...new Set(files)] };
  } finally {
    await context.close();
  }
}

function bytes({ folder }: Site, { files }: Visit, endings: readonly string[]): number {
  const wanted = files.filter((file) => endings.includes(extname(file)));
  return wanted.reduce((sum, file) => {
    const content = readFileSync(join(folder, file));
    return sum + (extname(file) === '.woff2' ? content.length : gzipSync(content).length);
  }, 0);
}

function kB(count: number): string {
  return (count / 1000).toFixed(1);
}
