/**
 * Opening a course with ten full boards (30 notes, parties, trials or rows on each) and each of its boards, against the same
 * course with empty ones. Both in every round; a ratio is the median of the rounds' own ratios.
 */
import type { Page } from 'playwright-core';
import { toolKinds } from '../src/model/tools.ts';
import { saveCourseFile } from '../src/storage/file.ts';
import { workedBoards } from '../test/support/workedBoards.ts';
import { addMeter, metered } from './support/meter.ts';
import { type Bench, openBench } from './support/sites.ts';
import { median, say, spread, table } from './support/stats.ts';

const rounds = Number(process.env.BENCH_ROUNDS ?? 5);
const figures = [
  ['the course, opened again after a reload', 'course'],
  ['a board, median of the ten', 'board'],
  ['a board, slowest of the ten', 'slowest'],
  ['a board, longest block', 'block'],
] as const;
type Figures = Record<(typeof figures)[number][1], number>;

const bench = await openBench('bare-list');
try {
  const pairs: { full: Figures; empty: Figures }[] = [];
  for (let round = 0; round < rounds; round += 1)
    pairs.push({ full: await visit(bench, 30), empty: await visit(bench, 0) });
  const rows = figures.map(([name, key]) => [
    name,
    spread(pairs.map(({ full }) => full[key])),
    spread(pairs.map(({ empty }) => empty[key])),
    spread(pairs.map(({ full, empty }) => full[key] / empty[key])),
  ]);
  say(`### Ten boards, ${rounds} rounds: median (smallest–largest), ms\n`);
  say(`${table(['', '30 on each', 'empty', 'ratio'], rows)}\n`);
} finally {
  await bench.close();
}

async function visit({ browser, ours }: Bench, amount: number): Promise<Figures> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    await addMeter(page);
    await page.goto(ours.url);
    const course = workedBoards(amount);
    const { blob } = saveCourseFile(course, course.createdAt);
    const file = { name: 'b.vejkort', mimeType: 'application/json', buffer: Buffer.from(await blob.arrayBuffer()) };
    await page.locator('input[type=file]').first().setInputFiles(file);
    await page.waitForURL(`**/#/forloeb/${course.id}`);
    await page.waitForTimeout(500);
    const before = performance.now();
    await page.reload();
    await page.getByRole('heading', { name: course.title }).waitFor();
    const opened = performance.now() - before;
    const boards: { time: number; block: number }[] = [];
    for (const kind of toolKinds) boards.push(await openBoard(page, `#/forloeb/${course.id}/tavle/${kind}/start`));
    const times = boards.map(({ time }) => time);
    return {
      course: opened,
      board: median(times),
      slowest: Math.max(...times),
      block: Math.max(...boards.map(({ block }) => block)),
    };
  } finally {
    await context.close();
  }
}

/** From the change of the address to the board's places on the screen, its code loaded before. In ms. */
async function openBoard(page: Page, hash: string): Promise<{ time: number; block: number }> {
  const go = (next: string) =>
    page.evaluate((address) => {
      location.hash = address;
    }, next);
  await go(hash);
  await page.locator('[aria-current=step]').first().waitFor();
  await go('#/ordliste');
  await page.locator('[aria-current=step]').first().waitFor({ state: 'detached' });
  let time = 0;
  const { block } = await metered(page, async () => {
    const before = performance.now();
    await go(hash);
    await page.locator('[aria-current=step]').first().waitFor();
    time = performance.now() - before;
  });
  return { time, block };
}
