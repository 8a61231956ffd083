import { useEffect, useRef, useState } from 'react';
import { download } from '../../courses/saveFile.ts';
import { layoutPrint, PrintError, type PrintFailure, printPdf } from '../../print/client.ts';
import type { PrintJob } from '../../print/job.ts';
import type { PrintDocument } from '../../print/layout/displayList.ts';

export type PrintState =
  | { kind: 'idle' | 'cancelled' }
  | { kind: 'making'; done: number; total: number }
  | { kind: 'done'; name: string; file: Blob }
  | { kind: 'failed'; reason: PrintFailure };

/** The pages of a job for the preview, and making its PDF with progress and cancel. `job` null: not known yet. */
export function usePrint(job: PrintJob | null, name: string) {
  const [document, setDocument] = useState<PrintDocument | null>(null);
  const [state, setState] = useState<PrintState>({ kind: 'idle' });
  const running = useRef<AbortController>(null);
  const key = JSON.stringify(job);
  useEffect(() => {
    const wanted: PrintJob | null = JSON.parse(key);
    if (wanted === null) return;
    const stop = new AbortController();
    setState({ kind: 'idle' });
    layoutPrint(wanted, { signal: stop.signal })
      .then((made) => {
        if (!stop.signal.aborted) setDocument(made);
      })
      .catch((error: unknown) => {
        if (!stop.signal.aborted) setState(failure(error));
      });
    return () => stop.abort();
  }, [key]);
  useEffect(() => () => running.current?.abort(), []);
  const make = async () => {
    if (job === null) return;
    const stop = new AbortController();
    running.current = stop;
    setState({ kind: 'making', done: 0, total: 0 });
    try {
      const file = await printPdf(job, {
        signal: stop.signal,
        onProgress: ({ done, total }) => setState({ kind: 'making', done, total }),
      });
      download(file, name);
      setState({ kind: 'done', name, file });
    } catch (error) {
      setState(stop.signal.aborted ? { kind: 'cancelled' } : failure(error));
    }
  };
  return { document, state, make: () => void make(), cancel: () => running.current?.abort() };
}

function failure(error: unknown): PrintState {
  console.error(error);
  return { kind: 'failed', reason: error instanceof PrintError ? error.reason : 'failed' };
}
