import type { PrintJob, WorkerAnswer, WorkerTask } from './job.ts';
import type { PrintDocument } from './layout/displayList.ts';
import { startWorker } from './startWorker.ts';

/** Why nothing came out: the worker did not start, the fonts could not be read, or the engine broke. */
export type PrintFailure = 'engine' | 'fonts' | 'failed';

export class PrintError extends Error {
  readonly reason: PrintFailure;

  constructor(reason: PrintFailure, message: string) {
    super(message);
    this.name = 'PrintError';
    this.reason = reason;
  }
}

export type PrintOptions = { onProgress?: (progress: { done: number; total: number }) => void; signal?: AbortSignal };

type Waiting = {
  task: WorkerTask;
  onAnswer: (answer: WorkerAnswer) => void;
  onFailure: (error: PrintError) => void;
};

/** The worker is started by the first job and kept warm for the next. */
let worker: Worker | undefined;
const waiting = new Map<number, Waiting>();
let latest = 0;

/**
 * Makes the PDF of a job in the worker. Rejects with a `PrintError`, or with the signal's reason when it is cancelled.
 * Read `problems` of `layoutPrint` first: the file is made even when words are too long for the paper.
 */
export async function printPdf(job: PrintJob, options: PrintOptions = {}): Promise<Blob> {
  const answer = await ask('pdf', job, options);
  if (answer.type !== 'result') throw new PrintError('failed', 'No file');
  return new Blob([answer.bytes], { type: 'application/pdf' });
}

/** The pages of a job as a display list, with sheets and problems: for the preview and for saying what does not fit. */
export async function layoutPrint(job: PrintJob, options: PrintOptions = {}): Promise<PrintDocument> {
  const answer = await ask('layout', job, options);
  if (answer.type !== 'layout') throw new PrintError('failed', 'No layout');
  return answer.document;
}

function ask(task: WorkerTask['task'], job: PrintJob, { onProgress, signal }: PrintOptions): Promise<WorkerAnswer> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    latest += 1;
    const jobId = latest;
    const cancel = () => {
      waiting.delete(jobId);
      // A layout is done before a new worker would have started: let it run out and forget its answer.
      if (task === 'pdf') restart();
      reject(signal?.reason);
    };
    const done = () => {
      waiting.delete(jobId);
      signal?.removeEventListener('abort', cancel);
    };
    const one: Waiting = {
      task: { jobId, task, job },
      onAnswer: (answer) => {
        if (answer.type === 'progress') return onProgress?.({ done: answer.done, total: answer.total });
        done();
        if (answer.type === 'error') reject(new PrintError(answer.reason, answer.message));
        else resolve(answer);
      },
      onFailure: (error) => {
        done();
        reject(error);
      },
    };
    waiting.set(jobId, one);
    signal?.addEventListener('abort', cancel, { once: true });
    send(one);
  });
}

function send(one: Waiting): void {
  try {
    worker ??= listen(startWorker());
    worker.postMessage(one.task);
  } catch (error) {
    one.onFailure(new PrintError('engine', error instanceof Error ? error.message : String(error)));
  }
}

function listen(started: Worker): Worker {
  started.addEventListener('message', ({ data }: MessageEvent<WorkerAnswer>) => {
    waiting.get(data.jobId)?.onAnswer(data);
  });
  started.addEventListener('error', (event) => {
    event.preventDefault();
    worker = undefined;
    started.terminate();
    for (const one of [...waiting.values()]) one.onFailure(new PrintError('engine', event.message || 'Worker error'));
  });
  return started;
}

/** A running job can only be stopped with its worker; the jobs of others begin again in a new one. */
function restart(): void {
  worker?.terminate();
  worker = undefined;
  for (const one of waiting.values()) send(one);
}
