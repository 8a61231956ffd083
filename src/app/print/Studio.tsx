import { type ReactNode, useMemo } from 'react';
import { Link } from 'wouter';
import { useWords } from '../../i18n/language.tsx';
import { printPdf } from '../../print/client.ts';
import type { PrintJob } from '../../print/job.ts';
import type { PrintDocument } from '../../print/layout/displayList.ts';
import { forPrintShop, minutesFor, papersOf } from './facts.ts';
import { KindLinks, type PrintKind } from './KindLinks.tsx';
import { Making } from './Making.tsx';
import { type ProblemPlace, Problems } from './Problems.tsx';
import { Preview } from './preview/Preview.tsx';
import styles from './Studio.module.css';
import { type Maker, usePrint } from './usePrint.ts';
import { readyOr, useReady } from './useReady.ts';

type Props = {
  kind: PrintKind;
  /** null: nothing chosen yet. */
  job: PrintJob | null;
  /** File name without its ending. */
  name: string;
  /** A ZIP of files instead of one PDF. */
  zip?: Maker | undefined;
  /** What is printed, in a few words: "40 kort". */
  what: string;
  /** Where it can be read on screen instead. */
  reading?: string | undefined;
  /** Where what a problem names can be put right. */
  place?: (field: string) => ProblemPlace | undefined;
  /** What must be known before the button is pressed. */
  notice?: ReactNode;
  /** What to print and how. */
  children: ReactNode;
};

/** Choose, see, print: choices to the left, the sheets to the right, what it takes and the button below. */
export function Studio({ kind, job, name, zip, what, reading, place, notice, children }: Props) {
  const words = useWords().printing;
  const ready = useReady(zip ? null : job);
  const atOnce: Maker | undefined =
    job && ready ? (options) => readyOr(ready, () => printPdf(job, options), options.signal) : undefined;
  const { document, total, busy, state, make, cancel } = usePrint(job, `${name}.${zip ? 'zip' : 'pdf'}`, zip ?? atOnce);
  return (
    <div className={styles.studio}>
      <div className={styles.side}>
        <div className={styles.head}>
          <h1>{words.studio.title}</h1>
          {reading !== undefined && <Link href={reading}>{words.studio.readInstead}</Link>}
        </div>
        <KindLinks kind={kind} />
        {children}
      </div>
      <Preview document={document} total={total} busy={busy} empty={words.studio.nothing} />
      <footer className={styles.foot}>
        {notice}
        <Problems problems={document?.problems ?? []} place={place} />
        <div className={styles.line}>
          <div className={styles.facts} aria-live="polite">
            {document !== null && <Facts document={document} pages={total} what={what} />}
          </div>
          <Making
            zip={zip !== undefined}
            state={state}
            instant={atOnce !== undefined}
            ready={atOnce !== undefined || (document !== null && total > 0)}
            make={make}
            cancel={cancel}
          />
        </div>
      </footer>
    </div>
  );
}

/** Sheets, paper and time, before anything is made; for a print shop pages, which it puts on its own sheets. */
function Facts({ document, pages, what }: { document: PrintDocument; pages: number; what: string }) {
  const words = useWords().printing.studio;
  const papers = useMemo(() => papersOf(document), [document]);
  const paper = papers[0]?.paper ?? '';
  const shop = forPrintShop(paper);
  return (
    <>
      <p className={styles.sheets}>
        {shop ? (
          <span>{words.pagesOf(pages, paper)}</span>
        ) : (
          papers.map((one) => <span key={one.paper}>{words.sheetsOn(one.sheets, one.paper)}</span>)
        )}
      </p>
      <p>
        {what !== '' && <span>{what}</span>}
        <span>{shop ? words.forPrintShop : words.minutes(minutesFor(pages))}</span>
      </p>
    </>
  );
}
