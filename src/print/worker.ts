import { FontError, fontsFromUrls } from './fonts/fromUrls.ts';
import { layOutJob, type WorkerAnswer, type WorkerTask } from './job.ts';
import { layoutAnswers } from './layoutAnswers.ts';

/** The print worker: one job after the other, fonts and engine kept warm between them. */
const withFonts = fontsFromUrls();

/** What draws files is most of the code and no preview needs it: fetched for the first file, or in a quiet moment before. */
const pdfEngine = () => import('./pdf/renderPdf.ts');

/** How long nothing must be asked for before the engine is fetched ahead, in ms: starting it holds the worker for a moment. */
const quiet = 300;

let warming: ReturnType<typeof setTimeout> | undefined;

const answer = (message: WorkerAnswer, transfer: Transferable[] = []) => self.postMessage(message, { transfer });

self.addEventListener('message', (event: MessageEvent<WorkerTask>) => {
  void work(event.data);
});

async function work({ jobId, task, job }: WorkerTask): Promise<void> {
  clearTimeout(warming);
  try {
    if (task === 'layout') {
      const document = await withFonts((fonts) => layOutJob(job, fonts));
      for (const part of layoutAnswers(jobId, document)) answer(part);
      // What cannot be fetched now is asked for again, and reported, when somebody wants a file.
      warming = setTimeout(() => void pdfEngine().catch(() => undefined), quiet);
      return;
    }
    const [document, engine] = await Promise.all([withFonts((fonts) => layOutJob(job, fonts)), startEngine()]);
    if (engine === undefined) return;
    const onPage = (done: number, total: number) => answer({ jobId, type: 'progress', done, total });
    const bytes = await withFonts((fonts) => engine.renderPdf(document, fonts, { onPage }));
    answer({ jobId, type: 'result', bytes: bytes.buffer }, [bytes.buffer]);
  } catch (error) {
    const reason = error instanceof FontError ? 'fonts' : 'failed';
    answer({ jobId, type: 'error', reason, message: error instanceof Error ? error.message : String(error) });
  }
}

/** Without its engine the worker is as broken as one that never started, and is told of as such: another may fetch it. */
const startEngine = () =>
  pdfEngine().catch((error: unknown) => {
    reportError(error);
    return undefined;
  });
