import { useWords } from '../../i18n/language.tsx';
import type { ApvPlanBoard } from '../../model/toolBoards.ts';
import styles from './Phases.module.css';

/** The five phases of the law as a row of stages, with the one the group is at; in the facilitator's window a press moves it. */
export function Phases({ board, onPhase }: { board: ApvPlanBoard; onPhase?: (phase: number) => void }) {
  const words = useWords().apvPlan.phases;
  return (
    <ol className={`${styles.phases} ${onPhase === undefined ? styles.wall : ''}`} aria-label={words.title}>
      {words.names.map((name, i) => {
        const here = board.phase === i + 1;
        const face = (
          <>
            <b className={styles.number}>{i + 1}</b>
            <span>{name}</span>
            {here && <span className={styles.here}>{words.now}</span>}
          </>
        );
        return (
          <li key={name} className={here ? styles.now : ''} aria-current={here ? 'step' : undefined}>
            {onPhase === undefined ? (
              <span className={styles.face}>{face}</span>
            ) : (
              <button type="button" className={styles.face} onClick={() => onPhase(i + 1)}>
                {face}
              </button>
            )}
          </li>
        );
      })}
    </ol>
  );
}
