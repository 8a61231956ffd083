import { Link } from 'wouter';
import { useLang, useWords } from '../i18n/language.tsx';
import { isLed, removeBoard } from '../model/boards.ts';
import { onTable } from '../model/cards.ts';
import { keptCards } from '../model/cardTable.ts';
import type { CardsBoard, Course } from '../model/course.ts';
import { change, undoThisStep } from '../store/index.ts';
import { linkLook } from '../ui/Button.tsx';
import { Menu } from '../ui/Menu.tsx';
import { Dots } from '../ui/Shape.tsx';
import { toast, undoAction } from '../ui/toasts.ts';
import styles from './CoursePage.module.css';

/** The course's card tables, the latest first; those of a meeting are listed with it. */
export function TableList({ course }: { course: Course }) {
  const words = useWords().cards.course;
  const tables = Object.values(course.boards)
    .filter((board) => board.kind === 'cards')
    .filter(({ id }) => !isLed(course, id))
    .sort((a, b) => b.createdAt - a.createdAt);
  if (tables.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2>{words.title}</h2>
      <ul className={styles.boards}>
        {tables.map((board) => (
          <TableRow key={board.id} course={course} board={board} />
        ))}
      </ul>
    </section>
  );
}

function TableRow({ course, board }: { course: Course; board: CardsBoard }) {
  const words = useWords();
  const lang = useLang();
  const name = board.title[lang];
  const kept = keptCards(board).length;
  const remove = () => {
    change((draft) => removeBoard(draft, board.id));
    toast(words.cards.course.removed, undoAction(undoThisStep(), words.app));
  };
  return (
    <li className={styles.board}>
      <div>
        <h3>{name}</h3>
        <p className={styles.facts}>
          <span>{words.cards.course.drawn(onTable(board).filter(({ state }) => state !== 'hidden').length)}</span>
          {kept > 0 && <span>{words.cards.keptRow(kept)}</span>}
        </p>
      </div>
      <Link
        href={`/forloeb/${course.id}/tavle/${board.id}`}
        className={linkLook('main')}
        aria-label={`${words.courses.course.continue}: ${name}`}
      >
        {words.courses.course.continue}
      </Link>
      <span />
      <Menu
        label={words.courses.moreFor(name)}
        items={() => [{ label: words.cards.course.remove, danger: true, run: remove }]}
      >
        <Dots />
      </Menu>
    </li>
  );
}
