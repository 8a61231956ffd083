import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useContent } from '../content/useContent.ts';
import { useText, useWords } from '../i18n/language.tsx';
import { linkLook } from '../ui/Button.tsx';
import { Facts } from './Facts.tsx';
import styles from './reading.module.css';
import story from './StoryPage.module.css';

/** A story to read aloud, with its stop and its questions. */
export default function StoryPage({ id, missing }: { id: string; missing: ReactNode }) {
  const words = useWords().library;
  const text = useText();
  const one = useContent('stories').find((candidate) => candidate.id === id);
  const values = useContent('values').flatMap((set) => set.values);
  if (one === undefined) return missing;
  const paragraphs = text(one.text)
    .trim()
    .split(/\n\s*\n/);
  const touched = values.filter((value) => one.values.includes(value.id));
  return (
    <article className={styles.page}>
      <header className={styles.head}>
        <h1>{text(one.title)}</h1>
        <Facts {...one}>
          <span>{words.story.minutes}</span>
        </Facts>
        <p className={styles.actions}>
          <Link href={`/fortaellinger/${one.id}/print`} className={linkLook('go')}>
            {words.story.print}
          </Link>
        </p>
      </header>
      <div className={styles.prose}>
        {paragraphs.map((paragraph, i) => (
          <div key={paragraph}>
            <p>{paragraph}</p>
            {i + 1 === one.stopAfter && <p className={story.stop}>{words.story.stopHere}</p>}
          </div>
        ))}
      </div>
      <section className={styles.section}>
        <h2>{words.story.questions}</h2>
        <ol className={story.questions}>
          {one.questions.map((question) => (
            <li key={question.da}>{text(question)}</li>
          ))}
        </ol>
      </section>
      <section className={styles.section}>
        <h2>{words.story.values}</h2>
        <p className={styles.facts}>
          {touched.map((value) => (
            <span key={value.id}>{text(value.name)}</span>
          ))}
        </p>
      </section>
    </article>
  );
}
