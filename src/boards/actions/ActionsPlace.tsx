import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import { flushSync } from 'react-dom';
import { Link } from 'wouter';
import { useWords } from '../../i18n/language.tsx';
import type { Course, Id } from '../../model/course.ts';
import { actionsAt, isOwned } from '../../model/harvest.ts';
import { linkLook } from '../../ui/Button.tsx';
import { Place } from '../frame/Place.tsx';
import { NoteInput } from '../notes/NoteInput.tsx';
import { fieldIn } from './ActionFields.tsx';
import { ActionList, rowOf } from './ActionList.tsx';
import styles from './ActionsPlace.module.css';
import { useActionMoves } from './moves.ts';
import { Standing } from './Standing.tsx';

type Props = {
  course: Course;
  boardId: Id;
  /** Where it is printed, and what the way there is called; without it the course's report. */
  print?: { href: string; label: string };
  /** Beside what is said about the actions, such as a date. */
  children?: ReactNode;
};

/** What the group agrees to do: a line for what, then the row asks who, by when, and how one can tell that it works. */
export function ActionsPlace({ course, boardId, print, children }: Props) {
  const words = useWords().harvest.actions;
  const moves = useActionMoves(boardId);
  const actions = useMemo(() => actionsAt(course, boardId), [course, boardId]);
  const line = useRef<{ focus: () => void }>(null);
  const area = useRef<HTMLDivElement>(null);
  useEffect(() => line.current?.focus(), []);
  const add = (what: string) => {
    const id = flushSync(() => moves.add(what));
    fieldIn(rowOf(area.current, id), 'who')?.focus();
  };
  const missing = actions.filter((action) => action.state === 'open' && !isOwned(action)).length;
  return (
    <Place ref={area} question={words.question}>
      <div className={styles.under}>
        {actions.length === 0 ? (
          <p>{words.hint}</p>
        ) : (
          <Standing missing={missing > 0 ? words.missing(missing) : null} fine={words.allOwned} />
        )}
        {children}
        {print !== undefined && (
          <Link href={print.href} className={linkLook('quiet')}>
            {print.label}
          </Link>
        )}
        {print === undefined && actions.length > 0 && (
          <Link href={`/forloeb/${course.id}/rapport/print`} className={linkLook('quiet')}>
            {words.print}
          </Link>
        )}
      </div>
      <div className={styles.list}>
        <ActionList actions={actions} moves={moves} onLeave={() => line.current?.focus()} />
      </div>
      <NoteInput ref={line} draftKey={`${course.id}/${boardId}/actions`} label={words.input} onAdd={add} />
    </Place>
  );
}
