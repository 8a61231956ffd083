import { useMemo, useRef } from 'react';
import { useWords } from '../../i18n/language.tsx';
import type { TrialsBoard } from '../../model/toolBoards.ts';
import { type TrialColumn, trialColumns, trialsAt } from '../../model/trials.ts';
import { useFacts } from './facts.ts';
import { ColumnSign } from './Signs.tsx';
import { TrialFacts } from './TrialFacts.tsx';
import { useLastFit } from './useLastFit.ts';
import styles from './WallBench.module.css';

/** The bench on the wall: four columns under their signs, the last trials of each that stand whole in it. */
export function WallBench({ board }: { board: TrialsBoard }) {
  return (
    <div className={styles.bench}>
      {trialColumns.map((column) => (
        <WallColumn key={column} board={board} column={column} />
      ))}
    </div>
  );
}

function WallColumn({ board, column }: { board: TrialsBoard; column: TrialColumn }) {
  const words = useWords();
  const facts = useFacts();
  const trials = useMemo(() => trialsAt(board, column), [board, column]);
  const box = useRef<HTMLDivElement>(null);
  const hidden = useLastFit(box, trials);
  return (
    <section className={styles.column}>
      <h2 className={styles.head}>
        <ColumnSign column={column} />
        <span>{words.trials.columns[column]}</span>
      </h2>
      <div ref={box} className={styles.box}>
        {trials.length === 0 && <p className={styles.empty}>{words.trials.wall.empty[column]}</p>}
        <ul className={styles.list}>
          {trials.map((trial) => (
            <li key={trial.id} data-note={trial.id} className={styles.card}>
              <span className={styles.what}>{facts(trial).name}</span>
              <TrialFacts trial={trial} facts={facts(trial)} />
            </li>
          ))}
        </ul>
      </div>
      <p className={styles.more}>{hidden > 0 && words.tools.more(hidden)}</p>
    </section>
  );
}
