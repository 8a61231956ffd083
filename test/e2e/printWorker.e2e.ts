import { readdir } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { fontsFromDisk } from '../../src/print/fonts/fromDisk.ts';
import { layOutJob, type PrintJob, type WorkerAnswer, type WorkerTask } from '../../src/print/job.ts';
import { renderPdf } from '../../src/print/pdf/renderPdf.ts';
import { kinds } from '../print/kinds.ts';
import { streamsOf } from '../print/readPdf.ts';
import { poster } from '../print/samples.ts';
import { openSite } from '../support/journey.ts';

const fonts = fontsFromDisk();
/** Its letters are in a file that is only fetched when they are met. */
const neighbours: PrintJob = {
  kind: 'poster',
  data: { ...poster, workplace: 'Łukasz og Žaneta' },
  lang: 'da',
  paper: 'a4',
};

it('makes every kind of print in the built worker, with the content that node makes', async () => {
  const visit = await openSite();
  const file = (await readdir('dist/assets')).find((name) => /^worker-.*\.js$/.test(name));
  for (const { name, job } of [...kinds, { name: 'letters of the neighbours', job: neighbours }]) {
    const made = await inWorker(visit.page, `assets/${file}`, job);
    const expected = await renderPdf(layOutJob(job, fonts), fonts);
    // Browser and node pack differently, so bytes differ, but not what they say.
    expect(contents(made).length, name).toBeGreaterThan(2);
    expect(contents(made), name).toEqual(contents(expected));
  }
  await visit.close();
});

it('shows the preview without the engine, and breaks where a file is asked for and the engine cannot be fetched', async () => {
  const visit = await openSite();
  const file = (await readdir('dist/assets')).find((name) => /^worker-.*\.js$/.test(name));
  await visit.page.context().route(/\/renderPdf-/, (route) => route.abort());
  expect(await answers(visit.page, `assets/${file}`, ['layout', 'pdf'], neighbours)).toEqual(['layout', 'broken']);
  await visit.close();
});

/** What a fresh worker says to each task, asked for one after the other. */
async function answers(page: Page, url: string, asked: WorkerTask['task'][], job: PrintJob): Promise<string[]> {
  const tasks = asked.map((task, index): WorkerTask => ({ jobId: index + 1, task, job }));
  return page.evaluate(
    async ([address, each]) => {
      const worker = new Worker(new URL(address, document.baseURI), { type: 'module' });
      const said: string[] = [];
      for (const task of each)
        said.push(
          await new Promise<string>((resolve) => {
            worker.addEventListener('error', () => resolve('broken'), { once: true });
            worker.addEventListener('message', ({ data }: MessageEvent<WorkerAnswer>) => {
              if (data.jobId === task.jobId) resolve(data.type);
            });
            worker.postMessage(task);
          }),
        );
      worker.terminate();
      return said;
    },
    [url, tasks] as const,
  );
}

/** Makes the PDF of a job in a fresh worker of the built site. */
async function inWorker(page: Page, url: string, job: PrintJob): Promise<Uint8Array> {
  const bytes = await page.evaluate(
    ([address, task]) =>
      new Promise<number[]>((resolve, reject) => {
        const worker = new Worker(new URL(address, document.baseURI), { type: 'module' });
        worker.addEventListener('error', ({ message }) => reject(new Error(message)));
        worker.addEventListener('message', ({ data }: MessageEvent<WorkerAnswer>) => {
          if (data.type === 'error') reject(new Error(data.message));
          if (data.type === 'result') resolve([...new Uint8Array(data.bytes)]);
        });
        worker.postMessage(task);
      }),
    [url, { jobId: 1, task: 'pdf', job }] as const satisfies readonly [string, WorkerTask],
  );
  return new Uint8Array(bytes);
}

/** What a PDF holds: pages, fonts and objects, without the date it was made and without where in the file they are. */
const contents = (bytes: Uint8Array) =>
  streamsOf(bytes).flatMap(({ entries, data }) => (/XRef/.test(entries) ? [] : [data.replace(/D:\d{14}/g, '')]));
