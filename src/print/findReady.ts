import type { PrintJob } from './job.ts';
import { checksum, jobChecksum, type Ready, type ReadyList, readyFolder, readyId, readyListFile } from './ready.ts';

let list: Promise<ReadyList> | undefined;

/** What the site has ready; nothing in the single file, in development and without a network. */
function readyList(): Promise<ReadyList> {
  list ??= __SINGLE__ ? Promise.resolve({}) : fetchList();
  return list;
}

async function fetchList(): Promise<ReadyList> {
  try {
    const answer = await fetch(`./${readyFolder}/${readyListFile}`, { cache: 'no-cache' });
    return answer.ok ? await answer.json() : {};
  } catch {
    // Asked again for the next job: the network may be back.
    list = undefined;
    return {};
  }
}

/** The file on this site that is exactly what a job would make; undefined where none is, or nobody can tell. */
export async function findReady(job: PrintJob): Promise<Ready | undefined> {
  if (job.kind !== 'cards' || !isSecureContext) return undefined;
  const [deck, ...more] = job.decks;
  if (deck === undefined || more.length > 0) return undefined;
  const ready = (await readyList())[readyId(deck.id, job.lang)];
  return ready !== undefined && ready.job === (await jobChecksum(job)) ? ready : undefined;
}

/** Where a ready file is, from the page. */
export const readyAddress = ({ file }: Ready): string => `./${readyFolder}/${encodeURIComponent(file)}`;

/**
 * The ready file; undefined where it cannot be fetched or is another than the list says, as when the site was renewed in between.
 * Rejects only when it is cancelled.
 */
export async function fetchReady(ready: Ready, signal?: AbortSignal): Promise<Blob | undefined> {
  try {
    const answer = await fetch(readyAddress(ready), { cache: 'no-cache', ...(signal ? { signal } : {}) });
    if (!answer.ok) return undefined;
    const bytes = new Uint8Array(await answer.arrayBuffer());
    if ((await checksum(bytes)) !== ready.sum) return undefined;
    return new Blob([bytes], { type: 'application/pdf' });
  } catch (error) {
    if (signal?.aborted) throw error;
    return undefined;
  }
}
