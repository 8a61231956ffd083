import { type KeyboardEvent, useState } from 'react';
import { clockTime } from '../../i18n/dates.ts';
import { useLang, useWords } from '../../i18n/language.tsx';
import type { PlannedStep } from '../../model/meeting.ts';
import { useDragged } from '../../ui/drag/useDragged.ts';
import { useDropPlace } from '../../ui/drag/useDropPlace.ts';
import { Menu, type MenuItem } from '../../ui/Menu.tsx';
import { Dots, Tick } from '../../ui/Shape.tsx';
import { type MeetingMoves, stepKind } from './moves.ts';
import styles from './PlanRow.module.css';

type Props = {
  planned: PlannedStep;
  /** The room is at it; the leader looks at it. */
  room: boolean;
  looked: boolean;
  moves: MeetingMoves;
  look: () => void;
  /** To the row above or below. */
  walk: (by: -1 | 1) => void;
};

/** A step of the plan: its time, its name, how long it takes, and all that can be done to it. */
export function PlanRow({ planned: { step, from, state }, room, looked, moves, look, walk }: Props) {
  const { plan: words } = useWords().lead;
  const lang = useLang();
  const [menu, setMenu] = useState(0);
  const { id, minutes } = step;
  const title = step.title[lang];
  const { ref: drag, dragging } = useDragged({ kind: stepKind, id, label: title });
  const { ref: drop, over } = useDropPlace({
    kind: stepKind,
    onDrop: (item, half) => moves.moveBeside(item.id, id, half),
  });
  const shownState = room ? words.now : state === 'done' ? words.done : state === 'skipped' ? words.skipped : '';
  const items = (): MenuItem[] => [
    { label: words.go, run: () => moves.goTo({ step: id }) },
    { label: words.look, run: look },
    { label: words.longer, run: () => moves.lengthen(id, 5) },
    { label: words.shorter, run: () => moves.lengthen(id, -5), disabled: minutes <= 1 },
    { label: words.earlier, run: () => moves.nudge(id, -1) },
    { label: words.later, run: () => moves.nudge(id, 1) },
    { label: step.skipped ? words.back : words.skip, run: () => moves.skip(id), disabled: room },
  ];
  const keys = (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey) return;
    const act = actionOfKey(event, { id, moves, walk, openMenu: () => setMenu((n) => n + 1) });
    if (act === undefined) return;
    event.preventDefault();
    act();
  };
  return (
    <li
      ref={(element) => {
        drag(element);
        drop(element);
      }}
      className={`${styles.row} ${dragging ? styles.dragging : ''} ${over ? styles.over : ''}`}
      data-state={room ? 'now' : state}
      data-looked={looked}
    >
      <button
        type="button"
        className={styles.step}
        data-row
        aria-current={room ? 'step' : undefined}
        onClick={look}
        onKeyDown={keys}
      >
        <span className={styles.clock}>{state === 'skipped' ? '' : clockTime(from, lang)}</span>
        <span className={styles.title}>
          {state === 'done' && <Tick />} {title}
          {shownState !== '' && (
            <span className={state === 'skipped' ? styles.state : 'seen-by-ear'}>, {shownState}</span>
          )}
        </span>
        <span className={styles.minutes}>{minutes}</span>
      </button>
      <Menu label={words.more(title)} items={items} className={styles.more} openSignal={menu}>
        <Dots />
      </Menu>
    </li>
  );
}

type Acts = { id: string; moves: MeetingMoves; walk: (by: -1 | 1) => void; openMenu: () => void };

/** What a key does while a step has the focus; undefined when the key means nothing there. */
function actionOfKey(
  { key, altKey }: Pick<KeyboardEvent, 'key' | 'altKey'>,
  { id, moves, walk, openMenu }: Acts,
): (() => void) | undefined {
  const by = key === 'ArrowUp' ? -1 : key === 'ArrowDown' ? 1 : undefined;
  if (by !== undefined) return () => (altKey ? moves.nudge(id, by) : walk(by));
  if (altKey) return undefined;
  switch (key.toLowerCase()) {
    case '+':
      return () => moves.lengthen(id, 5);
    case '-':
      return () => moves.lengthen(id, -5);
    case 'g':
      return () => moves.goTo({ step: id });
    case 's':
      return () => moves.skip(id);
    case 'm':
      return openMenu;
    default:
      return undefined;
  }
}
