import type { ReactNode } from 'react';
import { useId } from 'react';
import { useLang, useWords } from '../../i18n/language.tsx';
import { type Course, peopleFrom, type RoadBoard } from '../../model/course.ts';
import { stopsOf } from '../../model/road.ts';
import { inTerms } from '../../model/terms.ts';
import { change, mergeWords } from '../../store/index.ts';
import { StopSign } from '../../ui/Shape.tsx';
import { WordsField } from '../../ui/WordsField.tsx';
import { AnswerField } from './AnswerField.tsx';
import { PosterTitle, ReturnDate } from './PosterFields.tsx';
import styles from './PosterView.module.css';
import { Promises } from './Promises.tsx';

type Props = { course: Course; board: RoadBoard; print: ReactNode };

/** The poster, put right where it stands: heading, workplace, four answers, promises, return date. */
export function PosterView({ course, board, print }: Props) {
  const { road: words, notes } = useWords();
  const lang = useLang();
  const reminder = useId();
  const people = useId();
  const date = useId();
  const stops = stopsOf(board);
  return (
    <article className={styles.poster} aria-label={words.poster.title} aria-describedby={reminder}>
      <p id={reminder} className={styles.reminder}>
        {notes.reminder}
      </p>
      <PosterTitle board={board} className={styles.title} />
      <div className={styles.facts}>
        <WordsField
          className={styles.workplace}
          label={words.poster.workplace}
          hiddenLabel
          placeholder={words.poster.workplacePlaceholder}
          maxLength={80}
          value={course.workplace}
          onWrite={(mine, before) =>
            change(
              (draft) => {
                draft.workplace = mergeWords(before, mine, draft.workplace);
              },
              { typing: true },
            )
          }
        />
        <label htmlFor={people}>{words.poster.people}</label>
        <input
          id={people}
          type="number"
          min={1}
          max={999}
          inputMode="numeric"
          className={styles.people}
          value={course.people ?? ''}
          onChange={(event) =>
            change((draft) => {
              draft.people = peopleFrom(event.target.value);
            })
          }
        />
      </div>
      <ol className={styles.answers}>
        {stops.map((stop, i) => (
          <li key={stop.id}>
            <span className={styles.sign}>
              <StopSign look="open">{i + 1}</StopSign>
            </span>
            <div className={styles.words}>
              <AnswerField
                course={course}
                board={board}
                stop={stop}
                label={inTerms(stop.heading[lang], lang, course)}
                placeholder={words.poster.emptyAnswer}
                className={styles.answer}
              />
            </div>
          </li>
        ))}
      </ol>
      <Promises course={course} boardId={board.id} />
      <div className={styles.foot}>
        <label htmlFor={date}>{words.poster.returnDate}</label>
        <ReturnDate id={date} board={board} />
        {print}
      </div>
    </article>
  );
}
