import { type KeyboardEvent, useState } from 'react';
import { useWords } from '../../i18n/language.tsx';
import { isStepWritten } from '../../model/citizensWay.ts';
import type { Course, Id } from '../../model/course.ts';
import { useDragged } from '../../ui/drag/useDragged.ts';
import { useDropPlace } from '../../ui/drag/useDropPlace.ts';
import { Menu, type MenuItem } from '../../ui/Menu.tsx';
import { Dots, StopSign } from '../../ui/Shape.tsx';
import { stepKind, type WayMoves } from './moves.ts';
import { RoadPiece } from './RoadPiece.tsx';
import styles from './StepCard.module.css';
import { StepFields } from './StepFields.tsx';
import type { DrawnStep } from './useWay.ts';

/** What the way does for one of its steps: puts the focus on another, into a field, back to the line. */
export type WayHands = {
  open: (id: Id) => void;
  /** Into the first field of a step, also of one that is only just made. */
  write: (id: Id | undefined) => void;
  toSign: (id: Id | undefined) => void;
  toLine: () => void;
};

type Props = { course: Course; drawn: DrawnStep; before: Id | undefined; moves: WayMoves; hands: WayHands };

/** One step on the way: its sign on the road, and under it what is written. */
export function StepCard({ course, drawn, before, moves, hands }: Props) {
  const words = useWords().citizensWay;
  const [menu, setMenu] = useState(0);
  const { step, number, name, next } = drawn;
  const { id } = step;
  const drag = useDragged({ kind: stepKind, id, label: name });
  const drop = useDropPlace({
    kind: stepKind,
    axis: 'x',
    onDrop: (dragged, half) => moves.moveBeside(dragged.id, id, half),
  });
  const items = (): MenuItem[] => [
    { label: words.menu.open, run: () => hands.open(id) },
    { label: words.menu.before, run: () => hands.write(moves.insert(id, 'before')) },
    { label: words.menu.after, run: () => hands.write(moves.insert(id, 'after')) },
    { label: words.menu.earlier, run: () => moves.nudge(id, -1), disabled: before === undefined },
    { label: words.menu.later, run: () => moves.nudge(id, 1), disabled: next === undefined },
    { label: words.menu.remove, run: () => moves.remove(id), danger: true },
  ];
  const act = (key: string): (() => void) | undefined => {
    switch (key) {
      case 'ArrowLeft':
      case 'ArrowUp':
        return () => hands.toSign(before);
      case 'ArrowRight':
      case 'ArrowDown':
        return () => hands.toSign(next);
      case '+':
        return () => hands.write(moves.insert(id, 'after'));
      case 'm':
      case 'M':
        return () => setMenu((count) => count + 1);
      case 'Delete':
      case 'Backspace':
        return () => moves.remove(id);
      case 'Escape':
        return hands.toLine;
      default:
        return undefined;
    }
  };
  const onSign = (event: KeyboardEvent) => {
    const run = event.ctrlKey || event.metaKey || event.altKey ? undefined : act(event.key);
    if (run === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    run();
  };
  return (
    <li
      ref={(element) => {
        drag.ref(element);
        drop.ref(element);
      }}
      data-note={id}
      className={`${styles.step} ${drag.dragging ? styles.away : ''} ${drop.over ? styles.over : ''}`}
    >
      <h2 className="seen-by-ear">{name}</h2>
      <RoadPiece from={step} to={drawn.to}>
        <button
          type="button"
          data-focus
          className={styles.sign}
          aria-label={words.open(number)}
          title={words.menu.open}
          onClick={() => hands.open(id)}
          onKeyDown={onSign}
        >
          <StopSign look={isStepWritten(step) ? 'open' : 'ahead'}>
            <span className={styles.number}>{number}</span>
          </StopSign>
        </button>
        <Menu label={words.menu.moreFor(name)} items={items} className={styles.more} openSignal={menu}>
          <Dots />
        </Menu>
      </RoadPiece>
      <StepFields
        course={course}
        drawn={drawn}
        moves={moves}
        onNext={() => (next === undefined ? hands.toLine() : hands.write(next))}
        onLeave={hands.toLine}
      />
    </li>
  );
}
