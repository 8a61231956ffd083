import type { ReactNode } from 'react';
import styles from './WallPage.module.css';

type Props = { title: string; heading: string; beside?: ReactNode; under?: ReactNode; children: ReactNode };

/** A page of a board on the wall: whose it is, what is asked, and the group's words. Sizes in `--u`, a pixel at 1920×1080. */
export function WallPage({ title, heading, beside, under, children }: Props) {
  return (
    <div className={styles.page}>
      <p className={styles.title}>
        <span>{title}</span>
        {beside}
      </p>
      {under}
      <h1 className={styles.heading}>{heading}</h1>
      {children}
    </div>
  );
}
