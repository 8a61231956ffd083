import type { ReactNode } from 'react';
import { useContent } from '../content/useContent.ts';
import { useWords } from '../i18n/language.tsx';
import { useSay } from '../reading/useSay.ts';
import { StopSign } from '../ui/Shape.tsx';
import road from './RoadPage.module.css';
import styles from './reading.module.css';

/** A road to read before it is driven: its four signs, what to ask on, what to do in silence, what ends on the poster. */
export default function RoadPage({ id, missing, actions }: { id: string; missing: ReactNode; actions: ReactNode }) {
  const words = useWords();
  const say = useSay();
  const one = useContent('roads').find((candidate) => candidate.id === id);
  if (one === undefined) return missing;
  const text = words.library.road;
  return (
    <article className={styles.page}>
      <header className={styles.head}>
        <h1>{say(one.title)}</h1>
        <p className={styles.lead}>{say(one.purpose)}</p>
        <p className={styles.facts}>
          <span>{text.facts(one.minutes, words.app.home.people(one.people.min, one.people.max))}</span>
        </p>
        <div className={styles.actions}>{actions}</div>
      </header>
      <ol className={road.stops}>
        {one.stops.map((stop, i) => (
          <li key={stop.id}>
            <span className={road.sign} aria-hidden="true">
              <StopSign look="open">{i + 1}</StopSign>
            </span>
            <div className={road.stop}>
              <p className={road.name}>
                {text.stop(i + 1)}: {say(stop.name)} <span>{words.app.home.minutes(stop.minutes)}</span>
              </p>
              <h2>{say(stop.question)}</h2>
              <dl>
                <dt>{text.followUps}</dt>
                <dd>
                  {stop.followUps.map((question) => (
                    <p key={question.da}>{say(question)}</p>
                  ))}
                </dd>
                <dt>{text.silent}</dt>
                <dd>{say(stop.whenSilent)}</dd>
                <dt>{text.poster}</dt>
                <dd>{say(stop.posterHeading)}</dd>
                <dt>{text.example}</dt>
                <dd className={road.example}>{say(stop.example)}</dd>
              </dl>
            </div>
          </li>
        ))}
      </ol>
    </article>
  );
}
