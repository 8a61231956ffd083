import { type ReactNode, useId } from 'react';
import { useWords } from '../../i18n/language.tsx';
import type { Course } from '../../model/course.ts';
import type { ToolBoard } from '../../model/toolBoards.ts';
import { isTool } from '../../model/tools.ts';
import { change } from '../../store/index.ts';
import { ActionsPlace } from '../actions/ActionsPlace.tsx';
import styles from './ClosingPlace.module.css';

type Props = {
  course: Course;
  board: ToolBoard;
  /** Over the agreements, such as what the board suggests. */
  children?: ReactNode;
};

/** How a board ends: what the group agrees to do, the day it looks at the board again, and the sheet for the wall. */
export function ClosingPlace({ course, board, children }: Props) {
  const words = useWords().tools;
  const id = useId();
  return (
    <ActionsPlace
      course={course}
      boardId={board.id}
      print={{ href: `/forloeb/${course.id}/tavle/${board.id}/print`, label: words.print }}
    >
      <p className={styles.date}>
        <label htmlFor={id}>{words.returnDate}</label>
        <input
          id={id}
          type="date"
          value={board.returnDate}
          onChange={(event) =>
            change((draft) => {
              const here = draft.boards[board.id];
              if (here !== undefined && isTool(here)) here.returnDate = event.target.value;
            })
          }
        />
      </p>
      {children}
    </ActionsPlace>
  );
}
