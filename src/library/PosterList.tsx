import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { Poster } from '../content/types.ts';
import { useContent } from '../content/useContent.ts';
import { useWords } from '../i18n/language.tsx';
import { useSay } from '../reading/useSay.ts';
import { ListPage } from './ListPage.tsx';
import styles from './PosterList.module.css';

/** The poster gallery. `picture` draws a poster as it is printed. */
export default function PosterList({ picture }: { picture: (poster: Poster) => ReactNode }) {
  const words = useWords().library;
  const say = useSay();
  return (
    <ListPage title={words.postersTitle}>
      {useContent('posters').map((poster) => (
        <Link key={poster.id} href={`/plakater/${poster.id}`} className={styles.tile}>
          <span className={styles.picture} aria-hidden="true">
            {picture(poster)}
          </span>
          <span>{say(poster.title)}</span>
        </Link>
      ))}
    </ListPage>
  );
}
