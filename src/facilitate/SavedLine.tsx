import { useSaved } from '../reading/useSaved.ts';
import styles from './SavedLine.module.css';

/** What is saved, and when, on the asphalt. */
export function SavedLine() {
  const { text, trouble } = useSaved();
  return (
    <p className={trouble ? styles.trouble : styles.line} role={trouble ? 'alert' : undefined}>
      {text}
    </p>
  );
}
