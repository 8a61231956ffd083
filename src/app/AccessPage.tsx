import { useWords } from '../i18n/language.tsx';
import styles from '../library/reading.module.css';

/** What holds and what does not for people who see, hear or move less well. */
export default function AccessPage() {
  const words = useWords().access;
  return (
    <article className={styles.page}>
      <header className={styles.head}>
        <h1>{words.title}</h1>
        <p className={styles.lead}>{words.lead}</p>
      </header>
      <div className={styles.columns}>
        {words.parts.map(({ head, lines }) => (
          <section key={head}>
            <h2>{head}</h2>
            <ul className={styles.list}>
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      <p>{words.own}</p>
    </article>
  );
}
