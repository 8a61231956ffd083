import { useId } from 'react';
import { useWords } from '../../i18n/language.tsx';
import { type Strength, strengths } from '../../model/relations.ts';
import { RoadSample } from './Roads.tsx';
import styles from './StrengthChoice.module.css';

type Props = {
  value: Strength;
  onChange: (strength: Strength) => void;
  /** Whose strength it is, to a screen reader. */
  of?: string;
  /** With what each one means, where there is room. */
  meanings?: boolean;
};

/** Weak, fair or strong: as a piece of road, a number and a word. */
export function StrengthChoice({ value, onChange, of, meanings = false }: Props) {
  const words = useWords().relations;
  const name = useId();
  return (
    <fieldset className={`${styles.choice} ${meanings ? styles.told : ''}`}>
      <legend className={of === undefined ? styles.legend : 'seen-by-ear'}>
        {of === undefined ? words.strength : `${words.strength}: ${of}`}
      </legend>
      {strengths.map((strength) => (
        <label key={strength} className={styles.one}>
          <input type="radio" name={name} checked={strength === value} onChange={() => onChange(strength)} />
          <RoadSample strength={strength} />
          <span>
            <b>{words.strong(strength, words.strengths[strength].name)}</b>
            {meanings && <span className={styles.means}>{words.strengths[strength].means}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
