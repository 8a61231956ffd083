import { type ReactNode, useMemo } from 'react';
import { Link } from 'wouter';
import { useLang, useWords } from '../../i18n/language.tsx';
import type { PrintJob } from '../../print/job.ts';
import type { PrintDocument } from '../../print/layout/displayList.ts';
import { forPrintShop, minutesFor, papersOf } from './facts.ts';
import { KindLinks, type PrintKind } from './KindLinks.tsx';
import { Making } from './Making.tsx';
import { type ProblemPlace, Problems } from './Problems.tsx';
import { Preview } from './preview/Preview.tsx';
import styles from './Studio.module.css';
import { usePrint } from './usePrint.ts';

type Props = {
  kind: PrintKind;
  /** null: nothing chosen yet. */
  job: PrintJob | null;
  /** File name without its ending. */
  name: string;
  /** What is printed, in a few words: "40 kort". */
  what: string;
  /** Where it can be read on screen instead. */
  reading?: string | undefined;
  /** Where what a problem names can be put right. */
  place?: (field: string) => ProblemPlace | undefined;
  /** What to print and how. */
  children: ReactNode;
};

/** Choose, see, print: choices to the left, the sheets to the right, what it takes and the button below. */
export function Studio({ kind, job, name, what, reading, place, children }: Props) {
  const words = useWords().printing;
  const { document, total, busy, state, make, cancel } = usePrint(job, `${name}.pdf`);
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
        <Problems problems={document?.problems ?? []} place={place} />
        <div className={styles.line}>
          <div className={styles.facts} aria-live="polite">
            {document !== null && <Facts document={document} what={what} />}
          </div>
          <Making state={state} ready={document !== null && total > 0} make={make} cancel={cancel} />
        </div>
      </footer>
    </div>
  );
}

/** Sheets, paper and time, before anything is made. */
function Facts({ document, what }: { document: PrintDocument; what: string }) {
  const words = useWords().printing.studio;
  const lang = useLang();
  const papers = useMemo(() => papersOf(document), [document]);
  const paper = papers[0]?.paper ?? '';
  const sides = document.duplex === 'none' ? 1 : 2;
  const others = papers.slice(1).map(({ paper: other, pages }) => ({ paper: other, sheets: Math.ceil(pages / sides) }));
  const main = document.sheets - others.reduce((sum, { sheets }) => sum + sheets, 0);
  return (
    <>
      <p className={styles.sheets} lang={lang}>
        {[{ paper, sheets: main }, ...others].map((one) => (
          <span key={one.paper}>{words.sheetsOn(one.sheets, one.paper)}</span>
        ))}
      </p>
      <p>
        {what !== '' && <span>{what}</span>}
        <span>{forPrintShop(paper) ? words.forPrintShop : words.minutes(minutesFor(document.sheets * sides))}</span>
      </p>
    </>
  );
}
