import type { ReactNode } from 'react';
import type { Slide } from '../content/types.ts';
import { useSay } from './useSay.ts';
import styles from './WallSlide.module.css';

/** One slide of a talk: a line to read first, few words, perhaps a drawing. */
export function WallSlide({
  slide,
  drawing,
  number,
  of,
}: {
  slide: Slide;
  drawing: ReactNode;
  number: number;
  of: number;
}) {
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
      <p className={styles.number}>
        {number}/{of}
      </p>
    </article>
  );
}
