import type { ReactNode, Ref } from 'react';
import styles from './Place.module.css';

type Props = { question: string; ref?: Ref<HTMLDivElement>; children: ReactNode };

/** An open place of a board: what is asked on top, and under it what the group works on, in the height there is. */
export function Place({ question, ref, children }: Props) {
  return (
    <div ref={ref} className={styles.place}>
      <h1 className={styles.question}>{question}</h1>
      {children}
    </div>
  );
}
