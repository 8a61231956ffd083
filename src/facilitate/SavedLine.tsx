import { timeOfDay } from '../i18n/dates.ts';
import { useLang, useWords } from '../i18n/language.tsx';
import { useCourseState } from '../store/index.ts';
import styles from './SavedLine.module.css';

/** What is saved, and when: never more than is true. */
export function SavedLine() {
  const words = useWords();
  const lang = useLang();
  const save = useCourseState((state) => state.save);
  switch (save.kind) {
    case 'saving':
      return <p className={styles.line}>{words.courses.saved.saving}</p>;
    case 'saved':
      return <p className={styles.line}>{save.at > 0 && words.courses.saved.saved(timeOfDay(save.at, lang))}</p>;
    case 'memory':
      return (
        <p className={styles.trouble} role="alert">
          {words.storage.save.memory[save.reason]}
        </p>
      );
    case 'failed':
      return (
        <p className={styles.trouble} role="alert">
          {words.storage.save.failed[save.reason]}
        </p>
      );
  }
}
