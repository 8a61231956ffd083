import { useWords } from '../../i18n/language.tsx';
import { somebodyUnheard, verdictCounts, verdicts } from '../../model/processCheck.ts';
import type { ProcessCheckBoard } from '../../model/toolBoards.ts';
import { DimensionSign } from '../../ui/Shape.tsx';
import styles from './Overview.module.css';
import { VerdictSign } from './VerdictSign.tsx';

/** How many questions are in place and how many not yet, and who can still be heard when somebody was not. */
export function Overview({ board, wall = false }: { board: ProcessCheckBoard; wall?: boolean }) {
  const words = useWords().processCheck;
  const counts = verdictCounts(board);
  return (
    <div className={`${styles.overview} ${wall ? styles.wall : ''}`}>
      {counts[''] < 6 && (
        <ul className={styles.counts} aria-label={words.overview}>
          {[...verdicts, '' as const]
            .filter((verdict) => counts[verdict] > 0)
            .map((verdict) => (
              <li key={verdict}>
                <span className={styles.sign}>
                  <VerdictSign verdict={verdict} />
                </span>
                {words.verdicts[verdict]}: {counts[verdict]}
              </li>
            ))}
        </ul>
      )}
      <p className={styles.unheard} role={wall ? undefined : 'status'}>
        {somebodyUnheard(board) && (
          <>
            <span className={styles.sign}>
              <DimensionSign dimension="justice" />
            </span>
            {words.unheard}
          </>
        )}
      </p>
    </div>
  );
}
