import { type KeyboardEvent, useCallback, useRef } from 'react';
import { flushSync } from 'react-dom';
import { useWords } from '../../i18n/language.tsx';
import type { Action, Id } from '../../model/course.ts';
import { useDragged } from '../../ui/drag/useDragged.ts';
import { useDropPlace } from '../../ui/drag/useDropPlace.ts';
import { Menu } from '../../ui/Menu.tsx';
import { Dots } from '../../ui/Shape.tsx';
import { useFocusKept } from '../../ui/useFocusKept.ts';
import { type ActionField, ActionFields, fieldIn } from './ActionFields.tsx';
import styles from './ActionList.module.css';
import { type ActionMoves, actionKind } from './moves.ts';

const agreed: readonly ActionField[] = ['what', 'who', 'due', 'sign'];
const planned: readonly ActionField[] = ['problem', 'cause', ...agreed];

type Props = {
  actions: readonly Action[];
  moves: ActionMoves;
  /** Each row begins with the problem it solves. */
  plan?: boolean;
  onLeave: () => void;
};

/** What the group agrees to do, a row each: what, who, by when, the first sign. Alt and arrows move a row. */
export function ActionList({ actions, moves, plan = false, onLeave }: Props) {
  const { harvest: words, apvPlan } = useWords();
  const list = useRef<HTMLOListElement>(null);
  const focus = useCallback((id: Id) => fieldIn(rowOf(list.current, id), plan ? 'problem' : 'what')?.focus(), [plan]);
  useFocusKept(
    list,
    actions.map(({ id }) => id),
    focus,
    onLeave,
  );
  const keys = (event: KeyboardEvent) => {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key] as -1 | 1 | undefined;
    const target = event.target as HTMLElement;
    const id = target.closest<HTMLElement>('[data-note]')?.dataset.note;
    if (!event.altKey || step === undefined || id === undefined) return;
    event.preventDefault();
    flushSync(() => moves.nudge(id, step));
    target.focus();
  };
  if (actions.length === 0) return <p className={styles.empty}>{plan ? apvPlan.empty : words.actions.empty}</p>;
  return (
    <ol ref={list} className={styles.list} aria-label={plan ? apvPlan.list : words.actions.list} onKeyDown={keys}>
      {actions.map((action, i) => (
        <Row key={action.id} action={action} number={i + 1} moves={moves} plan={plan} onLeave={onLeave} />
      ))}
    </ol>
  );
}

/** The row of an action inside an element. */
export const rowOf = (element: Element | null, id: Id): Element | null =>
  element?.querySelector(`[data-note="${id}"]`) ?? null;

type RowProps = { action: Action; number: number; moves: ActionMoves; plan: boolean; onLeave: () => void };

function Row({ action, number, moves, plan, onLeave }: RowProps) {
  const { harvest: words, apvPlan } = useWords();
  const { id, state } = action;
  const what = action.what || action.problem;
  const drag = useDragged({ kind: actionKind, id, label: what });
  const drop = useDropPlace({ kind: actionKind, onDrop: (dragged, half) => moves.moveBeside(dragged.id, id, half) });
  const states = (['open', 'done', 'dropped'] as const).filter((one) => one !== state);
  const items = () => [
    { label: words.menu.up, run: () => moves.nudge(id, -1) },
    { label: words.menu.down, run: () => moves.nudge(id, 1) },
    ...states.map((one) => ({ label: words.state[one], run: () => moves.setState(id, one) })),
    { label: words.menu.remove, run: () => moves.remove(id), danger: true },
  ];
  return (
    <li
      ref={(element) => {
        drag.ref(element);
        drop.ref(element);
      }}
      data-note={id}
      className={`${styles.row} ${drag.dragging ? styles.away : ''} ${drop.over ? styles.over : ''}`}
    >
      <span className={styles.number} aria-hidden="true">
        {number}
      </span>
      <div className={styles.middle}>
        <ActionFields
          action={action}
          name={plan ? apvPlan.row(number) : words.actions.action(number)}
          moves={moves}
          fields={plan ? planned : agreed}
          plan={plan}
          onLeave={onLeave}
        />
        {state !== 'open' && <p className={styles.state}>{words.state[state]}</p>}
      </div>
      <Menu label={words.menu.moreFor(what)} items={items}>
        <Dots />
      </Menu>
    </li>
  );
}
