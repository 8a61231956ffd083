import { useId } from 'react';
import styles from './ClockField.module.css';

type Props = { label: string /** ms since 1970 */; value: number; onChange: (value: number) => void };

/** A time of day; the day stays the one that `value` is on. */
export function ClockField({ label, value, onChange }: Props) {
  const id = useId();
  const shown = new Date(value);
  const two = (number: number) => String(number).padStart(2, '0');
  return (
    <span className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="time"
        value={`${two(shown.getHours())}:${two(shown.getMinutes())}`}
        onChange={(event) => {
          const [hours, minutes] = event.target.value.split(':').map(Number);
          if (hours === undefined || minutes === undefined) return;
          onChange(new Date(value).setHours(hours, minutes, 0, 0));
        }}
      />
    </span>
  );
}
