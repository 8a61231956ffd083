import { type KeyboardEvent, memo, useMemo, useRef, useState } from 'react';
import { useWords } from '../../../i18n/language.tsx';
import type { PrintDocument } from '../../../print/layout/displayList.ts';
import { Button } from '../../../ui/Button.tsx';
import styles from './Preview.module.css';
import { SheetView } from './SheetView.tsx';
import { pxPerMm, sheetsOf, type Zoom } from './sheets.ts';
import { useZoom } from './useZoom.ts';

type Props = {
  /** With the pages that have come so far; null: nothing chosen, or nothing laid out yet. */
  document: PrintDocument | null;
  /** Pages when all have come. */
  total: number;
  /** The pages shown are about to be replaced. */
  busy: boolean;
  /** Said where there is nothing to show. */
  empty: string;
};

/** Nobody can scroll with the keys in what cannot have the focus. */
const focusable = { tabIndex: 0 };

/** All sheets of a print, one under the other, as they come out of the printer. */
export const Preview = memo(function Preview({ document, total, busy, empty }: Props) {
  const words = useWords().printing;
  const strip = useRef<HTMLUListElement>(null);
  const sheets = useMemo(() => (document === null ? [] : sheetsOf(document, total)), [document, total]);
  const [at, setAt] = useState(0);
  const { zoom, scale, setZoom, step } = useZoom(strip, sheets);
  const here = Math.min(at, sheets.length - 1);
  const go = (to: number) => {
    const sheet = strip.current?.children[Math.max(0, Math.min(to, sheets.length - 1))];
    if (sheet instanceof HTMLElement) strip.current?.scrollTo({ top: sheet.offsetTop - 16 });
  };
  // Fronts and backs on sheets of their own, to be turned by hand, are pages and not sheets.
  const named = sheets.length === document?.sheets ? words.studio.sheetOf : words.page;
  const called = (number: number) => named(number, sheets.length);
  const keys = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const act = keyActs(event.key, { go, here, last: sheets.length - 1, step, setZoom });
    if (act === undefined) return;
    event.preventDefault();
    act();
  };
  return (
    <section className={styles.preview} aria-label={words.preview}>
      {sheets.length > 0 && (
        <div className={styles.bar}>
          <span className={styles.pager}>
            <Step label={words.studio.previousSheet} off={here <= 0} onPress={() => go(here - 1)} icon="up" />
            <Step
              label={words.studio.nextSheet}
              off={here >= sheets.length - 1}
              onPress={() => go(here + 1)}
              icon="down"
            />
            <span role="status">{called(here + 1)}</span>
          </span>
          <span className={styles.zoom}>
            <Step label={words.studio.smaller} off={false} onPress={() => step(-1)} icon="minus" />
            <output aria-label={words.studio.zoom}>{words.studio.percent(Math.round(scale * 100))}</output>
            <Step label={words.studio.larger} off={false} onPress={() => step(1)} icon="plus" />
            <Button look="quiet" aria-pressed={zoom === 'fit'} onClick={() => setZoom('fit')}>
              {words.studio.fit}
            </Button>
            <Button look="quiet" aria-pressed={zoom === 1} onClick={() => setZoom(1)}>
              {words.studio.percent(100)}
            </Button>
          </span>
        </div>
      )}
      <ul
        ref={strip}
        {...focusable}
        className={styles.strip}
        aria-label={words.studio.sheetsLabel}
        aria-busy={busy}
        style={{ ['--mm' as string]: `${scale * pxPerMm}px` }}
        onKeyDown={keys}
        onScroll={() => setAt(sheetAt(strip.current))}
      >
        {sheets.length === 0 && <li className={styles.empty}>{busy ? '' : empty}</li>}
        {sheets.map((sheet, index) => (
          <SheetView
            key={sheet.pages[0]}
            sheet={sheet}
            front={document?.pages[sheet.pages[0] ?? -1]}
            back={document?.pages[sheet.pages[1] ?? -1]}
            name={called(index + 1)}
            total={total}
          />
        ))}
      </ul>
    </section>
  );
});

const icons = { up: 'M3 11 L8 5 L13 11', down: 'M3 5 L8 11 L13 5', minus: 'M3 8 H13', plus: 'M3 8 H13 M8 3 V13' };

type StepProps = { label: string; off: boolean; onPress: () => void; icon: keyof typeof icons };

function Step({ label, off, onPress, icon }: StepProps) {
  return (
    <button
      type="button"
      className={styles.step}
      aria-label={label}
      title={label}
      aria-disabled={off}
      onClick={onPress}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={icons[icon]} fill="none" stroke="currentColor" strokeWidth="2" />
      </svg>
    </button>
  );
}

type Acts = {
  go: (to: number) => void;
  here: number;
  last: number;
  step: (direction: 1 | -1) => void;
  setZoom: (zoom: Zoom) => void;
};

/** What a key does in the sheets; arrows scroll, as the browser does it. */
function keyActs(key: string, { go, here, last, step, setZoom }: Acts): (() => void) | undefined {
  if (key === 'PageDown' || key === 'n') return () => go(here + 1);
  if (key === 'PageUp' || key === 'p') return () => go(here - 1);
  if (key === 'Home') return () => go(0);
  if (key === 'End') return () => go(last);
  if (key === '+') return () => step(1);
  if (key === '-') return () => step(-1);
  if (key === '0') return () => setZoom('fit');
  if (key === '1') return () => setZoom(1);
  return undefined;
}

/** Index of the sheet that stands at the upper third of the scroller. */
function sheetAt(strip: HTMLElement | null): number {
  if (strip === null) return 0;
  const line = strip.scrollTop + strip.clientHeight / 3;
  const sheets = [...strip.children];
  const after = sheets.findIndex(
    (sheet) => sheet instanceof HTMLElement && sheet.offsetTop + sheet.offsetHeight > line,
  );
  return after < 0 ? sheets.length - 1 : after;
}
