import type { ReactNode } from 'react';
import { useWords } from '../../i18n/language.tsx';
import type { Id } from '../../model/course.ts';
import { isTool } from '../../model/tools.ts';
import { change, undoThisStep } from '../../store/index.ts';
import { Button } from '../../ui/Button.tsx';
import { toast, undoAction } from '../../ui/toasts.ts';
import styles from './Example.module.css';

/** What an empty board is for, and that what it shows is an example; one press takes it away, and so do the first own words. */
export function ExampleLine({ boardId, shown, children }: { boardId: Id; shown: boolean; children: ReactNode }) {
  const words = useWords();
  const remove = () => {
    change((course) => {
      const board = course.boards[boardId];
      if (board !== undefined && isTool(board)) board.example = false;
    });
    toast(words.tools.exampleRemoved, undoAction(undoThisStep(), words.app));
  };
  return (
    <div className={styles.line}>
      <p>{children}</p>
      {shown && (
        <Button look="quiet" onClick={remove}>
          {words.tools.removeExample}
        </Button>
      )}
    </div>
  );
}

/** A note of the example: nobody's words, so it cannot be touched. */
export function ExampleNote({ children }: { children: ReactNode }) {
  const words = useWords().tools;
  return (
    <p className={styles.note}>
      <span className={styles.tag}>{words.example}</span>
      {children}
    </p>
  );
}
