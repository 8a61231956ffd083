import type { ReactNode } from 'react';
import type { Poster } from '../content/types.ts';
import { useContent } from '../content/useContent.ts';
import { useSay } from '../reading/useSay.ts';
import styles from './reading.module.css';

type Props = { id: string; missing: ReactNode; actions: ReactNode; picture: (poster: Poster) => ReactNode };

/** A poster: the picture, and the same words as text. */
export default function PosterPage({ id, missing, actions, picture }: Props) {
  const say = useSay();
  const one = useContent('posters').find((candidate) => candidate.id === id);
  if (one === undefined) return missing;
  return (
    <article className={styles.page}>
      <header className={styles.head}>
        <h1>{say(one.title)}</h1>
        <p className={styles.lead}>{say(one.purpose)}</p>
        <div className={styles.actions}>{actions}</div>
      </header>
      <div className={styles.columns}>
        <div>{picture(one)}</div>
        <dl className={styles.lines}>
          {one.lines.map((line) => (
            <div key={line.id}>
              <dt>
                <strong>{say(line.head)}</strong>
              </dt>
              {line.text && <dd>{say(line.text)}</dd>}
            </div>
          ))}
        </dl>
      </div>
    </article>
  );
}
