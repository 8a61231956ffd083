import { useEffect, useState } from 'react';
import { layoutPrint } from '../../print/client.ts';
import type { PrintJob } from '../../print/job.ts';
import type { PrintDocument } from '../../print/layout/displayList.ts';
import { DrawnPage } from './DrawnPage.tsx';
import styles from './PrintedPage.module.css';

/** The first page of something printed, as a picture of the very same lines. */
export function PrintedPage({ job }: { job: PrintJob }) {
  const [document, setDocument] = useState<PrintDocument | null>(null);
  const key = JSON.stringify(job);
  useEffect(() => {
    const stop = new AbortController();
    layoutPrint(JSON.parse(key), { signal: stop.signal })
      .then((made) => {
        if (!stop.signal.aborted) setDocument(made);
      })
      .catch((error: unknown) => {
        if (!stop.signal.aborted) console.error(error);
      });
    return () => stop.abort();
  }, [key]);
  const page = document?.pages[0];
  if (document === null || page === undefined) return <div className={styles.coming} aria-busy="true" />;
  return (
    <div className={styles.page}>
      <DrawnPage page={page} name={document.title} />
    </div>
  );
}
