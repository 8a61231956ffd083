import { type ReactNode, useEffect, useRef, useState } from 'react';
import { download } from '../../courses/saveFile.ts';
import { useLang, useWords } from '../../i18n/language.tsx';
import type { PrintJob } from '../../print/job.ts';
import type { PrintDocument } from '../../print/layout/displayList.ts';
import { Button } from '../../ui/Button.tsx';
import { DrawnPage } from './DrawnPage.tsx';
import styles from './PrintPanel.module.css';
import { type PrintState, usePrint } from './usePrint.ts';

type Props = {
  title: string;
  job: PrintJob;
  /** File name without its ending. */
  name: string;
  /** What comes out, told before it is made. */
  facts: (document: PrintDocument) => string;
  steps: readonly string[];
  /** Choices of language and paper. */
  children: ReactNode;
  back: ReactNode;
};

/** A page that prints something: what it will look like, how many sheets, what does not fit, and the file. */
export function PrintPanel({ title, job, name, facts, steps, children, back }: Props) {
  const words = useWords().printing;
  const lang = useLang();
  const { document, state, make, cancel } = usePrint(job, `${name}.pdf`);
  return (
    <div className={styles.page}>
      <div className={styles.side}>
        {back}
        <h1>{title}</h1>
        <p className={styles.facts} aria-live="polite">
          {document !== null && facts(document)}
        </p>
        {children}
        <section>
          <h2>{words.steps}</h2>
          <ul className={styles.steps}>
            {steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ul>
        </section>
        {document !== null && document.problems.length > 0 && (
          <section className={styles.problems} role="alert">
            <h2>{words.problems}</h2>
            <ul>
              {document.problems.map((problem) => (
                <li key={problem.field + problem.message.da}>{problem.message[lang]}</li>
              ))}
            </ul>
            <p>{words.problemsHint}</p>
          </section>
        )}
        <Making state={state} ready={document !== null} make={make} cancel={cancel} />
      </div>
      <Preview document={document} />
    </div>
  );
}

type MakingProps = { state: PrintState; ready: boolean; make: () => void; cancel: () => void };

function Making({ state, ready, make, cancel }: MakingProps) {
  const words = useWords().printing;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The button that was pressed has made way for another one, which takes its focus over.
    if (state.kind !== 'idle' && document.activeElement === document.body)
      box.current?.querySelector('button')?.focus();
  }, [state.kind]);
  return (
    <div ref={box} className={styles.make}>
      {state.kind === 'making' ? (
        <>
          <progress
            value={state.done}
            max={Math.max(1, state.total)}
            aria-label={words.making(state.done, state.total)}
          />
          <p>{words.making(state.done, state.total)}</p>
          <Button onClick={cancel}>{words.cancel}</Button>
        </>
      ) : (
        <Button look="go" className={styles.go ?? ''} onClick={make} disabled={!ready}>
          {words.make}
        </Button>
      )}
      <div role="status" className={styles.status}>
        {state.kind === 'cancelled' && words.cancelled}
        {state.kind === 'done' && words.done(state.name)}
        {state.kind === 'failed' && words.failed[state.reason]}
      </div>
      {state.kind === 'done' && (
        <div className={styles.after}>
          <Button onClick={() => openInTab(state.file)}>{words.openPdf}</Button>
          <Button look="quiet" onClick={() => download(state.file, state.name)}>
            {words.again}
          </Button>
        </div>
      )}
    </div>
  );
}

function openInTab(file: Blob) {
  const address = URL.createObjectURL(file);
  window.open(address, '_blank');
  setTimeout(() => URL.revokeObjectURL(address), 600_000);
}

/** One page at a time, drawn from the same list as the PDF. */
function Preview({ document }: { document: PrintDocument | null }) {
  const words = useWords().printing;
  const [chosen, setChosen] = useState<number | null>(null);
  if (document === null) return <div className={styles.preview} aria-busy="true" />;
  const last = document.pages.length - 1;
  const at = Math.min(chosen ?? document.openAt, last);
  const page = document.pages[at];
  if (page === undefined) return null;
  const label = words.page(at + 1, last + 1);
  return (
    <section className={styles.preview} aria-label={words.preview}>
      <DrawnPage page={page} name={label} />
      {last > 0 && (
        <div className={styles.pager}>
          <Button look="quiet" onClick={() => setChosen(at - 1)} disabled={at === 0}>
            {words.previousPage}
          </Button>
          <span aria-live="polite">{label}</span>
          <Button look="quiet" onClick={() => setChosen(at + 1)} disabled={at === last}>
            {words.nextPage}
          </Button>
        </div>
      )}
    </section>
  );
}
