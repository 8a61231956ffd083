import { type ReactNode, useCallback, useId, useMemo, useState } from 'react';
import { Link } from 'wouter';
import { useLang, useWords } from '../../i18n/language.tsx';
import { printPdf } from '../../print/client.ts';
import type { PrintJob } from '../../print/job.ts';
import type { PrintDocument, Problem } from '../../print/layout/displayList.ts';
import { Blocked, type Reason } from './Blocked.tsx';
import { forPrintShop, minutesFor, papersOf } from './facts.ts';
import { KindLinks, type PrintKind } from './KindLinks.tsx';
import { Making } from './Making.tsx';
import { type ProblemPlace, Problems } from './Problems.tsx';
import { Preview } from './preview/Preview.tsx';
import styles from './Studio.module.css';
import { type Maker, usePrint } from './usePrint.ts';
import { readyOr, useReady } from './useReady.ts';
import { WrongChoicesProvider } from './wrongChoices.ts';

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
  const { found, told, provided } = useFound(document);
  const lang = useLang();
  const blockedId = useId();
  const reasons: Reason[] = [
    ...found.map(({ field, message }) => ({ said: message[lang], place: place?.(field) })),
    ...told
      .filter(([id]) => !found.some(({ field }) => id === `print-${field}`))
      .map(([id, said]) => ({ said, place: { id } })),
  ];
  return (
    <div className={styles.studio}>
      <div className={styles.side}>
        <div className={styles.head}>
          <h1>{words.studio.title}</h1>
          {reading !== undefined && <Link href={reading}>{words.studio.readInstead}</Link>}
        </div>
        <KindLinks kind={kind} />
        <WrongChoicesProvider value={provided}>{children}</WrongChoicesProvider>
      </div>
      <Preview document={document} total={total} busy={busy} empty={reasons[0]?.said ?? words.studio.nothing} />
      <footer className={styles.foot}>
        {notice}
        <Problems problems={document?.problems.filter(({ choice }) => !choice) ?? []} place={place} />
        <div className={styles.line}>
          <div className={styles.facts} aria-live="polite">
            {document !== null && total > 0 && <Facts document={document} pages={total} what={what} />}
          </div>
          <Blocked id={blockedId} reasons={reasons} />
          <Making
            zip={zip !== undefined}
            state={state}
            instant={atOnce !== undefined}
            ready={atOnce !== undefined || (document !== null && total > 0 && !busy)}
            blockedBy={reasons.length > 0 ? blockedId : undefined}
            make={make}
            cancel={cancel}
          />
        </div>
      </footer>
    </div>
  );
}

/** What is chosen and cannot be: `found` in the layout, `told` by fields (by their ids) that hand on nothing wrong. */
function useFound(document: PrintDocument | null) {
  const [said, setSaid] = useState<ReadonlyMap<string, string>>(new Map());
  const tell = useCallback((field: string, wrong: string | undefined) => {
    setSaid((before) => {
      if (before.get(field) === wrong) return before;
      const next = new Map(before);
      if (wrong === undefined) next.delete(field);
      else next.set(field, wrong);
      return next;
    });
  }, []);
  const found = useMemo<Problem[]>(() => document?.problems.filter(({ choice }) => choice) ?? [], [document]);
  const provided = useMemo(() => ({ found, tell }), [found, tell]);
  return { found, told: [...said], provided };
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
