import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useWords } from '../i18n/language.tsx';
import { removeBoard } from '../model/boards.ts';
import type { Id } from '../model/course.ts';
import { change, undoThisStep, useCourse } from '../store/index.ts';
import { linkLook } from '../ui/Button.tsx';
import { Menu } from '../ui/Menu.tsx';
import { Dots } from '../ui/Shape.tsx';
import { toast, undoAction } from '../ui/toasts.ts';
import styles from './CoursePage.module.css';

type Props = {
  boardId: Id;
  /** What its buttons call it. */
  name: string;
  /** What stands over its facts, where that is more than its name. */
  title?: string;
  /** Its facts, in a row under the title. */
  children: ReactNode;
  /** One more way in, beside the one that goes on with it. */
  beside?: ReactNode;
  /** The menu's word for taking it out of the course, and what is said once that is done. */
  remove: { label: string; said: string };
};

/** A board of the open course in a list: what it is, the way on, and a menu that takes it out. */
export function BoardRow({ boardId, name, title = name, children, beside, remove }: Props) {
  const { app, courses } = useWords();
  const courseId = useCourse((course) => course.id);
  const run = () => {
    change((draft) => removeBoard(draft, boardId));
    toast(remove.said, undoAction(undoThisStep(), app));
  };
  return (
    <li className={styles.board}>
      <div>
        <h3>{title}</h3>
        <p className={styles.facts}>{children}</p>
      </div>
      <Link
        href={`/forloeb/${courseId}/tavle/${boardId}`}
        className={linkLook('main')}
        aria-label={`${courses.course.continue}: ${name}`}
      >
        {courses.course.continue}
      </Link>
      {beside ?? <span />}
      <Menu label={courses.moreFor(name)} items={() => [{ label: remove.label, danger: true, run }]}>
        <Dots />
      </Menu>
    </li>
  );
}
