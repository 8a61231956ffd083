import { useWords } from '../../i18n/language.tsx';
import { linesOf, partiesOf, type Strength } from '../../model/relations.ts';
import type { RelationsBoard } from '../../model/toolBoards.ts';
import styles from './Summary.module.css';

/** The map in a sentence: how many are on it, and how their lines hold. */
export function Summary({ board }: { board: RelationsBoard }) {
  const words = useWords().relations;
  const lines = linesOf(board);
  const count = (strength: Strength) => lines.filter((line) => line.strength === strength).length;
  return (
    <p className={styles.summary}>
      <b>{words.summary(partiesOf(board).length, lines.length)}</b>
      {lines.length > 0 && <span>{words.counts(count(1), count(2), count(3))}</span>}
    </p>
  );
}
