import { type ReactNode, useId } from 'react';
import styles from './Options.module.css';

type Said = { name: string; hint: string };

type Props<T extends string> = {
  label: string;
  value: T;
  options: readonly { value: T; said: Said }[];
  onChoose: (value: T) => void;
  /** `cards`: large, side by side; for the choice most people make. */
  look?: 'list' | 'cards';
};

/** One of a few, each with a line that says what it means. */
export function Options<T extends string>({ label, value, options, onChoose, look = 'list' }: Props<T>) {
  const name = useId();
  return (
    <fieldset className={`${styles.options} ${styles[look]}`}>
      <legend>{label}</legend>
      {options.map((option) => (
        <label key={option.value} className={styles.option}>
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            aria-labelledby={`${name}-${option.value}-name`}
            aria-describedby={`${name}-${option.value}`}
            onChange={() => onChoose(option.value)}
          />
          <span id={`${name}-${option.value}-name`} className={styles.name}>
            {option.said.name}
          </span>
          <span id={`${name}-${option.value}`} className={styles.hint}>
            {option.said.hint}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** Yes or no, with a line that says what it means. */
export function Check({ said, value, onChange }: { said: Said; value: boolean; onChange: (value: boolean) => void }) {
  const id = useId();
  return (
    <label className={styles.option}>
      <input
        type="checkbox"
        checked={value}
        aria-labelledby={`${id}-name`}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span id={`${id}-name`} className={styles.name}>
        {said.name}
      </span>
      <span id={`${id}-hint`} className={styles.hint}>
        {said.hint}
      </span>
    </label>
  );
}

/** A field with a line under its name that says what goes there. */
export function Field({ id, label, hint, children }: { id: string; label: string; hint: string; children: ReactNode }) {
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {children}
      <span id={`${id}-hint`} className={styles.hint}>
        {hint}
      </span>
    </div>
  );
}
