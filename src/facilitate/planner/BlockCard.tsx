import { type KeyboardEvent, memo, useState } from 'react';
import { useWords } from '../../i18n/language.tsx';
import type { AgendaBlock } from '../../model/agendaShape.ts';
import type { Id } from '../../model/course.ts';
import { useSay } from '../../reading/useSay.ts';
import { useDragged } from '../../ui/drag/useDragged.ts';
import { Menu, type MenuItem } from '../../ui/Menu.tsx';
import { Dots } from '../../ui/Shape.tsx';
import styles from './Block.module.css';
import { BlockWords } from './BlockWords.tsx';
import { focusBlock, neighbour } from './focus.ts';
import { Minutes } from './Minutes.tsx';
import { agendaKind, type Hands } from './plan.ts';

type Props = { hands: Hands; room: Id; block: AgendaBlock; open: boolean };

/** What a block is, how long it takes, and all that can be done to it. */
export const BlockCard = memo(function BlockCard({ hands, room, block, open }: Props) {
  const { planner } = useWords();
  const say = useSay();
  const [menu, setMenu] = useState(0);
  const { id, kind, minutes } = block;
  const { moves, steps, edit } = hands;
  const step = steps.stepOf(block);
  const script = steps.scriptOf(block);
  const title = say(step.title);
  const facts = script === undefined ? planner.kinds[kind] : planner.stepOf(say(script));
  const { ref, dragging } = useDragged({ kind: agendaKind, id: `block ${id}`, label: title });
  const remove = (from?: HTMLElement) => {
    const next = from && (neighbour(from, 'down') ?? neighbour(from, 'up'));
    moves.remove(id);
    if (next?.dataset.block !== undefined) focusBlock(next.dataset.block);
  };
  const items = (): MenuItem[] => [
    { label: planner.block.edit, run: () => edit(id) },
    { label: planner.block.plus, run: () => moves.lengthen(id, 5) },
    { label: planner.block.minus, run: () => moves.lengthen(id, -5), disabled: minutes <= 1 },
    { label: planner.block.earlier, run: () => moves.nudge(id, -1) },
    { label: planner.block.later, run: () => moves.nudge(id, 1) },
    ...moves.otherRooms(room).map((other) => ({
      label: planner.block.toRoom(other.name),
      run: () => {
        moves.toRoom(id, other.room);
        focusBlock(id);
      },
    })),
    { label: planner.block.copy, run: () => focusBlock(moves.copy(id)) },
    { label: planner.block.remove, danger: true, run: () => remove() },
  ];
  const keys = (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey) return;
    const act = actionOf(event, { id, hands, remove, openMenu: () => setMenu((n) => n + 1) });
    if (act === undefined) return;
    event.preventDefault();
    act();
  };
  return (
    <div ref={ref} className={styles.card} data-dragging={dragging}>
      <button
        type="button"
        className={styles.name}
        data-block={id}
        aria-expanded={open}
        onClick={() => edit(open ? '' : id)}
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
      {open && <BlockWords hands={hands} block={block} step={step} />}
    </div>
  );
});

type Acts = { id: Id; hands: Hands; remove: (from: HTMLElement) => void; openMenu: () => void };

/** What a key does on a block; undefined when the key means nothing there. */
function actionOf(event: KeyboardEvent<HTMLElement>, { id, hands, remove, openMenu }: Acts): (() => void) | undefined {
  const { key, altKey, currentTarget: here } = event;
  const { moves } = hands;
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
