import { useEffect, useRef } from 'react';
import { useWords } from '../../i18n/language.tsx';
import { boardOf } from '../../model/boards.ts';
import { agreements, wholeBoard } from '../../model/tools.ts';
import { useCourse } from '../../store/index.ts';
import { ActionLine } from '../actions/ActionLine.tsx';
import type { WallProps } from '../entry.ts';
import { NoteInput } from '../notes/NoteInput.tsx';
import styles from './Line.module.css';
import { useWayMoves } from './moves.ts';
import { fieldIn, StepFields } from './StepFields.tsx';
import { useAsked, useSteps } from './useWay.ts';

/** The line over the wall: the next step of the way, the fields of the open one, or an action. */
export default function Line({ boardId }: WallProps) {
  const course = useCourse((one) => one);
  const words = useWords().citizensWay;
  const asked = useAsked(course);
  const board = boardOf(course, boardId, 'citizens-way');
  const moves = useWayMoves(boardId);
  const { at } = board.wall;
  const open = useSteps(board).find(({ step }) => step.id === at);
  const line = useRef<{ focus: () => void }>(null);
  const box = useRef<HTMLDivElement>(null);
  const toTitle = () => fieldIn(box.current, 'title')?.focus();
  useEffect(() => {
    if (at === wholeBoard) line.current?.focus();
    else fieldIn(box.current, 'title')?.focus();
  }, [at]);
  if (at === agreements) return <ActionLine course={course} boardId={boardId} />;
  if (open === undefined)
    return (
      <NoteInput
        ref={line}
        draftKey={`${course.id}/${boardId}/${wholeBoard}`}
        label={asked(words.input)}
        onAdd={moves.goOn}
      />
    );
  return (
    <div ref={box} className={styles.line}>
      <StepFields course={course} drawn={open} moves={moves} onNext={toTitle} />
    </div>
  );
}
