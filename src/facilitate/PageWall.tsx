import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useWords } from '../i18n/language.tsx';
import { useSettings } from '../store/settings.ts';
import styles from './WallFrame.module.css';

type Props = {
  /** One step back or on, by clicker, arrow, or a press on the wall itself. */
  onStep: (step: -1 | 1) => void;
  children: ReactNode;
};

/** A wall that shows pages one at a time: cards, slides. B turns it off and on; a clicker turns pages. */
export function PageWall({ onStep, children }: Props) {
  const words = useWords().wall;
  const theme = useSettings((settings) => settings.wallTheme);
  const [blank, setBlank] = useState(false);
  const step = useRef(onStep);
  step.current = onStep;
  useEffect(() => {
    const keys = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (['PageDown', 'ArrowRight', 'ArrowDown', ' '].includes(event.key)) step.current(1);
      else if (['PageUp', 'ArrowLeft', 'ArrowUp'].includes(event.key)) step.current(-1);
      else if (['b', 'B', '.'].includes(event.key)) setBlank((now) => !now);
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', keys);
    return () => window.removeEventListener('keydown', keys);
  }, []);
  if (blank) return <main className={`${styles.wall} ${styles.window} ${styles.blank}`} aria-label={words.isBlank} />;
  return (
    <main className={`${styles.wall} ${styles.window}`} data-theme={theme} data-wall>
      {children}
    </main>
  );
}
