/** All choices about cards; long because it is one list, a group of fields after another, each said in one place. */
import { type ReactNode, useId } from 'react';
import { useLang, useWords } from '../../i18n/language.tsx';
import {
  type CardPrinting,
  cardSizes,
  looks,
  marksChoices,
  orders,
  type SheetPaper,
  sheetPapers,
  sidesChoices,
} from '../../model/printing.ts';
import { capacity } from '../../print/layout/capacity.ts';
import { labelSheets } from '../../print/layout/labelSheets.ts';
import styles from './CardChoices.module.css';
import { Choice } from './Choice.tsx';
import { NumberField } from './NumberField.tsx';
import { Check, Field, Options } from './Options.tsx';
import type { CardPrintingChoice } from './useCardPrinting.ts';
import { useWrongChoice } from './wrongChoices.ts';

type Props = {
  choice: CardPrintingChoice;
  /** There is a site a QR code could lead to. */
  site: boolean;
};

type Part = { printing: CardPrinting; set: CardPrintingChoice['set'] };

/** Everything that most people never change, folded away in groups. */
export function CardChoices({ choice: { printing, set }, site }: Props) {
  const words = useWords().printing.studio;
  return (
    <details className={styles.more}>
      <summary>{words.more}</summary>
      <Group title={words.groups.size}>
        <SizeAndPaper printing={printing} set={set} />
      </Group>
      <Group title={words.groups.sides}>
        <Options
          label={words.sides}
          value={printing.sides}
          options={sidesChoices.map((value) => ({ value, said: words.sidesChoices[value] }))}
          onChoose={(sides) => set({ sides })}
        />
        <Check said={words.edgeBacks} value={printing.edgeBacks} onChange={(edgeBacks) => set({ edgeBacks })} />
      </Group>
      <Group title={words.groups.cutting}>
        <Cutting printing={printing} set={set} />
      </Group>
      <Group title={words.groups.look}>
        <Options
          label={words.look}
          value={printing.look}
          options={looks.map((value) => ({ value, said: words.looks[value] }))}
          onChoose={(look) => set({ look })}
        />
        {site && <Check said={words.qr} value={printing.qr} onChange={(qr) => set({ qr })} />}
      </Group>
      <Group title={words.groups.copies}>
        <Copies printing={printing} set={set} />
      </Group>
      <Group title={words.groups.labels}>
        <Labels printing={printing} set={set} />
      </Group>
    </details>
  );
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <details className={styles.group} name="print-choices">
      <summary>{title}</summary>
      <div className={styles.inside}>{children}</div>
    </details>
  );
}

const sizeNames = [...namesOf(cardSizes), 'custom'] as const;

function SizeAndPaper({ printing, set }: Part) {
  const words = useWords().printing.studio;
  const { custom } = printing;
  return (
    <>
      <div id="print-size" tabIndex={-1}>
        <Options
          label={words.size}
          value={printing.size}
          options={sizeNames.map((value) => ({ value, said: words.sizes[value] }))}
          onChoose={(size) => set({ size })}
        />
      </div>
      {printing.size === 'custom' && (
        <div className={styles.pair}>
          {(['width', 'height'] as const).map((side) => (
            <NumberField
              key={side}
              id={`print-${side}`}
              label={words[side]}
              hint="20–440"
              value={custom[side]}
              least={20}
              most={440}
              fraction
              onChange={(value) => set({ custom: { ...custom, [side]: value } })}
            />
          ))}
        </div>
      )}
      <Check
        said={words.largePrint}
        value={printing.largePrint}
        onChange={(largePrint) => set(inLargePrint(printing, largePrint))}
      />
      <Choice<SheetPaper>
        label={words.sheetPaper}
        value={printing.paper}
        options={namesOf(sheetPapers).map((value) => ({ value, name: words.papers[value] }))}
        onChoose={(paper) => set({ paper })}
      />
    </>
  );
}

/** Large type needs a card twice as large; the small ones give way to it, and come back. */
function inLargePrint({ size }: CardPrinting, largePrint: boolean): Partial<CardPrinting> {
  const larger = { office: 'officeLarge', a7: 'a6' } as const;
  const smaller = { officeLarge: 'office', a6: 'a7' } as const;
  if (largePrint && (size === 'office' || size === 'a7')) return { largePrint, size: larger[size] };
  if (!largePrint && (size === 'officeLarge' || size === 'a6')) return { largePrint, size: smaller[size] };
  return { largePrint };
}

function Cutting({ printing, set }: Part) {
  const words = useWords().printing.studio;
  return (
    <>
      <Options
        label={words.marks}
        value={printing.marks}
        options={marksChoices.map((value) => ({ value, said: words.marksChoices[value] }))}
        onChoose={(marks) => set({ marks })}
      />
      <Options
        label={words.order}
        value={printing.order}
        options={orders.map((value) => ({ value, said: words.orders[value] }))}
        onChoose={(order) => set({ order })}
      />
      <NumberField
        id="print-bleed"
        label={words.bleed.name}
        hint={words.bleed.hint}
        value={printing.bleed}
        least={0}
        most={5}
        fraction
        onChange={(bleed) => set({ bleed })}
      />
      <Check said={words.onePerPage} value={printing.onePerPage} onChange={(onePerPage) => set({ onePerPage })} />
    </>
  );
}

function Copies({ printing, set }: Part) {
  const words = useWords().printing.studio;
  return (
    <>
      <NumberField
        id="print-copies"
        label={words.copies.name}
        hint={words.copies.hint}
        value={printing.copies}
        least={1}
        most={20}
        onChange={(copies) => set({ copies })}
      />
      <SheetsField printing={printing} set={set} />
      <NumberField
        id="print-firstSlot"
        label={words.firstSlot.name}
        hint={words.firstSlot.hint}
        value={printing.firstSlot}
        least={1}
        most={Math.max(1, capacity(printing).perSheet)}
        onChange={(firstSlot) => set({ firstSlot })}
      />
      <Check said={words.instruction} value={printing.instruction} onChange={(instruction) => set({ instruction })} />
    </>
  );
}

function SheetsField({ printing, set }: Part) {
  const words = useWords().printing.studio;
  const lang = useLang();
  const wrong = useWrongChoice('sheets');
  return (
    <Field id="print-sheets" label={words.sheets.name} hint={wrong?.message[lang] ?? words.sheets.hint}>
      <input
        id="print-sheets"
        value={printing.sheets}
        size={12}
        aria-describedby="print-sheets-hint"
        aria-invalid={wrong !== undefined}
        onChange={(event) => set({ sheets: event.target.value })}
      />
    </Field>
  );
}

function Labels({ printing, set }: Part) {
  const words = useWords().printing.studio;
  const id = useId();
  return (
    <Field id={id} label={words.labels.name} hint={words.labels.hint}>
      <select
        id={id}
        value={printing.labels}
        aria-describedby={`${id}-hint`}
        onChange={(event) => set({ labels: event.target.value })}
      >
        <option value="">{words.noLabels}</option>
        {labelSheets.map((sheet) => (
          <option key={sheet.id} value={sheet.id}>
            {words.label(sheet.label.width, sheet.label.height, sheet.columns * sheet.rows)}
          </option>
        ))}
      </select>
    </Field>
  );
}

function namesOf<T extends object>(of: T): (keyof T)[] {
  return Object.keys(of) as (keyof T)[];
}
