import { useId } from 'react';
import { useWords } from '../../i18n/language.tsx';
import { writeGoal } from '../../model/forceField.ts';
import type { ForceFieldBoard } from '../../model/toolBoards.ts';
import { change, mergeWords } from '../../store/index.ts';
import { WordsField } from '../../ui/WordsField.tsx';
import styles from './Goal.module.css';

/** Where the group wants to get to, on a direction sign. */
export function GoalField({ board }: { board: ForceFieldBoard }) {
  const words = useWords().forceField;
  const id = useId();
  return (
    <div className={styles.sign}>
      <label htmlFor={id}>{words.goal}</label>
      <WordsField
        id={id}
        className={styles.field}
        label={words.goal}
        placeholder={words.goalPlaceholder}
        maxLength={120}
        value={board.goal}
        onWrite={(mine, before) =>
          change((course) => writeGoal(course, board.id, (now) => mergeWords(before, mine, now)), { typing: true })
        }
      />
    </div>
  );
}

/** The same sign on the wall; while it is empty it asks. */
export function GoalSign({ board }: { board: ForceFieldBoard }) {
  const words = useWords().forceField;
  const goal = board.goal.trim();
  return (
    <p className={`${styles.sign} ${styles.wall}`}>
      {goal === '' ? (
        <b>{words.noGoal}</b>
      ) : (
        <>
          <span>{words.goal}</span> <b>{goal}</b>
        </>
      )}
    </p>
  );
}
