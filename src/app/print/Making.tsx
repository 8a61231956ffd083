import { useEffect, useRef } from 'react';
import { download } from '../../courses/saveFile.ts';
import { useWords } from '../../i18n/language.tsx';
import { Button } from '../../ui/Button.tsx';
import styles from './Making.module.css';
import type { PrintState } from './usePrint.ts';

type Props = {
  zip: boolean;
  /** The file is there already. */
  instant: boolean;
  state: PrintState;
  ready: boolean;
  /** Id of the text that says why no file can be made. */
  blockedBy: string | undefined;
  make: () => void;
  cancel: () => void;
};

/** The button that makes the file, how far it is, and what became of it. */
export function Making({ zip, instant, state, ready, blockedBy, make, cancel }: Props) {
  const words = useWords().printing;
  const making = zip ? words.studio.pack.making : words.making;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The button that was pressed has made way for another one, which takes its focus over.
    if (state.kind !== 'idle' && document.activeElement === document.body)
      box.current?.querySelector('button')?.focus();
  }, [state.kind]);
  return (
    <div ref={box} className={styles.make}>
      <div role="status" className={styles.status}>
        {state.kind === 'idle' && instant && words.studio.ready.state}
        {state.kind === 'cancelled' && words.cancelled}
        {state.kind === 'done' && words.done(state.name)}
        {state.kind === 'failed' && words.failed[state.reason]}
      </div>
      {state.kind === 'done' && (
        <>
          {!zip && (
            <Button look="asphalt" onClick={() => openInTab(state.file)}>
              {words.openPdf}
            </Button>
          )}
          <Button look="quiet" onClick={() => download(state.file, state.name)}>
            {words.again}
          </Button>
        </>
      )}
      {state.kind === 'making' ? (
        <>
          <progress value={state.done} max={Math.max(1, state.total)} aria-label={making(state.done, state.total)} />
          <span>{making(state.done, state.total)}</span>
          <Button look="asphalt" onClick={cancel}>
            {words.cancel}
          </Button>
        </>
      ) : (
        <Button
          look="go"
          className={styles.go ?? ''}
          onClick={make}
          disabled={!ready || blockedBy !== undefined}
          aria-describedby={blockedBy}
        >
          {instant ? words.studio.ready.make : zip ? words.studio.pack.make : words.make}
        </Button>
      )}
    </div>
  );
}

function openInTab(file: Blob) {
  const address = URL.createObjectURL(file);
  window.open(address, '_blank');
  setTimeout(() => URL.revokeObjectURL(address), 600_000);
}
