import { type KeyboardEvent, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useWords } from '../../i18n/language.tsx';
import type { Course, Id } from '../../model/course.ts';
import type { TrialsBoard } from '../../model/toolBoards.ts';
import { showsExample, wholeBoard } from '../../model/tools.ts';
import { trialColumns, trialsAt, trialsOf } from '../../model/trials.ts';
import { useFocusKept } from '../../ui/useFocusKept.ts';
import { NoteInput } from '../notes/NoteInput.tsx';
import { ExampleLine, ExampleNote } from '../zones/Example.tsx';
import styles from './Bench.module.css';
import { Column } from './Column.tsx';
import { actionOfKey } from './keys.ts';
import { useTrialMoves } from './moves.ts';
import { TrialCard } from './TrialCard.tsx';

type Props = {
  course: Course;
  board: TrialsBoard;
  /** The trial one comes back from: it has the focus. */
  from: Id | undefined;
  open: (id: Id) => void;
};

/** The whole bench: four columns side by side, and the line that puts a new trial among the ideas. */
export function Bench({ course, board, from, open }: Props) {
  const words = useWords().trials;
  const moves = useTrialMoves(board.id);
  const bench = useRef<HTMLDivElement>(null);
  const line = useRef<{ focus: () => void }>(null);
  const [active, setActive] = useState<Id | undefined>(from);
  const [menu, setMenu] = useState<{ id: Id; count: number }>({ id: '', count: 0 });
  const ids = useMemo(() => trialsOf(board).map(({ id }) => id), [board]);
  const toLine = useCallback(() => line.current?.focus(), []);
  const focus = useCallback((id: Id) => {
    const card = bench.current?.querySelector<HTMLElement>(`[data-note="${id}"] [data-focus]`);
    card?.focus();
    card?.scrollIntoView({ block: 'nearest' });
  }, []);
  useFocusKept(bench, ids, focus, toLine);
  const first = useRef(from);
  useEffect(() => {
    if (first.current === undefined) line.current?.focus();
    else focus(first.current);
  }, [focus]);
  // A trial that stands elsewhere is a new element: it has the focus again before the next key.
  const moved = useRef<Id | undefined>(undefined);
  useLayoutEffect(() => {
    if (moved.current !== undefined && board.trials[moved.current] !== undefined) focus(moved.current);
    moved.current = undefined;
  }, [board, focus]);
  const keys = (event: KeyboardEvent) => {
    const target = event.target as HTMLElement;
    const id = target.closest<HTMLElement>('[data-note]')?.dataset.note;
    if (target.dataset.focus === undefined || id === undefined) return;
    const act = actionOfKey(event, id, board, {
      moves,
      focus,
      focusLater(one) {
        moved.current = one;
        requestAnimationFrame(() => {
          moved.current = undefined;
        });
      },
      toLine,
      openMenu: () => setMenu(({ count }) => ({ id, count: count + 1 })),
    });
    if (act === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  const shown = showsExample(course, board);
  const latest = ids.find((id) => id === active) ?? ids[0];
  return (
    <div className={styles.whole}>
      <h1 className="seen-by-ear">{words.question}</h1>
      {ids.length === 0 && (
        <ExampleLine boardId={board.id} shown={shown}>
          {words.explain}
        </ExampleLine>
      )}
      <div ref={bench} className={styles.bench} onKeyDownCapture={keys}>
        {trialColumns.map((column) => {
          const trials = trialsAt(board, column);
          const tabStop = (trials.find(({ id }) => id === active) ?? trials[0])?.id;
          return (
            <Column
              key={column}
              column={column}
              count={trials.length}
              onDrop={(id) => moves.moveTo(id, column, trials.length)}
            >
              {shown && <ExampleNote>{words.example[column]}</ExampleNote>}
              {!shown && trials.length === 0 && <p className={styles.empty}>{words.emptyColumn[column]}</p>}
              {trials.length > 0 && (
                <ol className={styles.list}>
                  {trials.map((trial) => (
                    <TrialCard
                      key={trial.id}
                      boardId={board.id}
                      trial={trial}
                      active={trial.id === tabStop}
                      menuSignal={menu.id === trial.id ? menu.count : 0}
                      moves={moves}
                      open={open}
                      onActive={setActive}
                    />
                  ))}
                </ol>
              )}
            </Column>
          );
        })}
      </div>
      <div className={styles.line}>
        <NoteInput
          ref={line}
          draftKey={`${course.id}/${board.id}/${wholeBoard}`}
          label={words.input}
          onAdd={moves.add}
          onUp={() => latest !== undefined && focus(latest)}
        />
      </div>
    </div>
  );
}
