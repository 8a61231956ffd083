import type { Trial } from '../../model/toolBoards.ts';
import type { TrialFacts as Facts } from './facts.ts';
import { LackSign, VerdictSign } from './Signs.tsx';
import styles from './TrialFacts.module.css';

/** Under what is tried: who and when, who has said yes, what becomes of it, and what is lacking. */
export function TrialFacts({ trial, facts }: { trial: Trial; facts: Facts }) {
  const first = [trial.who.trim(), facts.dates].filter((one) => one !== '');
  return (
    <>
      {first.length > 0 && (
        <span className={styles.facts}>
          {first.map((one) => (
            <span key={one}>{one}</span>
          ))}
        </span>
      )}
      {facts.yes !== '' && <span className={styles.fact}>{facts.yes}</span>}
      {facts.verdict !== '' && trial.verdict !== '' && (
        <span className={styles.verdict} data-verdict={trial.verdict}>
          <VerdictSign verdict={trial.verdict} /> {facts.verdict}
        </span>
      )}
      {facts.lacks !== '' && (
        <span className={styles.lacks}>
          <LackSign /> {facts.lacks}
        </span>
      )}
    </>
  );
}
