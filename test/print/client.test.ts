import { unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { deckJob } from '../../src/print/cardsJob.ts';
import type { WorkerAnswer, WorkerTask } from '../../src/print/job.ts';
import type { Page, PrintDocument } from '../../src/print/layout/displayList.ts';
import { layoutAnswers } from '../../src/print/layoutAnswers.ts';
import { mixedDeck } from './samples.ts';

/** A worker that does what the test says. */
class FakeWorker extends EventTarget {
  static readonly all: FakeWorker[] = [];
  readonly tasks: WorkerTask[] = [];
  ended = false;

  constructor() {
    super();
    FakeWorker.all.push(this);
  }

  postMessage(task: WorkerTask) {
    this.tasks.push(task);
  }

  terminate() {
    this.ended = true;
  }

  answer(data: WorkerAnswer) {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }

  /** A file of this many bytes for the task it has now. */
  finish(bytes = 0) {
    this.answer({ jobId: this.tasks.at(-1)?.jobId ?? -1, type: 'result', bytes: new ArrayBuffer(bytes) });
  }

  breakDown() {
    this.dispatchEvent(new Event('error', { cancelable: true }));
  }
}

const job = deckJob(mixedDeck(2), 'da');
const part = (name: string) => ({ job, name, copies: 1 });
const worker = (index = -1) => {
  const found = FakeWorker.all.at(index);
  if (found === undefined) throw new Error('No worker was started');
  return found;
};
const idOf = (index = -1, of = worker()) => of.tasks.at(index)?.jobId ?? -1;
const paper = (n: number): Page => ({ widthMm: 210, heightMm: 297, ops: [], label: String(n) });
const documentOf = (pages: number): PrintDocument => ({
  title: 'Kort',
  lang: 'da',
  pages: Array.from({ length: pages }, (_, i) => paper(i)),
  problems: [],
  sheets: pages,
  duplex: 'none',
  actualSize: true,
  openAt: 0,
});
let client: typeof import('../../src/print/client.ts');

/** The print room on a machine with this many cores. */
async function onMachine(cores: number) {
  FakeWorker.all.length = 0;
  vi.stubGlobal('Worker', FakeWorker);
  vi.stubGlobal('navigator', { hardwareConcurrency: cores });
  vi.resetModules();
  client = await import('../../src/print/client.ts');
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('printing on a small machine', () => {
  beforeEach(() => onMachine(2));

  it('starts no worker before somebody prints, and keeps it warm afterwards', async () => {
    expect(FakeWorker.all).toHaveLength(0);
    for (const _ of [1, 2]) {
      const made = client.printPdf(job);
      worker().finish(4);
      expect(await made).toMatchObject({ size: 4, type: 'application/pdf' });
    }
    expect(FakeWorker.all).toHaveLength(1);
  });

  it('tells how far it is', async () => {
    const seen: number[] = [];
    const made = client.printPdf(job, { onProgress: ({ done, total }) => seen.push(done / total) });
    worker().answer({ jobId: idOf(), type: 'progress', done: 1, total: 2 });
    worker().answer({ jobId: idOf(), type: 'progress', done: 2, total: 2 });
    worker().finish();
    await made;
    expect(seen).toEqual([0.5, 1]);
  });

  it('can be cancelled; the job of another goes on in a new worker', async () => {
    const cancel = new AbortController();
    const cancelled = client.printPdf(job, { signal: cancel.signal });
    const other = client.printPdf(job);
    cancel.abort();
    await expect(cancelled).rejects.toMatchObject({ name: 'AbortError' });
    expect(worker(0).ended).toBe(true);
    expect(FakeWorker.all).toHaveLength(2);
    worker().finish(1);
    expect((await other).size).toBe(1);
  });

  it('a job that is cancelled while it waits disturbs nobody', async () => {
    const cancel = new AbortController();
    const first = client.printPdf(job);
    const cancelled = client.printPdf(job, { signal: cancel.signal });
    cancel.abort();
    await expect(cancelled).rejects.toMatchObject({ name: 'AbortError' });
    worker().finish(3);
    expect((await first).size).toBe(3);
    expect(worker().ended).toBe(false);
    expect(worker().tasks).toHaveLength(1);
  });

  it('keeps the warm worker when only a preview is no longer wanted, and of many shows the last one', async () => {
    const changes = [1, 2, 3].map(() => {
      const cancel = new AbortController();
      const preview = client.layoutPrint(job, { signal: cancel.signal });
      return { cancel, preview };
    });
    for (const { cancel } of changes.slice(0, 2)) cancel.abort();
    for (const { preview } of changes.slice(0, 2)) await expect(preview).rejects.toMatchObject({ name: 'AbortError' });
    expect(worker().ended).toBe(false);
    // The first was at work already; the second never came so far.
    for (const answer of layoutAnswers(idOf(0), documentOf(1))) worker().answer(answer);
    expect(worker().tasks).toHaveLength(2);
    for (const answer of layoutAnswers(idOf(1), documentOf(2))) worker().answer(answer);
    expect((await changes[2]?.preview)?.pages).toHaveLength(2);
  });

  it('what somebody is looking at goes before files', async () => {
    const files = [client.printPdf(job), client.printPdf(job)];
    const preview = client.layoutPrint(job);
    worker().finish();
    expect(worker().tasks.at(-1)?.task).toBe('layout');
    for (const answer of layoutAnswers(idOf(), documentOf(1))) worker().answer(answer);
    await preview;
    worker().finish();
    await Promise.all(files);
  });

  it.each([1, 4, 5, 9])('gives the first pages of %i before the rest, and all of them in order', async (pages) => {
    const first: [number, number][] = [];
    const laidOut = client.layoutPrint(job, { onFirst: (made, total) => first.push([made.pages.length, total]) });
    const answers = layoutAnswers(idOf(), documentOf(pages));
    expect(Math.max(...answers.map((one) => ('pages' in one ? one.pages.length : 0)))).toBeLessThanOrEqual(4);
    for (const answer of answers) worker().answer(answer);
    expect((await laidOut).pages.map(({ label }) => label)).toEqual(documentOf(pages).pages.map(({ label }) => label));
    expect(first).toEqual([[Math.min(4, pages), pages]]);
  });

  it('does not start for a signal that is already cancelled', async () => {
    await expect(client.printPdf(job, { signal: AbortSignal.abort() })).rejects.toMatchObject({ name: 'AbortError' });
    expect(FakeWorker.all).toHaveLength(0);
  });

  it.each(['fonts', 'failed'] as const)('says why nothing came out: %s', async (reason) => {
    const made = client.printPdf(job);
    worker().answer({ jobId: idOf(), type: 'error', reason, message: 'x' });
    await expect(made).rejects.toMatchObject({ name: 'PrintError', reason });
  });

  it('tries again in a new worker when one breaks; when that breaks too, says so, and starts another for the next job', async () => {
    const made = client.printPdf(job);
    worker().breakDown();
    expect(FakeWorker.all).toHaveLength(2);
    worker().breakDown();
    await expect(made).rejects.toMatchObject({ reason: 'engine' });
    const again = client.printPdf(job);
    expect(FakeWorker.all).toHaveLength(3);
    worker().finish(2);
    expect((await again).size).toBe(2);
  });

  it('says so when no worker can be started at all', async () => {
    vi.stubGlobal(
      'Worker',
      class {
        constructor() {
          throw new Error('forbidden');
        }
      },
    );
    await expect(client.printPdf(job)).rejects.toMatchObject({ reason: 'engine', message: 'forbidden' });
  });
});

describe('printing on a machine with many cores', () => {
  beforeEach(() => onMachine(8));

  it('makes three files at once and no more, and closes the spare workers after a while', async () => {
    vi.useFakeTimers();
    const files = [1, 2, 3, 4, 5].map(() => client.printPdf(job));
    expect(FakeWorker.all.map(({ tasks }) => tasks.length)).toEqual([1, 1, 1]);
    for (const index of [2, 0, 1, 2, 0]) worker(index).finish();
    await Promise.all(files);
    expect(FakeWorker.all.map(({ tasks }) => tasks.length)).toEqual([2, 1, 2]);
    expect(FakeWorker.all.map(({ ended }) => ended)).toEqual([false, false, false]);
    vi.advanceTimersByTime(60_000);
    expect(FakeWorker.all.map(({ ended }) => ended)).toEqual([false, true, true]);
    const next = client.printPdf(job);
    worker(0).finish();
    await next;
  });

  it('when one worker breaks only its own job begins again', async () => {
    const [first, second] = [client.printPdf(job), client.printPdf(job)];
    const lost = idOf(0, worker(0));
    worker(0).breakDown();
    expect(worker(1).ended).toBe(false);
    expect(worker(2).tasks.map(({ jobId }) => jobId)).toEqual([lost]);
    worker(1).finish(1);
    worker(2).finish(2);
    expect([(await first).size, (await second).size]).toEqual([2, 1]);
  });

  it('stopping one file leaves the others alone', async () => {
    const stop = new AbortController();
    const stopped = client.printPdf(job, { signal: stop.signal });
    const other = client.printPdf(job);
    stop.abort();
    await expect(stopped).rejects.toMatchObject({ name: 'AbortError' });
    expect(FakeWorker.all.map(({ ended }) => ended)).toEqual([true, false]);
    worker(1).finish(1);
    expect((await other).size).toBe(1);
  });

  it('waits for the warm worker rather than start a cold one for the next letter typed', async () => {
    const cancel = new AbortController();
    const before = client.layoutPrint(job, { signal: cancel.signal });
    cancel.abort();
    await expect(before).rejects.toMatchObject({ name: 'AbortError' });
    const now = client.layoutPrint(job);
    expect(FakeWorker.all).toHaveLength(1);
    for (const jobId of [idOf(0), idOf(0) + 1])
      for (const answer of layoutAnswers(jobId, documentOf(1))) worker().answer(answer);
    expect((await now).pages).toHaveLength(1);
  });

  it('makes the files of a pack several at a time, and puts them in a ZIP', async () => {
    const { printPack } = await import('../../src/print/printPack.ts');
    const seen: number[] = [];
    const pack = { title: 'Halv dag', parts: [part('Tillid'), part('Retfærdighed'), part('Drejebogen')] };
    const zip = printPack(pack, 'da', { onProgress: ({ done }) => seen.push(done) });
    await expect.poll(() => FakeWorker.all.map(({ tasks }) => tasks.length)).toEqual([1, 1, 1]);
    for (const index of [2, 1, 0, 2]) {
      worker(index).finish(10 + index);
      await new Promise((resolve) => setTimeout(resolve));
    }
    const files = unzipSync(new Uint8Array(await (await zip).arrayBuffer()));
    expect(Object.entries(files).map(([name, bytes]) => [name, bytes.length])).toEqual([
      ['00-pakkeliste.pdf', 10],
      ['01-tillid.pdf', 11],
      ['02-retfaerdighed.pdf', 12],
      ['03-drejebogen.pdf', 12],
    ]);
    expect(seen).toEqual([1, 2, 3, 4]);
  });

  it('stops the other files of a pack when one cannot be made', async () => {
    const { printPack } = await import('../../src/print/printPack.ts');
    const zip = printPack({ title: 'Halv dag', parts: [part('Tillid'), part('Retfærdighed')] }, 'da');
    await expect.poll(() => FakeWorker.all.length).toBe(3);
    worker(1).answer({ jobId: idOf(0, worker(1)), type: 'error', reason: 'failed', message: 'x' });
    await expect(zip).rejects.toMatchObject({ reason: 'failed' });
    expect([worker(0).ended, worker(2).ended]).toEqual([true, true]);
  });
});
