import { useId, useState } from 'react';
import { download } from '../../courses/saveFile.ts';
import { useWords } from '../../i18n/language.tsx';
import { furthestOffset, unnamedPrinter } from '../../model/printers.ts';
import type { CardPrinting, Offset, Printer } from '../../model/printing.ts';
import type { Lang } from '../../model/text.ts';
import { PrintError, type PrintFailure, printPdf } from '../../print/client.ts';
import type { TestSheetPrint } from '../../print/documents/testSheet.ts';
import { changePrinter, forgetPrinter, namePrinter } from '../../store/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { toast } from '../../ui/toasts.ts';
import { Field } from './Options.tsx';
import { readNumber } from './readNumber.ts';
import styles from './TestSheetDialog.module.css';

type Props = { printer: Printer; lang: Lang; onClose: () => void };

type Wrong = { field: 'name' | 'x' | 'y' } | null;

/** A name, a sheet held up to the light, two numbers: from then on the backs of this printer come where they should. */
export function TestSheetDialog({ printer, lang, onClose }: Props) {
  const words = useWords().printing;
  const { test } = words.studio;
  const id = useId();
  const known = printer.id !== unnamedPrinter.id;
  const [name, setName] = useState(printer.name);
  const [typed, setTyped] = useState({ x: asTyped(printer.offset.x, lang), y: asTyped(printer.offset.y, lang) });
  const [wrong, setWrong] = useState<Wrong>(null);
  const [failed, setFailed] = useState<PrintFailure | null>(null);
  const make = async () => {
    if (name.trim() === '') return setWrong({ field: 'name' });
    setWrong(null);
    setFailed(null);
    try {
      download(
        await printPdf({ kind: 'testSheet', data: sheetFor(name.trim(), printer), lang }),
        `${words.fileNames.testSheet}.pdf`,
      );
    } catch (error) {
      console.error(error);
      setFailed(error instanceof PrintError ? error.reason : 'failed');
    }
  };
  const save = () => {
    const offset: Offset = { x: readNumber(typed.x), y: readNumber(typed.y) };
    const far = (['x', 'y'] as const).find((axis) => !(Math.abs(offset[axis]) <= furthestOffset));
    if (name.trim() === '') return setWrong({ field: 'name' });
    if (far !== undefined) return setWrong({ field: far });
    if (known) changePrinter(printer.id, { name: name.trim(), offset });
    else namePrinter(name.trim(), offset);
    toast(test.saved(name.trim()));
    onClose();
  };
  const forget = () => {
    forgetPrinter(printer.id);
    toast(test.forgotten(printer.name));
    onClose();
  };
  return (
    <Dialog
      title={test.title}
      onClose={onClose}
      wide
      actions={
        <>
          <Button look="main" onClick={save}>
            {test.save}
          </Button>
          {known && <Button onClick={forget}>{test.forget}</Button>}
        </>
      }
    >
      <p>{test.lead}</p>
      <ol className={styles.steps}>
        <li>
          <p>{test.steps[0]}</p>
          <Field id={`${id}-name`} label={test.name} hint={wrong?.field === 'name' ? test.needName : ''}>
            <input
              id={`${id}-name`}
              value={name}
              maxLength={40}
              size={28}
              placeholder={test.namePlaceholder}
              aria-describedby={`${id}-name-hint`}
              aria-invalid={wrong?.field === 'name'}
              onChange={(event) => setName(event.target.value)}
            />
          </Field>
          <div>
            <Button onClick={() => void make()}>{test.make}</Button>
          </div>
          {failed !== null && <p role="alert">{words.failed[failed]}</p>}
        </li>
        <li>
          <p>{test.steps[1]}</p>
        </li>
        <li>
          <p>{test.steps[2]}</p>
          <div className={styles.numbers}>
            {(['x', 'y'] as const).map((axis) => (
              <Field
                key={axis}
                id={`${id}-${axis}`}
                label={test[axis]}
                hint={wrong?.field === axis ? test.needNumber(furthestOffset) : test[`${axis}Hint`]}
              >
                <input
                  id={`${id}-${axis}`}
                  inputMode="decimal"
                  value={typed[axis]}
                  size={6}
                  aria-describedby={`${id}-${axis}-hint`}
                  aria-invalid={wrong?.field === axis}
                  onChange={(event) => setTyped({ ...typed, [axis]: event.target.value })}
                />
              </Field>
            ))}
          </div>
        </li>
      </ol>
    </Dialog>
  );
}

/** The sheet without correction: what is read from it is then the whole of the drift. */
function sheetFor(name: string, { cards, preset }: Printer): TestSheetPrint {
  const { paper, sides } = cards[preset];
  return { printer: name, paper, sides: tested(sides), offset: { x: 0, y: 0 } };
}

/** What has one side only says nothing about backs: the usual way of two sides is tested. */
const tested = (sides: CardPrinting['sides']): TestSheetPrint['sides'] =>
  sides === 'fold' || sides === 'frontsOnly' ? 'longEdge' : sides;

const asTyped = (value: number, lang: Lang): string => String(value).replace('.', lang === 'da' ? ',' : '.');
