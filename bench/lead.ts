/**
 * Leading a meeting: how long after the facilitator's key the wall in its own window has painted it, with 14 and 500 notes on it,
 * against two bare windows and a BroadcastChannel; a card drawn from 600 against one from 40; a plan of 40 steps worked out anew.
 */
import { performance } from 'node:perf_hooks';
import type { BrowserContext, Page } from 'playwright-core';
import { cardsOf } from '../src/content/cardsOf.ts';
import { compileContent } from '../src/content/compiler/compile.ts';
import { newCardsBoard } from '../src/model/cards.ts';
import type { Course } from '../src/model/course.ts';
import { expectedEnd, goToStep, minutesAhead, planAt } from '../src/model/meeting.ts';
import { addMeeting } from '../src/model/newMeeting.ts';
import { generateRanks } from '../src/model/rank.ts';
import { saveCourseFile } from '../src/storage/file.ts';
import { fullCourse } from '../test/support/fullCourse.ts';
import { courseFile, noteTexts } from './board/course.ts';
import { addLagMeter, pressedAt, whenPainted } from './support/lag.ts';
import { addMeter, metered } from './support/meter.ts';
import { type Bench, openBench } from './support/sites.ts';
import { median, say, spread, table } from './support/stats.ts';

const rounds = Number(process.env.BENCH_ROUNDS ?? 5);
/** New notes in a round, each waited for. */
const presses = 20;

const bench = await openBench('bare-wall');
try {
  say(`### The wall behind the facilitator, ${rounds} rounds of ${presses}: ms\n`);
  const rows: string[][] = [];
  for (const count of [14, 500]) {
    const pairs: { ours: number[]; bare: number[] }[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const ours = await inContext((context) => ourLag(context, count));
      const bare = await inContext((context) => bareLag(context));
      pairs.push({ ours, bare });
    }
    const [ours, bare] = [pairs.flatMap((pair) => pair.ours), pairs.flatMap((pair) => pair.bare)];
    const ratio = spread(pairs.map((pair) => median(pair.ours) / median(pair.bare)));
    rows.push([`${count} notes`, median(ours).toFixed(1), p95(ours), median(bare).toFixed(1), p95(bare), ratio]);
  }
  say(`${table(['', 'median', 'p95', 'bare: median', 'bare: p95', 'ratio of medians'], rows)}\n`);

  say(`### Drawing a card, ${rounds} rounds of ${presses}: ms from the key to the painted card\n`);
  const piles: { large: number; small: number }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const large = await inContext((context) => drawing(context, 600));
    const small = await inContext((context) => drawing(context, 40));
    piles.push({ large, small });
  }
  const drawn = [
    ['from 600', spread(piles.map(({ large }) => large))],
    ['from 40', spread(piles.map(({ small }) => small))],
    ['ratio', spread(piles.map(({ large, small }) => large / small))],
  ];
  say(`${table(['', 'median (smallest–largest)'], drawn)}\n`);
} finally {
  await bench.close();
}
planning();

async function inContext<T>(act: (context: BrowserContext) => Promise<T>): Promise<T> {
  const { browser }: Bench = bench;
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, serviceWorkers: 'block' });
  try {
    return await act(context);
  } finally {
    await context.close();
  }
}

async function ourLag(context: BrowserContext, count: number): Promise<number[]> {
  const [leader, wall] = [await context.newPage(), await context.newPage()];
  for (const page of [leader, wall]) await addLagMeter(page);
  const { course, file } = courseFile(noteTexts(count));
  await openFile(leader, course, file);
  await leader.evaluate((hash) => location.assign(hash), `#/forloeb/${course.id}/tavle/vej/ser`);
  await leader
    .locator('[data-note]')
    .nth(count - 1)
    .waitFor({ state: 'attached' });
  await wall.goto(`${bench.ours.url}#/vaeg/${course.id}/vej`);
  await wall.locator('[data-wall] [data-note]').first().waitFor({ state: 'attached' });
  return await lags(leader, wall);
}

async function bareLag(context: BrowserContext): Promise<number[]> {
  const [leader, wall] = [await context.newPage(), await context.newPage()];
  for (const page of [leader, wall]) await addLagMeter(page);
  await leader.goto(bench.bare.url);
  await wall.goto(`${bench.bare.url}#wall`);
  return await lags(leader, wall);
}

/** From Enter in the facilitator's window to the painted note in the other one. */
async function lags(leader: Page, wall: Page): Promise<number[]> {
  const all: number[] = [];
  const line = leader.locator('main input[type=text]').first();
  for (let press = 0; press < presses; press += 1) {
    const text = `Det nye på væggen ${press}!`;
    await line.fill(text);
    await leader.waitForTimeout(150);
    const painted = whenPainted(wall, text);
    await leader.keyboard.press('Enter');
    all.push((await painted) - (await pressedAt(leader)));
  }
  return all;
}

async function openFile(page: Page, course: Course, file: Blob): Promise<void> {
  await page.goto(bench.ours.url);
  const buffer = Buffer.from(await file.arrayBuffer());
  const chosen = { name: 'bench.vejkort', mimeType: 'application/json', buffer };
  await page.locator('input[type=file]').first().setInputFiles(chosen);
  await page.waitForURL(`**/#/forloeb/${course.id}`);
}

/** The median time from N to the painted card, at a table with so many cards of all decks in its pile. */
async function drawing(context: BrowserContext, count: number): Promise<number> {
  const page = await context.newPage();
  await addMeter(page);
  const course = await tableCourse(count);
  await openFile(page, course, saveCourseFile(course, course.createdAt).blob);
  await page.evaluate((hash) => location.assign(hash), `#/forloeb/${course.id}/tavle/bord/start`);
  await page.locator('[data-next]').waitFor();
  await page.waitForTimeout(500);
  const { keys } = await metered(page, async () => {
    for (let press = 0; press < presses; press += 1) {
      await page.keyboard.press('n');
      await page.waitForTimeout(150);
    }
  });
  return median(keys);
}

/** A course with a table, `bord`, for a selection of `count` cards. */
async function tableCourse(count: number): Promise<Course> {
  const { content } = await compileContent('content');
  const cards = content.decks.flatMap((deck) => cardsOf(deck, content).map(({ id }) => ({ deck: deck.id, card: id })));
  if (cards.length < count) throw new Error(`There are only ${cards.length} cards`);
  const ranks = generateRanks(count);
  const picks = cards
    .slice(0, count)
    .map((card, i) => ({ ...card, id: `p${i}`, selection: 'mange', rank: ranks[i] ?? '' }));
  const title = { da: 'Mange kort', en: 'Many cards' };
  const table = newCardsBoard({ id: 'bord', now: 1, title, deck: '', selection: 'mange', draw: 'one', seed: 4 });
  return {
    ...fullCourse(),
    selections: { mange: { id: 'mange', name: 'Mange', rank: 'a0' } },
    picks: Object.fromEntries(picks.map((pick) => [pick.id, pick])),
    boards: { bord: { ...table, hard: true } },
  };
}

/** All that the head and the plan show, worked out anew: what happens every second and with every change to a plan. */
function planning(): void {
  const steps = Array.from({ length: 40 }, (_, i) => {
    const title = { da: `Trin ${i}`, en: `Step ${i}` };
    return { id: `t${i}`, title, minutes: 3 + (i % 9), need: null };
  });
  const plan = { script: 'kortrunden', part: 'moedet', title: { da: 'Langt', en: 'Long' }, steps };
  const meeting = addMeeting(fullCourse(), plan, { now: 0, newId: () => 'm', dice: () => 1 });
  goToStep(meeting, 't0', 0);
  goToStep(meeting, 't20', 60_000);
  const times = 1000;
  const ours: number[] = [];
  const bare: number[] = [];
  let sum = 0;
  for (let round = 0; round < rounds * 4; round += 1) {
    const start = performance.now();
    for (let now = 0; now < times; now += 1)
      sum += planAt(meeting, now).length + expectedEnd(meeting, now) + minutesAhead(meeting, now);
    const between = performance.now();
    for (let now = 0; now < times; now += 1) for (const { minutes } of steps) sum += minutes * 60_000 + now;
    ours.push(((between - start) * 1000) / times);
    bare.push(((performance.now() - between) * 1000) / times);
  }
  if (sum === 0) throw new Error('nothing was worked out');
  const rows = [
    ['the plan, the expected end, ahead or behind', spread(ours)],
    ['adding up 40 numbers', spread(bare, 2)],
  ];
  say(`### A plan of 40 steps worked out anew: µs\n\n${table(['', 'median (smallest–largest)'], rows)}\n`);
}

function p95(numbers: readonly number[]): string {
  const sorted = [...numbers].sort((a, b) => a - b);
  return (sorted[Math.floor(sorted.length * 0.95)] ?? Number.NaN).toFixed(1);
}
