import { useWords } from '../../../i18n/language.tsx';
import { type SlipCount, slipCounts } from '../../../print/layout/slipSheet.ts';
import { Choice } from '../Choice.tsx';
import { NumberField } from '../NumberField.tsx';

/** How many slips, and how many on a sheet. */
export type Slips = { copies: number; perSheet: SlipCount };

/** A group of fourteen or so, with some to spare. */
export const usualSlips: Slips = { copies: 16, perSheet: 4 };

export function SlipCountChoice({ value, onChange }: { value: Slips; onChange: (value: Slips) => void }) {
  const words = useWords().printing.studio.sheet;
  return (
    <>
      <NumberField
        id="print-copies"
        label={words.copies}
        hint="1–200"
        value={value.copies}
        least={1}
        most={200}
        onChange={(copies) => onChange({ ...value, copies })}
      />
      <Choice
        label={words.perSheet}
        value={`${value.perSheet}`}
        options={slipCounts.map((count) => ({ value: `${count}`, name: `${count}` }))}
        onChoose={(chosen) =>
          onChange({ ...value, perSheet: slipCounts.find((count) => `${count}` === chosen) ?? value.perSheet })
        }
      />
    </>
  );
}
