import { useEffect, useState } from 'react';
import { layoutPrint } from '../../print/client.ts';
import type { PrintJob } from '../../print/job.ts';
import { pageToSvg } from '../../print/svg/pageToSvg.ts';
import styles from './PrintedPage.module.css';

/** The first page of something printed, as a picture of the very same lines. */
export function PrintedPage({ job }: { job: PrintJob }) {
  const [picture, setPicture] = useState('');
  const key = JSON.stringify(job);
  useEffect(() => {
    const stop = new AbortController();
    layoutPrint(JSON.parse(key), { signal: stop.signal })
      .then((document) => {
        const [page] = document.pages;
        if (page !== undefined && !stop.signal.aborted) setPicture(pageToSvg(page, document.title));
      })
      .catch((error: unknown) => {
        if (!stop.signal.aborted) console.error(error);
      });
    return () => stop.abort();
  }, [key]);
  return (
    <div
      className={styles.page}
      aria-busy={picture === ''}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: markup of our own drawer, which escapes every text
      dangerouslySetInnerHTML={{ __html: picture }}
    />
  );
}
