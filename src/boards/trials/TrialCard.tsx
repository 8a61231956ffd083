import { memo } from 'react';
import { useWords } from '../../i18n/language.tsx';
import type { Id } from '../../model/course.ts';
import type { Trial } from '../../model/toolBoards.ts';
import { isAgreed, trialColumns } from '../../model/trials.ts';
import { readCourse } from '../../store/index.ts';
import { useDragged } from '../../ui/drag/useDragged.ts';
import { useDropPlace } from '../../ui/drag/useDropPlace.ts';
import { Menu, type MenuItem } from '../../ui/Menu.tsx';
import { Dots } from '../../ui/Shape.tsx';
import { useFacts } from './facts.ts';
import { type TrialMoves, trialKind } from './moves.ts';
import styles from './TrialCard.module.css';
import { TrialFacts } from './TrialFacts.tsx';

type Props = {
  boardId: Id;
  trial: Trial;
  /** Whether Tab stops here: one trial of each column at a time. */
  active: boolean;
  /** Grows by one each time the menu is asked for by key. */
  menuSignal: number;
  moves: TrialMoves;
  open: (id: Id) => void;
  onActive: (id: Id) => void;
};

/** A trial in its column: what, who, when, who has said yes, and what is lacking. A press opens it. */
export const TrialCard = memo(function TrialCard(props: Props) {
  const { boardId, trial, active, menuSignal, moves, open, onActive } = props;
  const words = useWords().trials;
  const facts = useFacts()(trial);
  const { id, column } = trial;
  const drag = useDragged({ kind: trialKind, id, label: facts.name });
  const drop = useDropPlace({ kind: trialKind, onDrop: (dragged, half) => moves.moveBeside(dragged.id, id, half) });
  const tab = active ? 0 : -1;
  const items = (): MenuItem[] => [
    { label: words.menu.open, run: () => open(id) },
    ...(trial.verdict === 'keep' && !isAgreed(readCourse(), boardId, trial)
      ? [{ label: words.toAction, run: () => moves.agree(id) }]
      : []),
    { label: words.menu.up, run: () => moves.nudge(id, -1) },
    { label: words.menu.down, run: () => moves.nudge(id, 1) },
    { heading: words.menu.moveTo },
    ...trialColumns
      .filter((one) => one !== column)
      .map((one) => ({ label: words.columns[one], run: () => moves.moveTo(id, one) })),
    { heading: '' },
    { label: words.menu.remove, run: () => moves.remove(id), danger: true },
  ];
  return (
    <li
      ref={(element) => {
        drag.ref(element);
        drop.ref(element);
      }}
      data-note={id}
      className={`${styles.card} ${drag.dragging ? styles.away : ''} ${drop.over ? styles.over : ''}`}
      onFocus={() => onActive(id)}
    >
      <button type="button" data-focus tabIndex={tab} className={styles.words} onClick={() => open(id)}>
        <span className={styles.what}>{facts.name}</span>
        <TrialFacts trial={trial} facts={facts} />
      </button>
      <Menu
        label={words.menu.moreFor(facts.name)}
        items={items}
        tabIndex={tab}
        openSignal={menuSignal}
        className={styles.more}
      >
        <Dots />
      </Menu>
    </li>
  );
});
