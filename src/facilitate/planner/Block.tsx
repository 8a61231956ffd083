import { type CSSProperties, memo, useCallback } from 'react';
import { useLang } from '../../i18n/language.tsx';
import type { AgendaBlock } from '../../model/agendaShape.ts';
import type { Id } from '../../model/course.ts';
import type { Dragged } from '../../ui/drag/useDragged.ts';
import { useDropPlace } from '../../ui/drag/useDropPlace.ts';
import styles from './Block.module.css';
import { BlockCard } from './BlockCard.tsx';
import { shownClock } from './clock.ts';
import { agendaKind, type Hands } from './plan.ts';

type Props = {
  hands: Hands;
  room: Id;
  block: AgendaBlock;
  /** When it begins; minutes since midnight. */
  from: number;
  /** It goes on after the room should be over. */
  late: boolean;
  open: boolean;
};

/** A block beside the road with the time it begins. Only its clock is drawn again when others before it move. */
export const Block = memo(function Block({ hands, room, block, from, late, open }: Props) {
  const lang = useLang();
  const { id, minutes } = block;
  const onDrop = useCallback((item: Dragged) => hands.drop(item, room, id), [hands, room, id]);
  const { ref, over } = useDropPlace({ kind: agendaKind, onDrop });
  const rest = hands.steps.roleOf(block).rest;
  return (
    <li
      ref={ref}
      className={styles.block}
      data-kind={rest ? 'break' : block.kind}
      data-over={over}
      style={{ '--minutes': Math.min(90, minutes) } as CSSProperties}
    >
      <span className={styles.clock} data-late={late}>
        {shownClock(from, lang)}
      </span>
      <span className={styles.lane} aria-hidden="true" />
      <BlockCard hands={hands} room={room} block={block} open={open} />
    </li>
  );
});
