import { useEffect, useMemo, useState } from 'react';
import { fetchReady, findReady } from '../../print/findReady.ts';
import type { PrintJob } from '../../print/job.ts';
import type { Ready } from '../../print/ready.ts';

/** The file of the site that a job would make, once it is known that there is one. */
export function useReady(job: PrintJob | null): Ready | undefined {
  const key = useMemo(() => JSON.stringify(job), [job]);
  const [found, setFound] = useState<{ key: string; ready: Ready | undefined }>();
  useEffect(() => {
    const asked: PrintJob | null = JSON.parse(key);
    if (asked === null) return;
    let stopped = false;
    void findReady(asked).then((ready) => {
      if (!stopped) setFound({ key, ready });
    });
    return () => {
      stopped = true;
    };
  }, [key]);
  return found?.key === key ? found.ready : undefined;
}

/** The ready file, or where it is not to be had, `make`. */
export async function readyOr<T>(ready: Ready, make: () => Promise<T>, signal?: AbortSignal): Promise<Blob | T> {
  return (await fetchReady(ready, signal)) ?? make();
}
