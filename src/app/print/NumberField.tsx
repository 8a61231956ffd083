import { useEffect, useState } from 'react';
import { useWords } from '../../i18n/language.tsx';
import { Field } from './Options.tsx';
import { readNumber } from './readNumber.ts';
import { useTellWrong } from './wrongChoices.ts';

type Props = {
  id: string;
  label: string;
  hint: string;
  value: number;
  least: number;
  most: number;
  /** Parts of one are allowed, with comma or point. */
  fraction?: boolean;
  onChange: (value: number) => void;
};

/** A number with limits. What is typed on the way to a number is left alone; only what makes sense is handed on. */
export function NumberField({ id, label, hint, value, least, most, fraction, onChange }: Props) {
  const words = useWords().printing.studio;
  const [typed, setTyped] = useState(String(value));
  const number = readNumber(typed);
  useEffect(() => setTyped((before) => (readNumber(before) === value ? before : String(value))), [value]);
  const fits = (one: number) => one >= least && one <= most && (fraction || Number.isInteger(one));
  const wrong = !fits(number);
  useTellWrong(id, wrong ? `${label}: ${words.numbersOnly(least, most)}` : undefined);
  return (
    <Field id={id} label={label} hint={wrong ? words.numbersOnly(least, most) : hint}>
      <input
        id={id}
        inputMode={fraction ? 'decimal' : 'numeric'}
        value={typed}
        size={5}
        aria-describedby={`${id}-hint`}
        aria-invalid={wrong}
        onChange={(event) => {
          setTyped(event.target.value);
          const next = readNumber(event.target.value);
          if (fits(next)) onChange(next);
        }}
      />
    </Field>
  );
}
