import { useEffect, useMemo, useRef, useState } from 'react';
import { download } from '../../courses/saveFile.ts';
import { layoutPrint, PrintError, type PrintFailure, type PrintOptions, printPdf } from '../../print/client.ts';
import type { PrintJob } from '../../print/job.ts';
import type { PrintDocument } from '../../print/layout/displayList.ts';

export type PrintState =
  | { kind: 'idle' | 'cancelled' }
  | { kind: 'making'; done: number; total: number }
  | { kind: 'done'; name: string; file: Blob }
  | { kind: 'failed'; reason: PrintFailure };

/** Another way of making the file than one PDF of the job; told of in files instead of pages. */
export type Maker = (options: PrintOptions) => Promise<Blob>;

/** How long a change waits for the next letter before it is laid out, in ms. */
const pause = 120;

/** What is laid out: with its first pages at first, then with all `total` of them. */
type LaidOut = { document: PrintDocument; total: number; key: string };

/**
 * The pages of a job for the preview, and making its PDF with progress and cancel. `job` null: nothing chosen; `maker`: makes
 * the file otherwise. While a changed job
 * is laid out, the pages of the one before stay, and `busy` says so; of several changes only the last is shown.
 */
export function usePrint(job: PrintJob | null, name: string, maker?: Maker) {
  const [laidOut, setLaidOut] = useState<LaidOut | null>(null);
  const [state, setState] = useState<PrintState>({ kind: 'idle' });
  const running = useRef<AbortController>(null);
  const first = useRef(true);
  // Not again for every page that is made: a job may hold a thousand cards.
  const key = useMemo(() => JSON.stringify(job), [job]);
  useEffect(() => {
    const wanted: PrintJob | null = JSON.parse(key);
    if (wanted === null) return setLaidOut(null);
    const stop = new AbortController();
    setState((before) => (before.kind === 'making' ? before : { kind: 'idle' }));
    const layOut = async () => {
      try {
        const document = await layoutPrint(wanted, {
          signal: stop.signal,
          onFirst: (document, total) => setLaidOut({ document, total, key }),
        });
        setLaidOut({ document, total: document.pages.length, key });
      } catch (error) {
        if (!stop.signal.aborted) setState(failure(error));
      }
    };
    const wait = setTimeout(() => void layOut(), first.current ? 0 : pause);
    first.current = false;
    return () => {
      clearTimeout(wait);
      stop.abort();
    };
  }, [key]);
  useEffect(() => () => running.current?.abort(), []);
  const make = async () => {
    if (job === null) return;
    const stop = new AbortController();
    running.current = stop;
    setState({ kind: 'making', done: 0, total: 0 });
    try {
      const options: PrintOptions = {
        signal: stop.signal,
        onProgress: ({ done, total }) => setState({ kind: 'making', done, total }),
      };
      const file = await (maker ? maker(options) : printPdf(job, options));
      download(file, name);
      setState({ kind: 'done', name, file });
    } catch (error) {
      setState(stop.signal.aborted ? { kind: 'cancelled' } : failure(error));
    }
  };
  return {
    document: laidOut?.document ?? null,
    total: laidOut?.total ?? 0,
    busy: job !== null && laidOut?.key !== key && state.kind !== 'failed',
    state,
    make: () => void make(),
    cancel: () => running.current?.abort(),
  };
}

function failure(error: unknown): PrintState {
  console.error(error);
  return { kind: 'failed', reason: error instanceof PrintError ? error.reason : 'failed' };
}
