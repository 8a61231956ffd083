import { useId, useState } from 'react';
import { useWords } from '../../i18n/language.tsx';
import { unnamedPrinter } from '../../model/printers.ts';
import type { Printer } from '../../model/printing.ts';
import type { Lang } from '../../model/text.ts';
import { takePrinter, useSettings } from '../../store/index.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './PrinterChoice.module.css';
import { TestSheetDialog } from './TestSheetDialog.tsx';

/** The printer by name, and the way to put its backs right. */
export function PrinterChoice({ printer, lang }: { printer: Printer; lang: Lang }) {
  const words = useWords().printing.studio;
  const id = useId();
  const printers = useSettings((settings) => settings.printers);
  const [testing, setTesting] = useState(false);
  const moved = printer.offset.x !== 0 || printer.offset.y !== 0;
  return (
    <section className={styles.printer}>
      <label htmlFor={id}>{words.printer}</label>
      <div className={styles.line}>
        <select
          id={id}
          value={printer.id}
          aria-describedby={`${id}-hint`}
          onChange={(event) => takePrinter(event.target.value)}
        >
          {printers.map((one) => (
            <option key={one.id} value={one.id}>
              {one.id === unnamedPrinter.id ? words.anyPrinter : one.name}
            </option>
          ))}
        </select>
        <Button onClick={() => setTesting(true)}>{words.testSheet}</Button>
      </div>
      <p id={`${id}-hint`} className={styles.hint}>
        {moved ? words.offset(-printer.offset.x, -printer.offset.y) : words.printerHint}
      </p>
      {testing && <TestSheetDialog printer={printer} lang={lang} onClose={() => setTesting(false)} />}
    </section>
  );
}
