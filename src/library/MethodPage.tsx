import type { ReactNode } from 'react';
import type { Method } from '../content/types.ts';
import { useContent } from '../content/useContent.ts';
import { useWords } from '../i18n/language.tsx';
import method from './MethodPage.module.css';
import styles from './reading.module.css';
import { useSay } from './useSay.ts';

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

/** What the method is good for, its steps, the words that start it and what goes wrong. */
export function MethodGuide({ one }: { one: Method }) {
  const words = useWords().library.method;
  const say = useSay();
  return (
    <div className={method.guide}>
      <p className={styles.lead}>{say(one.gives)}</p>
      <section>
        <h2>{words.steps}</h2>
        <ol className={method.steps}>
          {one.steps.map((step) => (
            <li key={step.da}>{say(step)}</li>
          ))}
        </ol>
      </section>
      <section>
        <h2>{words.say}</h2>
        <p className={method.say}>{say(one.say)}</p>
      </section>
      <section>
        <h2>{words.beware}</h2>
        <p>{say(one.beware)}</p>
      </section>
    </div>
  );
}
