import { type KeyboardEvent, useCallback, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { useWords } from '../../i18n/language.tsx';
import { isStepWritten, mostSteps } from '../../model/citizensWay.ts';
import type { Course, Id } from '../../model/course.ts';
import type { CitizensWayBoard } from '../../model/toolBoards.ts';
import { showsExample, wholeBoard } from '../../model/tools.ts';
import { useFocusKept } from '../../ui/useFocusKept.ts';
import { NoteInput } from '../notes/NoteInput.tsx';
import { ExampleLine } from '../zones/Example.tsx';
import { ExampleStep } from './ExampleStep.tsx';
import { useWayMoves } from './moves.ts';
import { StepCard, type WayHands } from './StepCard.tsx';
import { fieldIn } from './StepFields.tsx';
import { useAsked, useSteps } from './useWay.ts';
import styles from './WholeWay.module.css';

/** So few steps stand in one row on a projector: there is room for larger fields. */
const fewInRow = 5;

type Props = {
  course: Course;
  board: CitizensWayBoard;
  /** The step one comes back from: its sign has the focus. */
  from: Id | undefined;
  open: (id: Id) => void;
};

/** The whole way: the road with a sign for each step, the lanes under it, and the line that writes the next step. */
export function WholeWay({ course, board, from, open }: Props) {
  const words = useWords().citizensWay;
  const asked = useAsked(course);
  const moves = useWayMoves(board.id);
  const steps = useSteps(board);
  const list = useRef<HTMLOListElement>(null);
  const line = useRef<{ focus: () => void }>(null);
  const ids = useMemo(() => steps.map(({ step }) => step.id), [steps]);
  const toLine = useCallback(() => line.current?.focus(), []);
  const stepIn = useCallback((id: Id | undefined) => list.current?.querySelector(`[data-note="${id}"]`), []);
  const toSign = useCallback(
    (id: Id | undefined) => stepIn(id)?.querySelector<HTMLElement>('[data-focus]')?.focus(),
    [stepIn],
  );
  // What is only just made or was moved has the focus before the next key.
  const made = useRef<Id | undefined>(undefined);
  const held = useRef<HTMLElement | undefined>(undefined);
  useLayoutEffect(() => {
    if (steps.length === 0) return;
    if (made.current !== undefined) fieldIn(stepIn(made.current), 'title')?.focus();
    else if (document.activeElement === document.body) held.current?.focus();
    made.current = undefined;
    held.current = undefined;
  }, [steps, stepIn]);
  const hands = useMemo<WayHands>(
    () => ({
      open,
      write(id) {
        const now = fieldIn(stepIn(id), 'title');
        if (now !== null) now.focus();
        else made.current = id;
      },
      toSign,
      toLine,
    }),
    [open, stepIn, toSign, toLine],
  );
  useFocusKept(list, ids, toSign, toLine);
  const first = useRef(from);
  useEffect(() => {
    if (first.current === undefined) toLine();
    else toSign(first.current);
  }, [toSign, toLine]);
  const nudge = (event: KeyboardEvent) => {
    const by = ({ ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 } as const)[event.key];
    const target = event.target as HTMLElement;
    const id = target.closest<HTMLElement>('[data-note]')?.dataset.note;
    if (!event.altKey || by === undefined || id === undefined) return;
    event.preventDefault();
    held.current = target;
    moves.nudge(id, by);
  };
  const handovers = steps.filter(({ to }) => to !== undefined).length;
  const full = steps.length >= mostSteps && steps.every(({ step }) => isStepWritten(step));
  const begun = steps.some(({ step }) => isStepWritten(step));
  const shown = showsExample(course, board);
  return (
    <div className={styles.whole}>
      <h1 className="seen-by-ear">{asked(words.question)}</h1>
      {!begun && (
        <div className={styles.explain}>
          <ExampleLine boardId={board.id} shown={shown}>
            {asked(words.explain)}
          </ExampleLine>
        </div>
      )}
      <div className={styles.view}>
        {shown && <ExampleStep course={course} />}
        <ol ref={list} className={`${styles.way} ${steps.length <= fewInRow ? styles.few : ''}`} onKeyDown={nudge}>
          {steps.map((drawn, i) => (
            <StepCard
              key={drawn.step.id}
              course={course}
              drawn={drawn}
              before={ids[i - 1]}
              moves={moves}
              hands={hands}
            />
          ))}
        </ol>
      </div>
      <div className={styles.line}>
        <p className={styles.count} role="status">
          {handovers === 0 ? words.noHandovers : words.handovers(handovers)}
        </p>
        {full ? (
          <p className={styles.full}>{words.full}</p>
        ) : (
          <NoteInput
            ref={line}
            draftKey={`${course.id}/${board.id}/${wholeBoard}`}
            label={asked(words.input)}
            onAdd={moves.goOn}
            onUp={() => toSign(ids.at(-1))}
          />
        )}
      </div>
    </div>
  );
}
