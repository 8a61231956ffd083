import { useEffect, useMemo, useRef } from 'react';
import { flushSync } from 'react-dom';
import { useWords } from '../../i18n/language.tsx';
import { boardOf } from '../../model/boards.ts';
import type { Course } from '../../model/course.ts';
import { actionsAt, isOwned } from '../../model/harvest.ts';
import type { ApvPlanBoard } from '../../model/toolBoards.ts';
import { change, useCourse } from '../../store/index.ts';
import { announce } from '../../ui/toasts.ts';
import { fieldIn } from '../actions/ActionFields.tsx';
import { ActionList, rowOf } from '../actions/ActionList.tsx';
import { useActionMoves } from '../actions/moves.ts';
import { Standing } from '../actions/Standing.tsx';
import type { BoardProps } from '../entry.ts';
import { Place } from '../frame/Place.tsx';
import { NoteInput } from '../notes/NoteInput.tsx';
import { ExampleLine } from '../zones/Example.tsx';
import { ToolFrame } from '../zones/ToolFrame.tsx';
import { useZonePlaces } from '../zones/zones.ts';
import styles from './Board.module.css';
import { ExampleRow } from './ExampleRow.tsx';
import { Phases } from './Phases.tsx';

/** The APV plan in the facilitator's window: the phases of the law on top, and a row for each problem. */
export default function Board({ boardId, at, go, inPlan = false, ahead = false }: BoardProps) {
  const course = useCourse((one) => one);
  const words = useWords().apvPlan;
  const board = boardOf(course, boardId, 'apv-plan');
  const where = useZonePlaces(boardId, noZones);
  return (
    <ToolFrame
      course={course}
      board={board}
      at={at}
      go={go}
      inPlan={inPlan}
      ahead={ahead}
      places={[]}
      help={words.help}
      keys={words.keys}
      where={where}
    >
      <Rows key={`${ahead}`} course={course} board={board} />
    </ToolFrame>
  );
}

const noZones = [] as const;

function Rows({ course, board }: { course: Course; board: ApvPlanBoard }) {
  const words = useWords().apvPlan;
  const moves = useActionMoves(board.id);
  const rows = useMemo(() => actionsAt(course, board.id), [course, board.id]);
  const line = useRef<{ focus: () => void }>(null);
  const area = useRef<HTMLDivElement>(null);
  useEffect(() => line.current?.focus(), []);
  const toPhase = (phase: number) => {
    change((draft) => {
      boardOf(draft, board.id, 'apv-plan').phase = phase;
    });
    announce(words.phases.said(phase, words.phases.names[phase - 1] ?? ''));
  };
  const add = (problem: string) => {
    const id = flushSync(() => moves.addProblem(problem));
    fieldIn(rowOf(area.current, id), 'cause')?.focus();
  };
  const missing = rows.filter((row) => row.state === 'open' && (!isOwned(row) || row.what.trim() === '')).length;
  const empty = rows.length === 0;
  return (
    <Place ref={area} question={words.question}>
      <Phases board={board} onPhase={toPhase} />
      <p className={styles.hint}>
        {words.phases.hints[board.phase - 1]} {words.phases.together}
      </p>
      {empty ? (
        <ExampleLine boardId={board.id} shown={board.example}>
          {words.explain}
        </ExampleLine>
      ) : (
        <Standing missing={missing > 0 ? words.missing(missing) : null} fine={words.whole} />
      )}
      <div className={styles.rows}>
        {empty && board.example ? (
          <ExampleRow />
        ) : (
          <ActionList actions={rows} moves={moves} plan onLeave={() => line.current?.focus()} />
        )}
      </div>
      <NoteInput ref={line} draftKey={`${course.id}/${board.id}/start`} label={words.input} onAdd={add} />
    </Place>
  );
}
