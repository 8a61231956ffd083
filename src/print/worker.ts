import type { FontSet } from './fonts/fontSet.ts';
import { fontsFromUrls } from './fonts/fromUrls.ts';
import { layOutJob, type WorkerAnswer, type WorkerTask } from './job.ts';
import { renderPdf } from './pdf/renderPdf.ts';

/** The print worker: one job after the other, fonts and engine kept warm between them. */
let fonts: Promise<FontSet> | undefined;

const answer = (message: WorkerAnswer, transfer: Transferable[] = []) => self.postMessage(message, { transfer });

self.addEventListener('message', (event: MessageEvent<WorkerTask>) => {
  void work(event.data);
});

async function work({ jobId, task, job }: WorkerTask): Promise<void> {
  const failed = (reason: 'fonts' | 'failed') => (error: unknown) => {
    answer({ jobId, type: 'error', reason, message: error instanceof Error ? error.message : String(error) });
  };
  fonts ??= fontsFromUrls();
  let loaded: FontSet;
  try {
    loaded = await fonts;
  } catch (error) {
    fonts = undefined;
    return failed('fonts')(error);
  }
  try {
    const document = layOutJob(job, loaded);
    if (task === 'layout') return answer({ jobId, type: 'layout', document });
    const onPage = (done: number, total: number) => answer({ jobId, type: 'progress', done, total });
    const bytes = await renderPdf(document, loaded, { onPage });
    answer({ jobId, type: 'result', bytes: bytes.buffer }, [bytes.buffer]);
  } catch (error) {
    failed('failed')(error);
  }
}
