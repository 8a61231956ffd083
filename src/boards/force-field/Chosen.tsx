import { useWords } from '../../i18n/language.tsx';
import type { Course, Id } from '../../model/course.ts';
import { forcesToWorkOn } from '../../model/forceField.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './Chosen.module.css';
import { Push } from './Field.tsx';
import { useForceMoves } from './moves.ts';

/** The forces the group chose to work on, each one press from being an agreement. */
export function Chosen({ course, boardId }: { course: Course; boardId: Id }) {
  const { forceField: words, harvest } = useWords();
  const moves = useForceMoves(boardId);
  const forces = forcesToWorkOn(course, boardId);
  const any = Object.values(course.notes).some((note) => note.board === boardId && note.marked);
  if (forces.length === 0) return any ? null : <p className={styles.hint}>{words.work.none}</p>;
  return (
    <section className={styles.chosen} aria-labelledby={`${boardId}-valgt`}>
      <h2 id={`${boardId}-valgt`}>{words.work.title}</h2>
      <p className={styles.hint}>{words.work.hint}</p>
      <ul>
        {forces.map(({ id, text, place, votes }) => (
          <li key={id}>
            <span className={styles.sign}>
              <Push to={place === 'drives' ? 'right' : 'left'} />
            </span>
            <span className={styles.text}>
              {text} {votes > 0 && <small>{words.strength(votes)}</small>}
            </span>
            <Button aria-label={`${harvest.parked.toAction}: ${text}`} onClick={() => moves.agree(id)}>
              {harvest.parked.toAction}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
