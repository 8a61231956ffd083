import type { Lang } from '../model/text.ts';
import { printPdf } from './client.ts';
import type { PackPrint } from './documents/pack.ts';
import type { PrintJob } from './job.ts';
import { packFiles } from './packFiles.ts';

type Options = { onProgress?: (progress: { done: number; total: number }) => void; signal?: AbortSignal };

/** How a file is made; in a page by the workers. */
type Print = (job: PrintJob, options: { signal?: AbortSignal }) => Promise<Blob>;

/**
 * A pack as a ZIP with a PDF for each part, made by as many workers as there are and put together in the page. `onProgress` counts
 * finished files. Rejects as `printPdf` does; then the files that are still being made are cancelled.
 */
export async function printPack(
  pack: PackPrint,
  lang: Lang,
  { onProgress, signal }: Options = {},
  print: Print = printPdf,
): Promise<Blob> {
  const files = packFiles(pack, lang);
  const stop = new AbortController();
  const cancel = () => stop.abort(signal?.reason);
  if (signal?.aborted) cancel();
  signal?.addEventListener('abort', cancel, { once: true });
  let done = 0;
  const zipping = import('./zip.ts');
  try {
    const made = await Promise.all(
      files.map(async ({ name, job }) => {
        const bytes = new Uint8Array(await (await print(job, { signal: stop.signal })).arrayBuffer());
        done += 1;
        onProgress?.({ done, total: files.length });
        return { name, bytes };
      }),
    );
    const { zipFiles } = await zipping;
    return new Blob([await zipFiles(made, { signal: stop.signal })], { type: 'application/zip' });
  } catch (reason) {
    stop.abort(reason);
    throw reason;
  } finally {
    signal?.removeEventListener('abort', cancel);
  }
}
