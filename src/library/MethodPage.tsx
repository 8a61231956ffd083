import type { ReactNode } from 'react';
import { useContent } from '../content/useContent.ts';
import { useWords } from '../i18n/language.tsx';
import { MethodGuide } from '../reading/MethodGuide.tsx';
import { useSay } from '../reading/useSay.ts';
import styles from './reading.module.css';

type Props = { id: string; missing: ReactNode; actions: ReactNode };

/** A method on one page, read in half a minute while the group waits. */
export default function MethodPage({ id, missing, actions }: Props) {
  const words = useWords();
  const say = useSay();
  const one = useContent('methods').find((candidate) => candidate.id === id);
  if (one === undefined) return missing;
  return (
    <article className={styles.page}>
      <header className={styles.head}>
        <h1>{say(one.title)}</h1>
        {one.also && <p className={styles.small}>{words.library.method.also(say(one.also))}</p>}
        <p className={styles.facts}>
          <span>{words.library.method.minutes(one.minutes.min, one.minutes.max)}</span>
          <span>{words.app.home.people(one.people.min, one.people.max)}</span>
        </p>
        <div className={styles.actions}>{actions}</div>
      </header>
      <MethodGuide one={one} />
    </article>
  );
}
