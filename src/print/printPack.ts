import type { Lang } from '../model/text.ts';
import { type PrintOptions, printPdf } from './client.ts';
import type { PackPrint } from './documents/pack.ts';
import { packFiles } from './packFiles.ts';

/**
 * All files of a pack in one ZIP, made several at a time. Progress is told in files. When one of them cannot be made, or the
 * signal says stop, the others are stopped too. Rejects like `printPdf`.
 */
export async function printPack(pack: PackPrint, lang: Lang, { onProgress, signal }: PrintOptions = {}): Promise<Blob> {
  signal?.throwIfAborted();
  const all = new AbortController();
  const stop = () => all.abort(signal?.reason);
  signal?.addEventListener('abort', stop, { once: true });
  const files = packFiles(pack, lang);
  let done = 0;
  onProgress?.({ done, total: files.length });
  try {
    const made = await Promise.all(
      files.map(async ({ name, job }) => {
        const bytes = new Uint8Array(await (await printPdf(job, { signal: all.signal })).arrayBuffer());
        done += 1;
        onProgress?.({ done, total: files.length });
        return { name, bytes };
      }),
    );
    const { zipFiles } = await import('./zip.ts');
    return new Blob([await zipFiles(made, { signal: all.signal })], { type: 'application/zip' });
  } catch (error) {
    all.abort();
    throw error;
  } finally {
    signal?.removeEventListener('abort', stop);
  }
}
