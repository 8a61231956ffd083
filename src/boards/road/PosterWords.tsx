import { useId } from 'react';
import { useLang, useWords } from '../../i18n/language.tsx';
import type { Course, RoadBoard } from '../../model/course.ts';
import { stopsOf } from '../../model/road.ts';
import { inTerms } from '../../model/terms.ts';
import { AnswerField } from './AnswerField.tsx';
import { PosterTitle, ReturnDate } from './PosterFields.tsx';
import styles from './PosterWords.module.css';
import { Promises } from './Promises.tsx';

/** The words of the poster one under the other, for a narrow place beside its picture: heading, answers, promises, date. */
export function PosterWords({ course, board }: { course: Course; board: RoadBoard }) {
  const words = useWords().road.poster;
  const lang = useLang();
  const title = useId();
  const date = useId();
  return (
    <div className={styles.words}>
      <div className={styles.field}>
        <label htmlFor={title}>{words.heading}</label>
        <PosterTitle id={title} board={board} />
      </div>
      {stopsOf(board).map((stop) => (
        <AnswerField
          key={stop.id}
          course={course}
          board={board}
          stop={stop}
          label={inTerms(stop.heading[lang], lang, course)}
          placeholder={words.emptyAnswer}
        />
      ))}
      <Promises course={course} boardId={board.id} />
      <div className={styles.field}>
        <label htmlFor={date}>{words.returnDate}</label>
        <ReturnDate id={date} board={board} />
      </div>
    </div>
  );
}
