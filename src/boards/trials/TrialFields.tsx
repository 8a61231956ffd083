import { useId } from 'react';
import { useWords } from '../../i18n/language.tsx';
import type { Trial } from '../../model/toolBoards.ts';
import type { TrialField } from '../../model/trials.ts';
import { WordsField } from '../../ui/WordsField.tsx';
import type { TrialMoves } from './moves.ts';
import styles from './TrialFields.module.css';

type Props = {
  trial: Trial;
  moves: TrialMoves;
  /** Puts the workplace's own word for the citizen into a text. */
  asked: (text: string) => string;
};

/** A field for words about a trial, under its question. */
export function TrialWords({ trial, moves, asked, field }: Props & { field: TrialField }) {
  const words = useWords().trials;
  const id = useId();
  const asks: Partial<Record<TrialField, string>> = words.asks;
  return (
    <div className={styles.field} data-field={field}>
      <label htmlFor={id}>{asked(words.fields[field])}</label>
      <WordsField
        id={id}
        className={field === 'what' ? styles.what : styles.words}
        label={asked(words.fields[field])}
        placeholder={asked(asks[field] ?? '')}
        maxLength={field === 'who' ? 80 : 300}
        value={trial[field]}
        onWrite={(mine, before) => moves.write(trial.id, field, mine, before)}
      />
    </div>
  );
}

/** The first or the last day of a trial. */
export function TrialDate({ trial, moves, asked, field }: Props & { field: 'startsOn' | 'endsOn' }) {
  const words = useWords().trials;
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{asked(words.fields[field])}</label>
      <input
        id={id}
        type="date"
        className={styles.words}
        value={trial[field]}
        onChange={(event) => moves.setDate(trial.id, field, event.target.value)}
      />
    </div>
  );
}
