/**
 * Adding, typing and dragging with 200 and 1,000 notes at one stop of a road, and with 1,000 on the largest board of zones,
 * against the bare list of bench/bare-list with the same texts. Both in every round, one after the other; a ratio is the median of the rounds' own ratios.
 */
import type { Page } from 'playwright-core';
import { courseFile, noteTexts, zonesFile } from './board/course.ts';
import { addMeter, metered } from './support/meter.ts';
import { type Bench, openBench } from './support/sites.ts';
import { median, say, spread, table } from './support/stats.ts';

const rounds = Number(process.env.BENCH_ROUNDS ?? 5);
const scenes = [
  { name: 'one stop', count: 200, at: 'vej/ser', fileOf: courseFile },
  { name: 'one stop', count: 1000, at: 'vej/ser', fileOf: courseFile },
  { name: 'the six zones of Procestjek', count: 1000, at: 'proces/start', fileOf: zonesFile },
] as const;
type Scene = (typeof scenes)[number];
const figures = [
  ['typing: block of a letter, median of 20', 'typeBlock'],
  ['typing: longest block', 'typeWorst'],
  ['typing: key to paint, median', 'typePaint'],
  ['adding: block, median of 5', 'addBlock'],
  ['adding: longest block', 'addWorst'],
  ['adding: Enter to the note painted, median', 'addPaint'],
  ['dragging: time between frames, median', 'dragFrame'],
  ['dragging: worst frame', 'dragWorst'],
  ['dragging: longest block, pick-up and drop included', 'dragBlock'],
] as const;
type Figures = Record<(typeof figures)[number][1], number>;

const bench = await openBench('bare-list');
try {
  for (const scene of scenes) {
    const texts = noteTexts(scene.count);
    const pairs: { ours: Figures; bare: Figures }[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const ours = await visit(bench, (page) => openOurs(page, bench.ours.url, scene, texts));
      const bare = await visit(bench, (page) => openBare(page, bench.bare.url, texts));
      pairs.push({ ours, bare });
    }
    const rows = figures.map(([name, key]) => [
      name,
      spread(pairs.map(({ ours }) => ours[key])),
      spread(pairs.map(({ bare }) => bare[key])),
      spread(pairs.map(({ ours, bare }) => ours[key] / bare[key])),
    ]);
    say(`### ${scene.count} notes at ${scene.name}, ${rounds} rounds: median (smallest–largest), ms\n`);
    say(`${table(['', 'Vejkort', 'bare list', 'ratio'], rows)}\n`);
  }
} finally {
  await bench.close();
}

async function visit({ browser }: Bench, open: (page: Page) => Promise<void>): Promise<Figures> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    await addMeter(page);
    await open(page);
    await page.waitForTimeout(500);
    return { ...(await typing(page)), ...(await adding(page)), ...(await dragging(page)) };
  } finally {
    await context.close();
  }
}

async function openOurs(page: Page, url: string, { at, fileOf }: Scene, texts: string[]): Promise<void> {
  const { course, file } = fileOf(texts);
  await page.goto(url);
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({
      name: 'bench.vejkort',
      mimeType: 'application/json',
      buffer: Buffer.from(await file.arrayBuffer()),
    });
  await page.waitForURL(`**/#/forloeb/${course.id}`);
  await page.evaluate((hash) => location.assign(hash), `#/forloeb/${course.id}/tavle/${at}`);
  await page
    .locator('[data-note]')
    .nth(texts.length - 1)
    .waitFor({ state: 'attached' });
}

async function openBare(page: Page, url: string, texts: string[]): Promise<void> {
  await page.addInitScript((given) => {
    window.benchTexts = given;
  }, texts);
  await page.goto(url);
  await page
    .locator('[data-note]')
    .nth(texts.length - 1)
    .waitFor({ state: 'attached' });
}

/** Twenty letters, as fast as a quick typist, into a note that is in view. */
async function typing(page: Page) {
  await page.locator('[data-note]').nth(4).locator('[data-focus]').click();
  await page.keyboard.press('End');
  await page.waitForTimeout(300);
  const { block, keys, keyBlocks } = await metered(page, () =>
    page.keyboard.type(' og så lidt mere her', { delay: 60 }),
  );
  await page.locator('main input[type=text]').last().click();
  return { typeBlock: median(keyBlocks), typeWorst: block, typePaint: median(keys) };
}

async function adding(page: Page) {
  const notes = page.locator('[data-note]');
  const before = await notes.count();
  const all = [];
  for (let n = 0; n < 5; n += 1) {
    await page.locator('main input[type=text]').last().fill(`Endnu en seddel ${n}`);
    await page.waitForTimeout(250);
    all.push(await metered(page, () => page.keyboard.press('Enter')));
  }
  if ((await notes.count()) !== before + 5) throw new Error('the notes were not added');
  return {
    addBlock: median(all.map(({ block }) => block)),
    addWorst: Math.max(...all.map(({ block }) => block)),
    addPaint: median(all.flatMap(({ keys }) => keys)),
  };
}

/**
 * Picks up a note, goes to and fro for about two seconds, and drops it: the third note over its neighbours on the sixth; where
 * there are zones, the first note of one over to the next.
 */
async function dragging(page: Page) {
  const notes = page.locator('[data-note]');
  const next = page.locator('[data-zone]').nth(1).locator('[data-note]').first();
  const zones = (await next.count()) > 0;
  const picked = notes.nth(zones ? 0 : 2);
  const moved = await picked.getAttribute('data-note');
  await picked.scrollIntoViewIfNeeded();
  const [from, to] = [await picked.boundingBox(), await (zones ? next : notes.nth(6)).boundingBox()];
  if (from === null || to === null) throw new Error('no notes to drag');
  const start = { x: from.x + 30, y: from.y + 20 };
  const end = { x: to.x + 30, y: to.y + 20 };
  let frames: number[] = [];
  const { block } = await metered(page, async () => {
    await page.mouse.move(start.x, start.y);
    await page.mouse.down();
    await page.mouse.move(start.x + 12, start.y + 6, { steps: 4 });
    await page.waitForTimeout(200);
    const kept = await page.evaluate(() => window.meter.mark());
    for (let step = 0; step <= 120; step += 1) {
      const along = (1 - Math.cos((step / 120) * 5 * Math.PI)) / 2;
      const [x, y] = [start.x + (end.x - start.x) * along, start.y + (end.y - start.y) * along];
      await page.mouse.move(x, y);
      await page.waitForTimeout(8);
    }
    frames = await page.evaluate((from) => window.meter.since(from), kept);
    await page.mouse.up();
    await page.waitForTimeout(200);
  });
  const place = await notes.evaluateAll(
    (all, id) => all.findIndex((one) => one.getAttribute('data-note') === id),
    moved,
  );
  if (place <= 3) throw new Error('the note was not moved by the drag');
  return { dragFrame: median(frames), dragWorst: Math.max(...frames), dragBlock: block };
}
