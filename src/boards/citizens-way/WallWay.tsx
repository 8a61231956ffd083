import { type CSSProperties, useRef } from 'react';
import { useWords } from '../../i18n/language.tsx';
import { isStepWritten } from '../../model/citizensWay.ts';
import type { Course } from '../../model/course.ts';
import { StopSign } from '../../ui/Shape.tsx';
import { useLargestFit } from '../frame/useLargestFit.ts';
import { RoadPiece } from './RoadPiece.tsx';
import { type DrawnStep, useAsked } from './useWay.ts';
import styles from './WallWay.module.css';

/** As large as all words stand; then without the lanes, which each step shows when it is opened; then the signs alone. */
const sizes = ['few', 'more', 'some', 'many', 'titles', 'small', 'signs'] as const;

/** Up to five steps in a row; more in two rows. */
const mostInRow = 5;

/** The whole way on the wall: the road, its signs, and under each step the lanes of what we do and what is felt. */
export function WallWay({ course, steps }: { course: Course; steps: readonly DrawnStep[] }) {
  const words = useWords().citizensWay;
  const asked = useAsked(course);
  const box = useRef<HTMLDivElement>(null);
  useLargestFit(box, steps, sizes);
  const columns = steps.length <= mostInRow ? steps.length : Math.ceil(steps.length / 2);
  const rows = Array.from({ length: Math.ceil(steps.length / columns) }, (_, i) =>
    steps.slice(i * columns, (i + 1) * columns),
  );
  return (
    <div ref={box} className={styles.box}>
      {rows.map((row) => (
        <ol
          key={row[0]?.number}
          start={row[0]?.number}
          className={styles.row}
          style={{ '--columns': columns } as CSSProperties}
        >
          <li className={styles.names} aria-hidden="true">
            <RoadPiece />
            <span className={styles.ours}>{asked(words.fields.title)}</span>
            <span className={styles.ours}>{words.fields.does}</span>
            <span className={styles.theirs}>{asked(words.fields.feels)}</span>
          </li>
          {row.map((drawn) => (
            <WallStepColumn key={drawn.step.id} course={course} drawn={drawn} />
          ))}
        </ol>
      ))}
      <p className={styles.byStep}>{words.wall.byStep}</p>
    </div>
  );
}

function WallStepColumn({ course, drawn }: { course: Course; drawn: DrawnStep }) {
  const words = useWords().citizensWay;
  const asked = useAsked(course);
  const { step, number } = drawn;
  return (
    <li className={styles.step}>
      <RoadPiece from={step} to={drawn.to}>
        <span className={styles.sign} aria-hidden="true">
          <StopSign look={isStepWritten(step) ? 'open' : 'ahead'}>
            <span className={styles.number}>{number}</span>
          </StopSign>
        </span>
      </RoadPiece>
      <div className={styles.top}>
        <h2 className={styles.title}>
          <span className="seen-by-ear">{words.step(number)} </span>
          {step.title}
        </h2>
        {step.who !== '' && <p className={styles.who}>{step.who}</p>}
      </div>
      <p className={styles.does}>
        <span className="seen-by-ear">{words.fields.does}: </span>
        {step.does}
      </p>
      <p className={styles.feels}>
        <span className="seen-by-ear">{asked(words.fields.feels)}: </span>
        {step.feels}
      </p>
    </li>
  );
}
