import { useLang, useWords } from '../i18n/language.tsx';
import { isLed } from '../model/boards.ts';
import { onTable } from '../model/cards.ts';
import { keptCards } from '../model/cardTable.ts';
import type { CardsBoard, Course } from '../model/course.ts';
import { BoardRow } from './BoardRow.tsx';
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
          <TableRow key={board.id} board={board} />
        ))}
      </ul>
    </section>
  );
}

function TableRow({ board }: { board: CardsBoard }) {
  const words = useWords().cards;
  const name = board.title[useLang()];
  const kept = keptCards(board).length;
  return (
    <BoardRow boardId={board.id} name={name} remove={{ label: words.course.remove, said: words.course.removed }}>
      <span>{words.course.drawn(onTable(board).filter(({ state }) => state !== 'hidden').length)}</span>
      {kept > 0 && <span>{words.keptRow(kept)}</span>}
    </BoardRow>
  );
}
