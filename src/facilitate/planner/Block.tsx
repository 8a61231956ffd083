import { type CSSProperties, type KeyboardEvent, useState } from 'react';
import { useLang, useWords } from '../../i18n/language.tsx';
import { roomLabel } from '../../i18n/roomLabel.ts';
import { scheduleOf, type TimedBlock } from '../../model/agenda.ts';
import type { Id } from '../../model/course.ts';
import { useSay } from '../../reading/useSay.ts';
import { useDragged } from '../../ui/drag/useDragged.ts';
import { useDropPlace } from '../../ui/drag/useDropPlace.ts';
import { Menu, type MenuItem } from '../../ui/Menu.tsx';
import { Dots } from '../../ui/Shape.tsx';
import styles from './Block.module.css';
import { BlockWords } from './BlockWords.tsx';
import { shownClock } from './clock.ts';
import { focusBlock, neighbour } from './focus.ts';
import { Minutes } from './Minutes.tsx';
import { agendaKind, type Plan } from './plan.ts';

type Props = {
  plan: Plan;
  room: Id;
  timed: TimedBlock /** It goes on after the room should be over. */;
  late: boolean;
};

/** A block of the plan: when it begins, what it is, how long it takes, and all that can be done to it. */
export function Block({ plan, room, timed: { block, from }, late }: Props) {
  const { planner } = useWords();
  const lang = useLang();
  const say = useSay();
  const [menu, setMenu] = useState(0);
  const { id, kind, minutes } = block;
  const { moves, steps } = plan;
  const step = steps.stepOf(block);
  const title = say(step.title);
  const open = plan.edited === id;
  const rest = step.wall.show === 'break';
  const script = steps.scriptOf(block);
  const facts = script === undefined ? planner.kinds[kind] : planner.stepOf(say(script));
  const { ref: drag, dragging } = useDragged({ kind: agendaKind, id: `block ${id}`, label: title });
  const { ref: drop, over } = useDropPlace({ kind: agendaKind, onDrop: (item) => plan.drop(item, room, id) });
  const remove = (from?: HTMLElement) => {
    const next = from && (neighbour(from, 'down') ?? neighbour(from, 'up'));
    moves.remove(id);
    if (next?.dataset.block !== undefined) focusBlock(next.dataset.block);
  };
  const items = (): MenuItem[] => [
    { label: planner.block.edit, run: () => plan.edit(id) },
    { label: planner.block.plus, run: () => moves.lengthen(id, 5) },
    { label: planner.block.minus, run: () => moves.lengthen(id, -5), disabled: minutes <= 1 },
    { label: planner.block.earlier, run: () => moves.nudge(id, -1) },
    { label: planner.block.later, run: () => moves.nudge(id, 1) },
    ...otherRooms(plan, room).map((other) => ({
      label: planner.block.toRoom(roomLabel(plan.agenda, other, planner)),
      run: () => {
        moves.toRoom(id, other);
        focusBlock(id);
      },
    })),
    { label: planner.block.copy, run: () => focusBlock(moves.copy(id)) },
    { label: planner.block.remove, danger: true, run: () => remove() },
  ];
  const keys = (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey) return;
    const act = actionOf(event, { id, plan, remove, openMenu: () => setMenu((n) => n + 1) });
    if (act === undefined) return;
    event.preventDefault();
    act();
  };
  return (
    <li
      ref={drop}
      className={styles.block}
      data-kind={rest ? 'break' : kind}
      data-over={over}
      data-dragging={dragging}
      style={{ '--minutes': Math.min(90, minutes) } as CSSProperties}
    >
      <span className={styles.clock} data-late={late}>
        {shownClock(from, lang)}
      </span>
      <span className={styles.lane} aria-hidden="true" />
      <div ref={drag} className={styles.card}>
        <button
          type="button"
          className={styles.name}
          data-block={id}
          aria-expanded={open}
          onClick={() => plan.edit(open ? '' : id)}
          onKeyDown={keys}
        >
          <span className={styles.title}>{title}</span>
          <span className={styles.kind}>
            {facts !== title && facts}
            {block.remember.trim() !== '' && <span>{block.remember}</span>}
          </span>
        </button>
        <Minutes title={title} minutes={minutes} onChange={(value) => moves.setMinutes(id, value)} />
        <Menu label={planner.block.more(title)} items={items} className={styles.more} openSignal={menu}>
          <Dots />
        </Menu>
        {open && <BlockWords plan={plan} block={block} step={step} />}
      </div>
    </li>
  );
}

const otherRooms = ({ agenda }: Plan, room: Id): Id[] =>
  scheduleOf(agenda)
    .flatMap((day) => day.rooms.map((one) => one.room.id))
    .filter((other) => other !== room);

type Acts = { id: Id; plan: Plan; remove: (from: HTMLElement) => void; openMenu: () => void };

/** What a key does on a block; undefined when the key means nothing there. */
function actionOf(event: KeyboardEvent<HTMLElement>, { id, plan, remove, openMenu }: Acts): (() => void) | undefined {
  const { key, altKey, currentTarget: here } = event;
  const { moves } = plan;
  const way = ({ ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'left', ArrowRight: 'right' } as const)[key];
  if (way !== undefined && !altKey) return () => neighbour(here, way)?.focus();
  if (way === 'up' || way === 'down') return () => moves.nudge(id, way === 'up' ? -1 : 1);
  if (way !== undefined)
    return () => {
      if (moves.toNextRoom(id, way === 'left' ? -1 : 1)) focusBlock(id);
    };
  if (altKey) return undefined;
  if (key === '+') return () => moves.lengthen(id, 5);
  if (key === '-') return () => moves.lengthen(id, -5);
  if (key === 'Delete') return () => remove(here);
  return key.toLowerCase() === 'm' ? openMenu : undefined;
}
