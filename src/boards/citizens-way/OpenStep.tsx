import { useEffect, useRef } from 'react';
import { useWords } from '../../i18n/language.tsx';
import { isStepWritten, stepFields } from '../../model/citizensWay.ts';
import type { Course, Id } from '../../model/course.ts';
import { Button } from '../../ui/Button.tsx';
import { StopSign } from '../../ui/Shape.tsx';
import { useWayMoves } from './moves.ts';
import styles from './OpenStep.module.css';
import { RoadPiece } from './RoadPiece.tsx';
import { fieldIn, StepFields } from './StepFields.tsx';
import type { DrawnStep } from './useWay.ts';

type Props = {
  course: Course;
  boardId: Id;
  drawn: DrawnStep;
  count: number;
  before: Id | undefined;
  go: (id: Id) => void;
  toWhole: () => void;
};

/** One step with all the room, mounted anew for each: the caret stands in the first field that is empty. */
export function OpenStep({ course, boardId, drawn, count, before, go, toWhole }: Props) {
  const words = useWords().citizensWay;
  const moves = useWayMoves(boardId);
  const box = useRef<HTMLDivElement>(null);
  const { step, number, name, next } = drawn;
  const first = useRef(stepFields.find((field) => step[field] === '') ?? 'title');
  useEffect(() => fieldIn(box.current, first.current)?.focus(), []);
  return (
    <div ref={box} className={styles.open}>
      <h1 className="seen-by-ear">{name}</h1>
      <div className={styles.road}>
        <RoadPiece from={step} to={drawn.to}>
          <span className={styles.sign} aria-hidden="true">
            <StopSign look={isStepWritten(step) ? 'open' : 'ahead'}>
              <span className={styles.number}>{number}</span>
            </StopSign>
          </span>
        </RoadPiece>
      </div>
      <StepFields
        course={course}
        drawn={drawn}
        moves={moves}
        large
        onNext={() => (next === undefined ? toWhole() : go(next))}
        onLeave={toWhole}
      />
      <p className={styles.ways}>
        {before !== undefined && <Button onClick={() => go(before)}>{words.earlier}</Button>}
        {next !== undefined && <Button onClick={() => go(next)}>{words.later}</Button>}
        <span>{words.stepOf(number, count)}</span>
        {drawn.to !== undefined && <span>{words.handoverTo(step.who, drawn.to.who)}</span>}
      </p>
    </div>
  );
}
