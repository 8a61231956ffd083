import { verdictOf } from '../../model/processCheck.ts';
import type { ProcessCheckBoard } from '../../model/toolBoards.ts';
import { toolZones } from '../../model/tools.ts';
import styles from './Six.module.css';

/**
 * Six fields, three beside each other and two rows, tinted by what is said of them; the sign and the word stand in the field.
 * Stretched to its box; the fields are those of the grid in Six.module.css.
 */
export function Six({ board }: { board: ProcessCheckBoard }) {
  return (
    <svg viewBox="0 0 300 200" preserveAspectRatio="none" aria-hidden="true">
      {toolZones['process-check'].map((zone, i) => (
        <rect
          key={zone}
          className={`${styles.field} ${styles[verdictOf(board, zone) || 'open']}`}
          x={(i % 3) * 100 + 1}
          y={Math.floor(i / 3) * 100 + 1}
          width="98"
          height="98"
        />
      ))}
    </svg>
  );
}
