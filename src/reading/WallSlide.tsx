import type { ReactNode } from 'react';
import type { Slide } from '../content/types.ts';
import { useSay } from './useSay.ts';
import type { Count } from './WallCard.tsx';
import styles from './WallSlide.module.css';

/** One slide of a talk: a line to read first, few words, perhaps a drawing; with `count` where a talk is given. */
export function WallSlide({ slide, drawing, count }: { slide: Slide; drawing: ReactNode; count?: Count }) {
  const say = useSay();
  return (
    <article className={styles.slide}>
      <div className={styles.words}>
        <h1>{say(slide.title)}</h1>
        <ul>
          {slide.lines.map((line) => (
            <li key={line.da}>{say(line)}</li>
          ))}
        </ul>
      </div>
      {drawing && <div className={styles.drawing}>{drawing}</div>}
      {count && (
        <p className={styles.number}>
          {count.number}/{count.of}
        </p>
      )}
    </article>
  );
}
