import { useWords } from '../../i18n/language.tsx';
import styles from './ExampleRow.module.css';

/** A row filled in, as an example: nobody's words, so it cannot be touched. */
export function ExampleRow() {
  const { apvPlan: words, harvest, tools } = useWords();
  const { example } = words;
  const names = { ...words.fields, who: harvest.fields.who, due: harvest.fields.due, sign: harvest.fields.sign };
  return (
    <div className={styles.row}>
      <p className={styles.tag}>{tools.example}</p>
      <dl className={styles.fields}>
        {(['problem', 'cause', 'what', 'who', 'due', 'sign'] as const).map((field) => (
          <div key={field}>
            <dt>{names[field]}</dt>
            <dd>{example[field]}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
