import type { ReactNode } from 'react';
import { useWords } from '../../i18n/language.tsx';
import type { Id } from '../../model/course.ts';
import type { TrialColumn } from '../../model/trials.ts';
import { useDropPlace } from '../../ui/drag/useDropPlace.ts';
import styles from './Column.module.css';
import { trialKind } from './moves.ts';
import { ColumnSign } from './Signs.tsx';

type Props = { column: TrialColumn; count: number; onDrop: (id: Id) => void; children: ReactNode };

/** A column of the bench under its sign; a trial dropped here goes last. On its own, so that one passing over draws only this. */
export function Column({ column, count, onDrop, children }: Props) {
  const words = useWords().trials;
  const drop = useDropPlace({ kind: trialKind, onDrop: (trial) => onDrop(trial.id) });
  return (
    <section
      ref={drop.ref}
      className={`${styles.column} ${drop.over ? styles.over : ''}`}
      data-column={column}
      aria-label={words.columnWithCount(words.columns[column], count)}
    >
      <h2 className={styles.head}>
        <ColumnSign column={column} />
        <span>{words.columns[column]}</span>
        {count > 0 && (
          <span className={styles.count} aria-hidden="true">
            {count}
          </span>
        )}
      </h2>
      <div className={styles.body}>{children}</div>
    </section>
  );
}
