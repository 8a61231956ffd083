import type { ReactNode } from 'react';
import { useContent } from '../content/useContent.ts';
import { useText, useWords } from '../i18n/language.tsx';
import { Facts } from './Facts.tsx';
import styles from './reading.module.css';

/** One example: what they did, what it changed, who can use it. */
export default function ExamplePage({ id, missing }: { id: string; missing: ReactNode }) {
  const words = useWords().library;
  const text = useText();
  const one = useContent('examples').find((candidate) => candidate.id === id);
  if (one === undefined) return missing;
  return (
    <article className={styles.page}>
      <header className={styles.head}>
        <h1>{text(one.title)}</h1>
        <Facts {...one} />
      </header>
      <div className={styles.prose}>
        {text(one.text)
          .split('\n\n')
          .map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
      </div>
      <section className={styles.section}>
        <h2>{words.example.usefulFor}</h2>
        <p>{text(one.usefulFor)}</p>
      </section>
    </article>
  );
}
