import { useRef } from 'react';
import { flushSync } from 'react-dom';
import { useContent } from '../content/useContent.ts';
import { useText, useWords } from '../i18n/language.tsx';
import type { Course, OwnValue } from '../model/course.ts';
import { addValue, fewestValues, mostValues, moveValue, ownValues, removeValue } from '../model/values.ts';
import { change, mergeWords, newId } from '../store/index.ts';
import { Button } from '../ui/Button.tsx';
import fields from '../ui/fields.module.css';
import { Cross } from '../ui/Shape.tsx';
import { WordsField } from '../ui/WordsField.tsx';
import styles from './ValuesEditor.module.css';

/** The workplace's own values, three to nine; until then the demo set is in use. */
export function ValuesEditor({ course }: { course: Course }) {
  const words = useWords().courses.settings;
  const text = useText();
  const box = useRef<HTMLFieldSetElement>(null);
  const values = ownValues(course);
  const demo = useContent('values').flatMap((set) => set.values.map((value) => text(value.name)));
  const named = values.filter((value) => value.name.trim() !== '').length;
  const add = () => {
    flushSync(() => change((draft) => addValue(draft, newId(), '')));
    box.current?.querySelector<HTMLElement>('li:last-child textarea')?.focus();
  };
  return (
    <fieldset ref={box} className={styles.values}>
      <legend>{words.values}</legend>
      <p className={fields.hint}>{words.valuesHint}</p>
      <ol className={styles.list}>
        {values.map((value, i) => (
          <ValueRow key={value.id} value={value} index={i} last={i === values.length - 1} />
        ))}
      </ol>
      {named > 0 && named < fewestValues && <p>{words.valuesFew(fewestValues - named)}</p>}
      {values.length < mostValues ? (
        <div>
          <Button onClick={add}>{words.addValue}</Button>
        </div>
      ) : (
        <p>{words.valuesFull}</p>
      )}
      {named < fewestValues && (
        <p className={fields.hint}>
          {words.valuesDemo} {demo.join(', ')}
        </p>
      )}
    </fieldset>
  );
}

function ValueRow({ value, index, last }: { value: OwnValue; index: number; last: boolean }) {
  const words = useWords().courses.settings;
  const name = value.name || words.value(index + 1);
  return (
    <li className={styles.row}>
      <WordsField
        className={styles.name}
        label={words.value(index + 1)}
        hiddenLabel
        placeholder={words.value(index + 1)}
        maxLength={60}
        value={value.name}
        onWrite={(mine, before) =>
          change(
            (draft) => {
              const here = draft.values[value.id];
              if (here !== undefined) here.name = mergeWords(before, mine, here.name);
            },
            { typing: true },
          )
        }
      />
      <button
        type="button"
        aria-label={words.moveUp(name)}
        disabled={index === 0}
        onClick={() => change((draft) => moveValue(draft, value.id, index - 1))}
      >
        <Arrow up />
      </button>
      <button
        type="button"
        aria-label={words.moveDown(name)}
        disabled={last}
        onClick={() => change((draft) => moveValue(draft, value.id, index + 1))}
      >
        <Arrow />
      </button>
      <button
        type="button"
        aria-label={words.removeValue(name)}
        onClick={() => change((draft) => removeValue(draft, value.id))}
      >
        <Cross />
      </button>
    </li>
  );
}

function Arrow({ up = false }: { up?: boolean }) {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path
        d={up ? 'M8 14 V3 M3 8 L8 3 L13 8' : 'M8 2 V13 M3 8 L8 13 L13 8'}
        fill="none"
        stroke="currentColor"
        strokeWidth="2.5"
      />
    </svg>
  );
}
