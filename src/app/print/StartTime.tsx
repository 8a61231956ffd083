import { useId } from 'react';
import { useWords } from '../../i18n/language.tsx';
import { Field } from './Options.tsx';

/** When the meeting begins, such as `13:00`; empty when nobody has said. */
export function StartTime({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const words = useWords().printing.studio.sheet;
  const id = useId();
  return (
    <Field id={id} label={words.start} hint={words.startHint}>
      <input
        id={id}
        type="time"
        value={value}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onChange(event.target.value)}
      />
    </Field>
  );
}
