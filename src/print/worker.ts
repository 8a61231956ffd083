import { FontError, fontsFromUrls } from './fonts/fromUrls.ts';
import { layOutJob, type WorkerAnswer, type WorkerTask } from './job.ts';
import { layoutAnswers } from './layoutAnswers.ts';
import { renderPdf } from './pdf/renderPdf.ts';

/** The print worker: one job after the other, fonts and engine kept warm between them. */
const withFonts = fontsFromUrls();

const answer = (message: WorkerAnswer, transfer: Transferable[] = []) => self.postMessage(message, { transfer });

self.addEventListener('message', (event: MessageEvent<WorkerTask>) => {
  void work(event.data);
});

async function work({ jobId, task, job }: WorkerTask): Promise<void> {
  try {
    const document = await withFonts((fonts) => layOutJob(job, fonts));
    if (task === 'layout') return layoutAnswers(jobId, document).forEach((part) => answer(part));
    const onPage = (done: number, total: number) => answer({ jobId, type: 'progress', done, total });
    const bytes = await withFonts((fonts) => renderPdf(document, fonts, { onPage }));
    answer({ jobId, type: 'result', bytes: bytes.buffer }, [bytes.buffer]);
  } catch (error) {
    const reason = error instanceof FontError ? 'fonts' : 'failed';
    answer({ jobId, type: 'error', reason, message: error instanceof Error ? error.message : String(error) });
  }
}
