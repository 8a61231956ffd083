import { useWords } from '../../i18n/language.tsx';
import type { Id } from '../../model/course.ts';
import { isCorner } from '../../model/diamond.ts';
import type { DiamondBoard } from '../../model/toolBoards.ts';
import styles from './CornerChoice.module.css';
import { useDiamondMoves } from './moves.ts';

/** The button that says the group begins at this corner; nothing in the middle. */
export function CornerChoice({ board, zone }: { board: DiamondBoard; zone: Id }) {
  const words = useWords().diamond;
  const moves = useDiamondMoves(board.id);
  if (!isCorner(zone)) return null;
  const chosen = board.corner === zone;
  return (
    <p>
      <button
        type="button"
        className={`${styles.choice} ${chosen ? styles.chosen : ''}`}
        aria-label={`${chosen ? words.startHere : words.choose}: ${words.zones[zone].name}`}
        aria-pressed={chosen}
        onClick={() => moves.choose(zone)}
      >
        {chosen && <StartSign />}
        {chosen ? words.startHere : words.choose}
      </button>
    </p>
  );
}

/** The same on the wall, where it is only seen. */
export function ChosenCorner({ board, zone }: { board: DiamondBoard; zone: Id }) {
  const words = useWords().diamond;
  if (board.corner !== zone) return null;
  return (
    <p className={`${styles.choice} ${styles.chosen} ${styles.wall}`}>
      <StartSign />
      {words.startHere}
    </p>
  );
}

/** A road sign that says go. Decoration: the words stand beside it. */
function StartSign() {
  return (
    <svg className={styles.sign} viewBox="0 0 100 100" aria-hidden="true">
      <circle cx="50" cy="50" r="48" fill="var(--paper)" />
      <path d="M32 24 L80 50 L32 76 Z" fill="var(--ink)" />
    </svg>
  );
}
