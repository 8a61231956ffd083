import { useWords } from '../../i18n/language.tsx';
import type { Course, Id } from '../../model/course.ts';
import type { Trial } from '../../model/toolBoards.ts';
import { isAgreed, verdicts } from '../../model/trials.ts';
import { Button } from '../../ui/Button.tsx';
import type { TrialMoves } from './moves.ts';
import { VerdictSign } from './Signs.tsx';
import styles from './Verdict.module.css';

type Props = { course: Course; boardId: Id; trial: Trial; moves: TrialMoves };

/** Keep, change or drop; what is kept can become an action of the course. A second press takes the choice back. */
export function Verdict({ course, boardId, trial, moves }: Props) {
  const words = useWords().trials;
  return (
    <fieldset className={styles.verdict}>
      <legend>{words.verdict}</legend>
      {verdicts.map((one) => (
        <button
          key={one}
          type="button"
          className={styles.choice}
          aria-pressed={trial.verdict === one}
          onClick={() => moves.judge(trial.id, trial.verdict === one ? '' : one)}
        >
          <VerdictSign verdict={one} /> {words.verdicts[one]}
        </button>
      ))}
      {trial.verdict === 'keep' &&
        (isAgreed(course, boardId, trial) ? (
          <p className={styles.agreed}>{words.isAction}</p>
        ) : (
          <Button look="go" onClick={() => moves.agree(trial.id)}>
            {words.toAction}
          </Button>
        ))}
    </fieldset>
  );
}
