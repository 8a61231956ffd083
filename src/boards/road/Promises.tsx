import { useId, useRef } from 'react';
import { flushSync } from 'react-dom';
import { useWords } from '../../i18n/language.tsx';
import type { Course, Id, Promised } from '../../model/course.ts';
import { addPromise, mostPromises, promisesOf, removePromise } from '../../model/poster.ts';
import { change, mergeWords, newId } from '../../store/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Cross } from '../../ui/Shape.tsx';
import { WordsField } from '../../ui/WordsField.tsx';
import styles from './Promises.module.css';

/** What the group promises: what, who, from when. At most five. */
export function Promises({ course, boardId }: { course: Course; boardId: Id }) {
  const words = useWords().road.poster;
  const heading = useId();
  const box = useRef<HTMLElement>(null);
  const promises = promisesOf(course, boardId);
  const add = () => {
    flushSync(() => change((draft) => addPromise(draft, boardId, newId())));
    box.current?.querySelector<HTMLElement>('li:last-child textarea')?.focus();
  };
  return (
    <section ref={box} className={styles.promises} aria-labelledby={heading}>
      <h2 id={heading}>{words.promises}</h2>
      <ol>
        {promises.map((promise, i) => (
          <PromiseRow key={promise.id} promise={promise} number={i + 1} />
        ))}
      </ol>
      {promises.length < mostPromises ? (
        <Button look="asphalt" onClick={add}>
          {words.addPromise}
        </Button>
      ) : (
        <p>{words.fullPromises}</p>
      )}
    </section>
  );
}

function PromiseRow({ promise, number }: { promise: Promised; number: number }) {
  const words = useWords().road.poster;
  const fields = [
    ['what', words.what, words.whatPlaceholder, 160],
    ['who', words.who, words.whoPlaceholder, 60],
    ['from', words.from, words.fromPlaceholder, 40],
  ] as const;
  return (
    <li className={styles.row}>
      {fields.map(([field, label, placeholder, maxLength]) => (
        <WordsField
          key={field}
          className={styles[field]}
          label={`${words.promise(number)}: ${label}`}
          hiddenLabel
          placeholder={placeholder}
          maxLength={maxLength}
          value={promise[field]}
          onWrite={(mine, before) =>
            change(
              (draft) => {
                const here = draft.promises[promise.id];
                if (here !== undefined) here[field] = mergeWords(before, mine, here[field]);
              },
              { typing: true },
            )
          }
        />
      ))}
      <button
        type="button"
        className={styles.remove}
        aria-label={words.removePromise(number)}
        onClick={() => change((draft) => removePromise(draft, promise.id))}
      >
        <Cross />
      </button>
    </li>
  );
}
