import type { ReactNode } from 'react';
import type { Slide } from '../content/types.ts';
import { useContent } from '../content/useContent.ts';
import { useWords } from '../i18n/language.tsx';
import { useSay } from '../reading/useSay.ts';
import styles from './reading.module.css';
import talk from './TalkPage.module.css';

type Props = { id: string; missing: ReactNode; actions: ReactNode; drawing: (slide: Slide) => ReactNode };

/** A page to read aloud in two minutes, and the ten slides with what to say. */
export default function TalkPage({ id, missing, actions, drawing }: Props) {
  const words = useWords().library.talk;
  const say = useSay();
  const one = useContent('talks').find((candidate) => candidate.id === id);
  if (one === undefined) return missing;
  return (
    <article className={styles.page}>
      <header className={styles.head}>
        <h1>{say(one.title)}</h1>
        <p className={styles.lead}>{say(one.purpose)}</p>
        <div className={styles.actions}>{actions}</div>
      </header>
      <section className={styles.section}>
        <h2>{words.readAloud}</h2>
        <div className={styles.prose}>
          {say(one.text)
            .split('\n\n')
            .map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
        </div>
      </section>
      <section className={styles.section}>
        <h2>{words.slides}</h2>
        <ol className={talk.slides}>
          {one.slides.map((slide, i) => (
            <li key={slide.id}>
              <div className={talk.slide}>
                <p className={talk.number}>{words.slide(i + 1, one.slides.length)}</p>
                <h3>{say(slide.title)}</h3>
                <ul className={styles.list}>
                  {slide.lines.map((line) => (
                    <li key={line.da}>{say(line)}</li>
                  ))}
                </ul>
                {drawing(slide)}
              </div>
              <div className={talk.say}>
                <h4>{words.say}</h4>
                {say(slide.say)
                  .split('\n\n')
                  .map((paragraph) => (
                    <p key={paragraph}>{paragraph}</p>
                  ))}
              </div>
            </li>
          ))}
        </ol>
      </section>
    </article>
  );
}
