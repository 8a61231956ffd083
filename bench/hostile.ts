/**
 * How long posters and decks take whose words nobody should write: laying out, which is what somebody waits for while typing,
 * and drawing the file. Baseline in the same round: the poster of a good afternoon. All of it happens in the worker.
 */
import { performance } from 'node:perf_hooks';
import { fontsFromDisk } from '../src/print/fonts/fromDisk.ts';
import { layOutJob, type PrintJob } from '../src/print/job.ts';
import { renderPdf } from '../src/print/pdf/renderPdf.ts';
import { hostileJobs } from '../test/print/hostileJobs.ts';
import { poster } from '../test/print/samples.ts';
import { median, say, spread, table } from './support/stats.ts';

const rounds = Number(process.env.BENCH_ROUNDS ?? 3);
const usual: PrintJob = { kind: 'poster', lang: 'da', paper: 'a3', data: poster };
const jobs: [name: string, job: PrintJob][] = [
  ['the poster of a good afternoon', usual],
  ...hostileJobs.map(([name, job]): [string, PrintJob] => [name, job]),
];
const took = jobs.map(() => ({ layout: [] as number[], drawing: [] as number[] }));
const fonts = fontsFromDisk();
layOutJob(usual, fonts);

for (let round = 0; round < rounds; round += 1)
  for (const [index, [, job]] of jobs.entries()) {
    const start = performance.now();
    const document = layOutJob(job, fonts);
    const laidOut = performance.now();
    await renderPdf(document, fonts);
    took[index]?.layout.push(laidOut - start);
    took[index]?.drawing.push(performance.now() - laidOut);
  }

const base = median(took[0]?.layout ?? [1]);
say(
  table(
    ['words', 'layout ms', 'times the usual', 'drawing ms'],
    jobs.map(([name], index) => {
      const { layout, drawing } = took[index] ?? { layout: [], drawing: [] };
      return [name, spread(layout), (median(layout) / base).toFixed(1), spread(drawing)];
    }),
  ),
);
