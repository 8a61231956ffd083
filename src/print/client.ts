import type { PrintJob, WorkerAnswer, WorkerTask } from './job.ts';
import type { PrintDocument } from './layout/displayList.ts';
import { submit, type Waiting, withdraw } from './pool.ts';

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

/** `onFirst` gets the document with its first pages while the others are on their way; `total`: how many there will be. */
export type LayoutOptions = { onFirst?: (document: PrintDocument, total: number) => void; signal?: AbortSignal };

let latest = 0;

/**
 * Makes the PDF of a job in a worker. Rejects with a `PrintError`, or with the signal's reason when it is cancelled.
 * Read `problems` of `layoutPrint` first: the file is made even when words are too long for the paper.
 */
export async function printPdf(job: PrintJob, { onProgress, signal }: PrintOptions = {}): Promise<Blob> {
  const answer = await ask('pdf', job, signal, (step) => {
    if (step.type === 'progress') onProgress?.({ done: step.done, total: step.total });
  });
  if (answer.type !== 'result') throw new PrintError('failed', 'No file');
  return new Blob([answer.bytes], { type: 'application/pdf' });
}

/**
 * The pages of a job as a display list, with sheets and problems: for the preview and for saying what does not fit. They come
 * a few at a time, so that a thousand cards never hold the page.
 */
export async function layoutPrint(job: PrintJob, { onFirst, signal }: LayoutOptions = {}): Promise<PrintDocument> {
  const pages: PrintDocument['pages'] = [];
  let made: PrintDocument | undefined;
  await ask('layout', job, signal, (answer) => {
    if (answer.type === 'pages') pages.push(...answer.pages);
    if (answer.type !== 'layout') return;
    pages.push(...answer.document.pages);
    made = { ...answer.document, pages };
    onFirst?.(answer.document, answer.total);
  });
  if (made === undefined) throw new PrintError('failed', 'No layout');
  return made;
}

/** Sends a job off; resolves with the last answer, after `onAnswer` has heard every one of them. */
function ask(
  task: WorkerTask['task'],
  job: PrintJob,
  signal: AbortSignal | undefined,
  onAnswer: (answer: WorkerAnswer) => void,
): Promise<WorkerAnswer> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    latest += 1;
    const cancel = () => {
      withdraw(one);
      reject(signal?.reason);
    };
    const done = () => signal?.removeEventListener('abort', cancel);
    const one: Waiting = {
      task: { jobId: latest, task, job },
      onAnswer: (answer, last) => {
        if (answer.type !== 'error') onAnswer(answer);
        if (!last) return;
        done();
        if (answer.type === 'error') reject(new PrintError(answer.reason, answer.message));
        else resolve(answer);
      },
      onFailure: (message) => {
        done();
        reject(new PrintError('engine', message));
      },
    };
    signal?.addEventListener('abort', cancel, { once: true });
    submit(one);
  });
}
