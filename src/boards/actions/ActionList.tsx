import { type KeyboardEvent, useCallback, useRef } from 'react';
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

const fields: readonly ActionField[] = ['what', 'who', 'due', 'sign'];

type Props = { actions: readonly Action[]; moves: ActionMoves; onLeave: () => void };

/** What the group agrees to do, a row each: what, who, by when, the first sign. Alt and arrows move a row. */
export function ActionList({ actions, moves, onLeave }: Props) {
  const words = useWords().harvest;
  const list = useRef<HTMLOListElement>(null);
  const focus = useCallback((id: Id) => fieldIn(rowOf(list.current, id), 'what')?.focus(), []);
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
    moves.nudge(id, step);
    requestAnimationFrame(() => target.focus());
  };
  if (actions.length === 0) return <p className={styles.empty}>{words.actions.empty}</p>;
  return (
    <ol ref={list} className={styles.list} aria-label={words.actions.list} onKeyDown={keys}>
      {actions.map((action, i) => (
        <Row key={action.id} action={action} number={i + 1} moves={moves} onLeave={onLeave} />
      ))}
    </ol>
  );
}

/** The row of an action inside an element. */
export const rowOf = (element: Element | null, id: Id): Element | null =>
  element?.querySelector(`[data-note="${id}"]`) ?? null;

type RowProps = { action: Action; number: number; moves: ActionMoves; onLeave: () => void };

function Row({ action, number, moves, onLeave }: RowProps) {
  const words = useWords().harvest;
  const { id, what, state } = action;
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
          name={words.actions.action(number)}
          moves={moves}
          fields={fields}
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
