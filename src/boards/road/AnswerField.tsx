import { useId } from 'react';
import { useWords } from '../../i18n/language.tsx';
import type { Course, RoadBoard, Stop } from '../../model/course.ts';
import { answerFromNotes, answerOf, writeAnswer } from '../../model/poster.ts';
import { roadBoard } from '../../model/road.ts';
import { change, mergeWords } from '../../store/index.ts';
import { Button } from '../../ui/Button.tsx';
import { WordsField } from '../../ui/WordsField.tsx';
import styles from './AnswerField.module.css';

type Props = {
  course: Course;
  board: RoadBoard;
  stop: Stop;
  label: string;
  placeholder: string;
  className?: string | undefined;
};

/** A stop's answer for the poster: the marked notes, or what is written here instead. */
export function AnswerField({ course, board, stop, label, placeholder, className }: Props) {
  const words = useWords().road;
  const id = useId();
  const marked = Object.values(course.notes).some(
    (note) => note.board === board.id && note.place === stop.id && note.marked,
  );
  const write = (mine: string, before: string) =>
    change(
      (draft) => {
        const at = roadBoard(draft, board.id).stops[stop.id];
        if (at === undefined) return;
        writeAnswer(at, at.answerWritten ? mergeWords(before, mine, at.answer) : mine);
      },
      { typing: true },
    );
  const takeFromNotes = () =>
    change((draft) => {
      const at = roadBoard(draft, board.id).stops[stop.id];
      if (at !== undefined) answerFromNotes(at);
    });
  return (
    <div className={styles.answer}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <WordsField
        id={id}
        className={className ?? styles.field}
        label={label}
        placeholder={placeholder}
        value={answerOf(course, board, stop)}
        onWrite={write}
        lines
      />
      {stop.answerWritten && marked && (
        <Button look="quiet" onClick={takeFromNotes}>
          {words.answerFromNotes}
        </Button>
      )}
    </div>
  );
}
