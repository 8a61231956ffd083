import { type KeyboardEvent, useState } from 'react';
import { useWords } from '../../i18n/language.tsx';
import { blockMinutes } from '../../model/agenda.ts';
import styles from './Minutes.module.css';

type Props = { title: string; minutes: number; onChange: (minutes: number) => void };

/** How long it takes: five more, five less, or typed. What is no number is put back. */
export function Minutes({ title, minutes, onChange }: Props) {
  const { block } = useWords().planner;
  const [typed, setTyped] = useState<string | null>(null);
  const done = () => {
    const value = typed === null ? Number.NaN : Number.parseInt(typed, 10);
    if (Number.isInteger(value) && value !== minutes) onChange(value);
    setTyped(null);
  };
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Enter') done();
    if (event.key === 'Escape') setTyped(null);
  };
  return (
    <span className={styles.minutes}>
      <button
        type="button"
        aria-label={block.shorter(title)}
        disabled={minutes <= blockMinutes.least}
        onClick={() => onChange(Math.max(blockMinutes.least, minutes - 5))}
      >
        <Line />
      </button>
      <input
        aria-label={block.minutes(title)}
        inputMode="numeric"
        autoComplete="off"
        maxLength={3}
        value={typed ?? minutes}
        onFocus={(event) => event.target.select()}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={done}
        onKeyDown={keys}
      />
      <button type="button" aria-label={block.longer(title)} onClick={() => onChange(minutes + 5)}>
        <Line plus />
      </button>
    </span>
  );
}

function Line({ plus }: { plus?: boolean }) {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={plus ? 'M2 8 H14 M8 2 V14' : 'M2 8 H14'} stroke="currentColor" strokeWidth="2.5" />
    </svg>
  );
}
