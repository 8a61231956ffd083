import { useId } from 'react';
import { useContent } from '../../content/useContent.ts';
import { useLang, useWords } from '../../i18n/language.tsx';
import type { Course, RoadBoard } from '../../model/course.ts';
import { roadBoard } from '../../model/road.ts';
import { inTerms } from '../../model/terms.ts';
import { valuesInUse } from '../../model/values.ts';
import { change, mergeWords } from '../../store/index.ts';
import { Button } from '../../ui/Button.tsx';
import { WordsField } from '../../ui/WordsField.tsx';
import styles from './StartView.module.css';

/** `drive`: what the button says that leads on from here. */
type Props = { course: Course; board: RoadBoard; drive: string; onDrive: () => void };

/** Before the first stop: which value, and off. Nothing here must be filled in. */
export function StartView({ course, board, drive, onDrive }: Props) {
  const words = useWords().road;
  const lang = useLang();
  const own = useId();
  const demo = useContent('values').flatMap((set) => set.values.map((value) => value.name[lang]));
  const road = useContent('roads').find((one) => one.id === board.road);
  const asksValue = road?.aboutValue === true;
  const values = valuesInUse(course, demo);
  const choose = (value: string) =>
    change((draft) => {
      roadBoard(draft, board.id).value = value;
    });
  return (
    <div className={styles.view}>
      <h1>{asksValue ? words.chooseValue : board.title[lang]}</h1>
      {road && <p className={styles.purpose}>{inTerms(road.purpose[lang], lang, course)}</p>}
      <fieldset className={styles.values}>
        <legend className={asksValue ? 'seen-by-ear' : undefined}>
          {asksValue ? words.chooseValue : words.linkValue}
        </legend>
        {values.map((value) => (
          <button
            key={value}
            type="button"
            className={styles.choice}
            aria-pressed={board.value === value}
            onClick={() => choose(board.value === value ? '' : value)}
          >
            {value}
          </button>
        ))}
      </fieldset>
      <label htmlFor={own} className={styles.label}>
        {words.otherValue}
      </label>
      <WordsField
        id={own}
        className={styles.own}
        label={words.otherValue}
        placeholder={words.otherValuePlaceholder}
        maxLength={80}
        value={values.includes(board.value) ? '' : board.value}
        onWrite={(mine, before) =>
          change(
            (draft) => {
              const here = roadBoard(draft, board.id);
              here.value = values.includes(here.value) ? mine : mergeWords(before, mine, here.value);
            },
            { typing: true },
          )
        }
        onDone={onDrive}
      />
      <div>
        <Button look="go" className={styles.drive ?? ''} onClick={onDrive}>
          {drive}
        </Button>
      </div>
    </div>
  );
}
