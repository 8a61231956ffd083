import type { ReactNode } from 'react';
import styles from './Notice.module.css';
import { StopSign } from './Shape.tsx';

/** A page with one thing to say and what to do about it. */
export function Notice({ title, text, children }: { title: string; text: string; children?: ReactNode }) {
  return (
    <section className={styles.notice}>
      <span className={styles.sign} aria-hidden="true">
        <StopSign look="open">
          <svg viewBox="0 0 100 100" width="100" height="100" aria-hidden="true">
            <path d="M18 42 H82 V58 H18 Z" fill="currentColor" />
          </svg>
        </StopSign>
      </span>
      <div>
        <h1>{title}</h1>
        <p>{text}</p>
        <div className={styles.actions}>{children}</div>
      </div>
    </section>
  );
}
