import type { WorkerAnswer } from './job.ts';
import type { PrintDocument } from './layout/displayList.ts';

/** Pages sent at once: taking in more would hold the page that asked for longer than a frame or two. */
const portion = 4;

/** The answers a layout is told in: the document with its first pages, then the others, a few at a time. */
export function layoutAnswers(jobId: number, document: PrintDocument): WorkerAnswer[] {
  const total = document.pages.length;
  const first: WorkerAnswer = {
    jobId,
    type: 'layout',
    document: { ...document, pages: document.pages.slice(0, portion) },
    total,
    last: total <= portion,
  };
  const rest = Array.from({ length: Math.max(0, Math.ceil(total / portion) - 1) }, (_, index): WorkerAnswer => {
    const from = (index + 1) * portion;
    return {
      jobId,
      type: 'pages',
      pages: document.pages.slice(from, from + portion),
      last: from + portion >= total,
    };
  });
  return [first, ...rest];
}
