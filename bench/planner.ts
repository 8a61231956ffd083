/**
 * The planner with 200 blocks: its clock times and warnings worked out anew as after every drag, against adding up the same numbers
 * and copying the same records; then on screen a block made longer by key and moved by mouse, against the bare list with 200 texts.
 */
import { performance } from 'node:perf_hooks';
import { produce } from 'immer';
import type { Page } from 'playwright-core';
import { compileContent } from '../src/content/compiler/compile.ts';
import { ledSteps } from '../src/content/ledStep.ts';
import { blockNames } from '../src/i18n/blockNames.ts';
import { addBlock, addDay, addRoom, moveBlock, newAgenda, scheduleOf, seedsOf } from '../src/model/agenda.ts';
import type { Agenda } from '../src/model/agendaShape.ts';
import { warningsOf } from '../src/model/agendaWarnings.ts';
import { emptyCourse } from '../src/model/emptyCourse.ts';
import { saveCourseFile } from '../src/storage/file.ts';
import { addMeter, metered } from './support/meter.ts';
import { openBench } from './support/sites.ts';
import { median, say, spread, table } from './support/stats.ts';

const rounds = Number(process.env.BENCH_ROUNDS ?? 5);
const count = 200;
/** Drags in a round. */
const drags = 200;
const presses = 20;

const { content } = await compileContent('content');
const steps = ledSteps(content, blockNames);
const agenda = fullAgenda();
workedOut();
await onScreen();

/** 200 steps of the shipped scripts over two days, two rooms each. */
function fullAgenda(): Agenda {
  let next = 0;
  const newId = () => `id${next++}`;
  const made = newAgenda({ id: 'dag', title: 'To dage', now: 1, newId });
  addRoom(made, Object.keys(made.days)[0] ?? '', 'ved-siden-af');
  addRoom(made, addDay(made, { newId }), 'ogsaa');
  const rooms = Object.keys(made.rooms);
  const seeds = content.scripts.flatMap((script) => script.meetings.flatMap(({ id }) => seedsOf(script, id)));
  for (let i = 0; i < count; i += 1) {
    const seed = seeds[i % seeds.length];
    const room = rooms[Math.floor((i * rooms.length) / count)];
    if (seed === undefined || room === undefined) throw new Error('Nothing to plan with');
    addBlock(made, seed, { id: `b${i}`, room });
  }
  return made;
}

/** What is done to the agenda after a drop: the move, all clock times and sums, all warnings. */
function workedOut(): void {
  const rooms = Object.keys(agenda.rooms);
  const ours: number[] = [];
  const adding: number[] = [];
  const copying: number[] = [];
  let sum = 0;
  for (let round = 0; round < rounds; round += 1) {
    let now = agenda;
    for (let drag = 0; drag < drags; drag += 1) {
      const start = performance.now();
      const move = { room: rooms[drag % rooms.length] ?? '', index: (drag * 7) % 50 };
      now = produce(now, (draft) => moveBlock(draft, `b${(drag * 31) % count}`, move));
      sum += scheduleOf(now).length + warningsOf(now, steps.roleOf).length;
      ours.push(performance.now() - start);

      const added = performance.now();
      for (const { minutes } of Object.values(now.blocks)) sum += minutes;
      const added2 = performance.now();
      adding.push(added2 - added);
      sum += structuredClone(now.blocks).b0?.minutes ?? 0;
      copying.push(performance.now() - added2);
    }
  }
  if (sum === 0) throw new Error('nothing was worked out');
  const row = (name: string, all: readonly number[]) => [name, us(median(all)), us(p95(all))];
  say(`### ${count} blocks after a drag, ${rounds} rounds of ${drags}: µs\n`);
  say(
    `${table(
      ['', 'median', 'p95'],
      [
        row('move, clock times, sums, warnings', ours),
        row('copying the 200 records', copying),
        row('adding up 200 numbers', adding),
      ],
    )}\n`,
  );
  say(`Ratio of medians to copying: ${(median(ours) / median(copying)).toFixed(2)}\n`);
}

/** From a key that makes a block longer to the frame that shows all later clock times, and frames while one is dragged; the bare list in the same rounds. */
async function onScreen(): Promise<void> {
  const bench = await openBench('bare-list');
  const course = { ...emptyCourse({ id: 'forloeb', now: 1 }), agendas: { dag: agenda } };
  const file = saveCourseFile(course, course.createdAt).blob;
  const buffer = Buffer.from(await file.arrayBuffer());
  const texts = Array.from({ length: count }, (_, i) => `Trin ${i} af en lang dag med mange mennesker`);
  const visit = async <T>(act: (page: Page) => Promise<T>): Promise<T> => {
    const context = await bench.browser.newContext({ viewport: { width: 1366, height: 768 }, serviceWorkers: 'block' });
    try {
      const page = await context.newPage();
      await addMeter(page);
      return await act(page);
    } finally {
      await context.close();
    }
  };
  const ours: Seen[] = [];
  const bare: Seen[] = [];
  try {
    for (let round = 0; round < rounds; round += 1) {
      ours.push(
        await visit(async (page) => {
          await page.goto(bench.ours.url);
          const chosen = { name: 'bench.vejkort', mimeType: 'application/json', buffer };
          await page.locator('input[type=file]').first().setInputFiles(chosen);
          await page.waitForURL(`**/#/forloeb/${course.id}`);
          await page.evaluate((hash) => location.assign(hash), `#/forloeb/${course.id}/plan/dag`);
          const blocks = page.locator('[data-block]');
          await blocks.nth(count - 1).waitFor({ state: 'attached' });
          await page.waitForTimeout(500);
          await blocks.nth(2).focus();
          const { keys } = await metered(page, async () => {
            for (let press = 0; press < presses; press += 1) {
              await page.keyboard.press(press % 2 === 0 ? '+' : '-');
              await page.waitForTimeout(150);
            }
          });
          return { key: median(keys), ...(await dragging(page, '[data-block]')) };
        }),
      );
      bare.push(
        await visit(async (page) => {
          await page.addInitScript((given) => {
            window.benchTexts = given;
          }, texts);
          await page.goto(bench.bare.url);
          await page
            .locator('[data-note]')
            .nth(count - 1)
            .waitFor({ state: 'attached' });
          await page.waitForTimeout(500);
          return { key: Number.NaN, ...(await dragging(page, '[data-note]')) };
        }),
      );
    }
  } finally {
    await bench.close();
  }
  const row = (name: string, key: keyof Seen) => [
    name,
    spread(ours.map((one) => one[key])),
    spread(bare.map((one) => one[key])),
    spread(ours.map((one, i) => one[key] / (bare[i]?.[key] ?? Number.NaN))),
  ];
  say(`### ${count} blocks on screen, ${rounds} rounds: median (smallest–largest), ms\n`);
  say(
    `${table(
      ['', 'the planner', 'bare list', 'ratio'],
      [
        ['+ on the third block to all clock times painted', spread(ours.map(({ key }) => key)), '–', '–'],
        row('dragging: time between frames, median', 'frame'),
        row('dragging: worst frame', 'worst'),
        row('dragging: longest block, pick-up and drop included', 'block'),
      ],
    )}\n`,
  );
}

type Seen = { key: number; frame: number; worst: number; block: number };

/** Picks up the second one, goes to and fro over its neighbours, and drops it on the fourth. */
async function dragging(page: Page, which: string): Promise<Omit<Seen, 'key'>> {
  const all = page.locator(which);
  await all.nth(1).scrollIntoViewIfNeeded();
  const [from, to] = [await all.nth(1).boundingBox(), await all.nth(3).boundingBox()];
  if (from === null || to === null) throw new Error('nothing to drag');
  const start = { x: from.x + 30, y: from.y + 15 };
  const end = { x: to.x + 30, y: to.y + 15 };
  let frames: number[] = [];
  const { block } = await metered(page, async () => {
    await page.mouse.move(start.x, start.y);
    await page.mouse.down();
    await page.mouse.move(start.x + 12, start.y + 6, { steps: 4 });
    await page.waitForTimeout(200);
    const kept = await page.evaluate(() => window.meter.mark());
    for (let step = 0; step <= 120; step += 1) {
      const along = (1 - Math.cos((step / 120) * 5 * Math.PI)) / 2;
      await page.mouse.move(start.x + (end.x - start.x) * along, start.y + (end.y - start.y) * along);
      await page.waitForTimeout(8);
    }
    frames = await page.evaluate((mark) => window.meter.since(mark), kept);
    await page.mouse.up();
    await page.waitForTimeout(200);
  });
  return { frame: median(frames), worst: Math.max(...frames), block };
}

function p95(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length * 0.95)] ?? Number.NaN;
}

function us(ms: number): string {
  return (ms * 1000).toFixed(1);
}
