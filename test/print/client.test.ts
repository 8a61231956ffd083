import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PrintJob, WorkerAnswer, WorkerTask } from '../../src/print/job.ts';
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
}

const job: PrintJob = { kind: 'deck', data: mixedDeck(2), lang: 'da' };
const worker = (index = -1) => {
  const found = FakeWorker.all.at(index);
  if (found === undefined) throw new Error('No worker was started');
  return found;
};
const idOf = (index = -1, of = worker()) => of.tasks.at(index)?.jobId ?? -1;
let client: typeof import('../../src/print/client.ts');

beforeEach(async () => {
  FakeWorker.all.length = 0;
  vi.stubGlobal('Worker', FakeWorker);
  vi.resetModules();
  client = await import('../../src/print/client.ts');
});
afterEach(() => vi.unstubAllGlobals());

describe('printing', () => {
  it('starts no worker before somebody prints, and keeps it warm afterwards', async () => {
    expect(FakeWorker.all).toHaveLength(0);
    for (const _ of [1, 2]) {
      const made = client.printPdf(job);
      worker().answer({ jobId: idOf(), type: 'result', bytes: new ArrayBuffer(4) });
      expect(await made).toMatchObject({ size: 4, type: 'application/pdf' });
    }
    expect(FakeWorker.all).toHaveLength(1);
  });

  it('tells how far it is', async () => {
    const seen: number[] = [];
    const made = client.printPdf(job, { onProgress: ({ done, total }) => seen.push(done / total) });
    worker().answer({ jobId: idOf(), type: 'progress', done: 1, total: 2 });
    worker().answer({ jobId: idOf(), type: 'progress', done: 2, total: 2 });
    worker().answer({ jobId: idOf(), type: 'result', bytes: new ArrayBuffer(0) });
    await made;
    expect(seen).toEqual([0.5, 1]);
  });

  it('can be cancelled; the job of another goes on in a new worker', async () => {
    const cancel = new AbortController();
    const cancelled = client.printPdf(job, { signal: cancel.signal });
    const other = client.printPdf(job);
    const otherId = idOf();
    cancel.abort();
    await expect(cancelled).rejects.toMatchObject({ name: 'AbortError' });
    expect(worker(0).ended).toBe(true);
    expect(worker().tasks.map(({ jobId }) => jobId)).toEqual([otherId]);
    worker().answer({ jobId: otherId, type: 'result', bytes: new ArrayBuffer(1) });
    expect((await other).size).toBe(1);
  });

  it('keeps the warm worker when only a preview is no longer wanted', async () => {
    const cancel = new AbortController();
    const preview = client.layoutPrint(job, { signal: cancel.signal });
    cancel.abort();
    await expect(preview).rejects.toMatchObject({ name: 'AbortError' });
    expect(worker().ended).toBe(false);
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

  it('says so when the worker breaks, and starts a new one for the next job', async () => {
    const made = client.printPdf(job);
    worker().dispatchEvent(new Event('error', { cancelable: true }));
    await expect(made).rejects.toMatchObject({ reason: 'engine' });
    const again = client.layoutPrint(job);
    expect(FakeWorker.all).toHaveLength(2);
    worker().answer({ jobId: idOf(), type: 'error', reason: 'failed', message: '' });
    await expect(again).rejects.toMatchObject({ reason: 'failed' });
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
