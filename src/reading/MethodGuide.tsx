import type { Method } from '../content/types.ts';
import { useWords } from '../i18n/language.tsx';
import styles from './MethodGuide.module.css';
import { useSay } from './useSay.ts';

/** What the method is good for, its steps, the words that start it and what goes wrong. */
export function MethodGuide({ one }: { one: Method }) {
  const words = useWords().library.method;
  const say = useSay();
  return (
    <div className={styles.guide}>
      <p className={styles.gives}>{say(one.gives)}</p>
      <section>
        <h2>{words.steps}</h2>
        <ol className={styles.steps}>
          {one.steps.map((step) => (
            <li key={step.da}>{say(step)}</li>
          ))}
        </ol>
      </section>
      <section>
        <h2>{words.say}</h2>
        <p className={styles.say}>{say(one.say)}</p>
      </section>
      <section>
        <h2>{words.beware}</h2>
        <p>{say(one.beware)}</p>
      </section>
    </div>
  );
}
