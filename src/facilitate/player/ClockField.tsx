import { type KeyboardEvent, useId, useState } from 'react';
import { clockTime } from '../../i18n/dates.ts';
import { useLang } from '../../i18n/language.tsx';
import styles from './ClockField.module.css';

type Props = { label: string /** ms since 1970 */; value: number; onChange: (value: number) => void };

/**
 * A time of day, always of 24 hours whatever the browser's language: `13`, `13.15`, `13:15` and `1315` are understood. The day
 * stays the one that `value` is on. What is no time of day is put back.
 */
export function ClockField({ label, value, onChange }: Props) {
  const id = useId();
  const lang = useLang();
  const [typed, setTyped] = useState<string | null>(null);
  const done = () => {
    const at = typed === null ? null : timeOn(value, typed);
    if (at !== null && at !== value) onChange(at);
    setTyped(null);
  };
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Enter') done();
  };
  return (
    <span className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        inputMode="numeric"
        autoComplete="off"
        maxLength={5}
        value={typed ?? clockTime(value, lang)}
        onFocus={(event) => event.target.select()}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={done}
        onKeyDown={keys}
      />
    </span>
  );
}

/** The moment (ms since 1970) on the day of `day` that `text` names; null when it names none. */
export function timeOn(day: number, text: string): number | null {
  const parts = /^\s*(\d{1,2})[.: ]?(\d{2})?\s*$/.exec(text);
  const [hours, minutes] = [Number(parts?.[1]), Number(parts?.[2] ?? 0)];
  if (parts === null || hours > 23 || minutes > 59) return null;
  return new Date(day).setHours(hours, minutes, 0, 0);
}
