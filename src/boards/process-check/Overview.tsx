import { useWords } from '../../i18n/language.tsx';
import { somebodyUnheard, verdictCounts, verdicts } from '../../model/processCheck.ts';
import type { ProcessCheckBoard } from '../../model/toolBoards.ts';
import { DimensionSign } from '../../ui/Shape.tsx';
import styles from './Overview.module.css';
import { VerdictSign } from './VerdictSign.tsx';

/** How many questions are in place and how many not yet, and who can still be heard when somebody was not. */
export function Overview({ board }: { board: ProcessCheckBoard }) {
  const words = useWords().processCheck;
  const counts = verdictCounts(board);
  const said = [...verdicts, '' as const].filter((verdict) => counts[verdict] > 0);
  return (
    <div className={styles.overview}>
      {said[0] !== '' && (
        <ul className={styles.counts} aria-label={words.overview}>
          {said.map((verdict) => (
            <li key={verdict}>
              <span className={styles.sign}>
                <VerdictSign verdict={verdict} />
              </span>
              {words.verdicts[verdict]}: {counts[verdict]}
            </li>
          ))}
        </ul>
      )}
      <Unheard board={board} />
    </div>
  );
}

/** A calm question when somebody was not heard: it is before the decision that it can be put right. */
export function Unheard({ board, wall = false }: { board: ProcessCheckBoard; wall?: boolean }) {
  const words = useWords().processCheck;
  return (
    <p className={`${styles.unheard} ${wall ? styles.wall : ''}`} role={wall ? undefined : 'status'}>
      {somebodyUnheard(board) && (
        <>
          <span className={styles.sign}>
            <DimensionSign dimension="justice" />
          </span>
          {words.unheard}
        </>
      )}
    </p>
  );
}
