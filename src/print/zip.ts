import { Zip, ZipPassThrough } from 'fflate';

/** A finished file and its name in the ZIP. */
export type ZippedFile = { name: string; bytes: Uint8Array };

/** Bytes taken in between two breaths: so many are checksummed well within a frame. */
const portion = 1 << 20;

/** The oldest date a ZIP can carry, so that the same files make the same bytes. By the clock of the machine, as ZIP has it. */
const noDate = new Date(1980, 0, 1);

/**
 * Files in one ZIP, stored as they are: a PDF is compressed already. Same files, same bytes. The page stays alive meanwhile;
 * `onFile` is told after each file. Rejects with the signal's reason when it is cancelled. Load this module only when it is wanted.
 */
export async function zipFiles(
  files: readonly ZippedFile[],
  { onFile, signal }: { onFile?: (done: number, total: number) => void; signal?: AbortSignal } = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let failure: Error | undefined;
  const zip = new Zip((error, chunk) => {
    if (error) failure = error;
    else chunks.push(chunk);
  });
  for (const [index, { name, bytes }] of files.entries()) {
    const entry = new ZipPassThrough(name);
    entry.mtime = noDate;
    zip.add(entry);
    for (let from = 0; from === 0 || from < bytes.length; from += portion) {
      signal?.throwIfAborted();
      entry.push(bytes.subarray(from, from + portion), from + portion >= bytes.length);
      await breath();
    }
    onFile?.(index + 1, files.length);
  }
  zip.end();
  if (failure) throw failure;
  return joined(chunks);
}

const breath = () => new Promise((resolve) => setTimeout(resolve, 0));

function joined(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
