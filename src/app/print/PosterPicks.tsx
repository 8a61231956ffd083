import { useState } from 'react';
import { Link } from 'wouter';
import { useContent } from '../../content/useContent.ts';
import { useSelections } from '../../courses/useSelections.ts';
import { useLang, useWords } from '../../i18n/language.tsx';
import { inTerms } from '../../model/terms.ts';
import { useCourseState } from '../../store/index.ts';
import styles from './Picks.module.css';

/** The posters of the gallery, and those the group made itself. `chosen`: id of the poster or board. */
export function PosterPicks({ chosen }: { chosen: string | undefined }) {
  const words = useWords().printing.studio;
  const lang = useLang();
  const posters = useContent('posters');
  // Opens the course used last, whose boards have posters too.
  useSelections();
  const course = useCourseState((state) => state.course);
  const boards = course === null ? [] : Object.values(course.boards);
  const named = [
    ...boards.map((board) => ({
      id: board.id,
      name: board.posterTitle || (course ? inTerms(board.title[lang], lang, course) : ''),
    })),
    ...posters.map(({ id, title }) => ({ id, name: title[lang] })),
  ];
  const [open] = useState(chosen === undefined);
  return (
    <details className={styles.picks} open={open}>
      <summary>
        {words.poster.which}
        <span className={styles.chosen}>{named.find(({ id }) => id === chosen)?.name}</span>
      </summary>
      <div className={styles.list}>
        {course !== null && boards.length > 0 && (
          <>
            <p className={styles.heading}>{words.poster.fromCourse(course.workplace)}</p>
            {named.slice(0, boards.length).map(({ id, name }) => (
              <PosterLink key={id} href={`/forloeb/${course.id}/tavle/${id}/print`} here={id === chosen} name={name} />
            ))}
            <p className={styles.heading}>{words.poster.gallery}</p>
          </>
        )}
        {named.slice(boards.length).map(({ id, name }) => (
          <PosterLink key={id} href={`/print/plakater/${id}`} here={id === chosen} name={name} />
        ))}
      </div>
    </details>
  );
}

function PosterLink({ href, here, name }: { href: string; here: boolean; name: string }) {
  return (
    <Link href={href} className={styles.link} aria-current={here ? 'true' : undefined}>
      {name}
    </Link>
  );
}
