import { useEffect, useRef } from 'react';
import { useWords } from '../../i18n/language.tsx';
import type { Id } from '../../model/course.ts';
import { relationsBoard } from '../../model/relations.ts';
import { agreements } from '../../model/tools.ts';
import { useCourse } from '../../store/index.ts';
import { ActionLine } from '../actions/ActionLine.tsx';
import { useActionMoves } from '../actions/moves.ts';
import type { WallProps } from '../entry.ts';
import styles from './inputs.module.css';
import { LineInput } from './LineInput.tsx';
import { endsOf, useRelationMoves } from './moves.ts';
import { PartyInput } from './PartyInput.tsx';
import { Weakest } from './Weakest.tsx';

/** The line over the wall: who is on the map, a line between two, what shall flow along the weakest, or what was agreed. */
export default function Line({ boardId }: WallProps) {
  const course = useCourse((one) => one);
  const words = useWords().relations;
  const board = relationsBoard(course, boardId);
  const moves = useRelationMoves(boardId);
  const actions = useActionMoves(boardId);
  const line = useRef<{ focus: () => void }>(null);
  const { at } = board.wall;
  useEffect(() => {
    if (at !== agreements) line.current?.focus();
  }, [at]);
  if (at === agreements) return <ActionLine course={course} boardId={boardId} />;
  const toAction = (one: { a: Id; b: Id; label: string }) =>
    actions.add(words.action(words.between(...endsOf(board, one)), one.label.trim()));
  return (
    <div className={styles.overWall}>
      {at === 'weakest' && <Weakest board={board} moves={moves} toAction={toAction} onAsphalt />}
      {(at === 'lines' || at === 'list') && <LineInput ref={line} board={board} moves={moves} />}
      {at !== 'weakest' && at !== 'lines' && at !== 'list' && (
        <PartyInput ref={line} courseId={course.id} board={board} moves={moves} />
      )}
    </div>
  );
}
