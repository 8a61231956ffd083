import { useWords } from '../../i18n/language.tsx';
import { stepFields } from '../../model/citizensWay.ts';
import type { Course } from '../../model/course.ts';
import { ExampleNote } from '../zones/Example.tsx';
import styles from './ExampleStep.module.css';
import { useAsked } from './useWay.ts';

/** One step somebody else could have written: what the four fields are for. */
export function ExampleStep({ course }: { course: Course }) {
  const words = useWords().citizensWay;
  const asked = useAsked(course);
  return (
    <div className={styles.example}>
      <ExampleNote>
        {stepFields.map((field) => (
          <span key={field} className={styles.field}>
            <b>{asked(words.fields[field])}:</b> {words.example[field]}
          </span>
        ))}
      </ExampleNote>
    </div>
  );
}
