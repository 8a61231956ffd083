import { useRef } from 'react';
import { useWords } from '../../i18n/language.tsx';
import { isStepWritten } from '../../model/citizensWay.ts';
import type { Course } from '../../model/course.ts';
import type { CitizensWayBoard } from '../../model/toolBoards.ts';
import { StopSign } from '../../ui/Shape.tsx';
import { useLargestFit } from '../frame/useLargestFit.ts';
import { ToolWallPage } from '../zones/ToolWall.tsx';
import { RoadPiece } from './RoadPiece.tsx';
import { type DrawnStep, useAsked } from './useWay.ts';
import styles from './WallStep.module.css';

type Props = {
  course: Course;
  board: CitizensWayBoard;
  drawn: DrawnStep;
  before: DrawnStep | undefined;
  count: number;
};

const sizes = ['few', 'some', 'many', 'most'] as const;

/** One step with the whole wall: what we do beside what is felt, and from whom and to whom the citizen is handed. */
export function WallStep({ course, board, drawn, before, count }: Props) {
  const words = useWords().citizensWay;
  const asked = useAsked(course);
  const { step, number } = drawn;
  const box = useRef<HTMLDivElement>(null);
  useLargestFit(box, step, sizes);
  return (
    <ToolWallPage course={course} board={board} heading={step.title || asked(words.asks.title)}>
      <div ref={box} className={styles.box}>
        <RoadPiece from={step} to={drawn.to}>
          <span className={styles.sign}>
            <StopSign look={isStepWritten(step) ? 'open' : 'ahead'}>
              <span className={styles.number} aria-hidden="true">
                {number}
              </span>
            </StopSign>
          </span>
        </RoadPiece>
        <p className={styles.who}>
          <b>{step.who || asked(words.asks.who)}</b>
          <span>{words.stepOf(number, count)}</span>
          {before?.to !== undefined && <span>{words.handoverTo(before.step.who, step.who)}</span>}
          {drawn.to !== undefined && <span>{words.handoverTo(step.who, drawn.to.who)}</span>}
        </p>
        <div className={styles.lanes}>
          <section className={styles.does}>
            <h2>{words.fields.does}</h2>
            <p className={step.does === '' ? styles.nothing : undefined}>{step.does || words.wall.nothing}</p>
          </section>
          <section className={styles.feels}>
            <h2>{asked(words.fields.feels)}</h2>
            <p className={step.feels === '' ? styles.nothing : undefined}>{step.feels || words.wall.nothing}</p>
          </section>
        </div>
      </div>
    </ToolWallPage>
  );
}
