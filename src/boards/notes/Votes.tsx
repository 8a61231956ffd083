import styles from './Votes.module.css';

/** Up to this many votes are drawn as dots; more as a number. */
const mostDots = 8;

type Props = { votes: number; label: string; said: string; tabIndex: number; onVote: () => void };

/** The votes of a note, `said` in words; a click adds one. */
export function Votes({ votes, label, said, tabIndex, onVote }: Props) {
  return (
    <button
      type="button"
      className={styles.votes}
      tabIndex={tabIndex}
      aria-label={`${label} (${said})`}
      title={label}
      onClick={onVote}
    >
      <VoteDots votes={votes} />
      <span className={styles.plus} aria-hidden="true" />
    </button>
  );
}

/** Votes as dots, or as a number when there are many. Decoration: say them in words beside. */
export function VoteDots({ votes }: { votes: number }) {
  if (votes === 0) return null;
  if (votes > mostDots) {
    return (
      <span className={styles.dots} aria-hidden="true">
        <i /> {votes}
      </span>
    );
  }
  return (
    <svg
      className={styles.row}
      viewBox={`0 0 ${votes * 14} 10`}
      style={{ width: `${votes * 0.7}em` }}
      aria-hidden="true"
    >
      {positions.slice(0, votes).map((x) => (
        <circle key={x} cx={x} cy="5" r="4.6" fill="currentColor" />
      ))}
    </svg>
  );
}

const positions = Array.from({ length: mostDots }, (_, i) => 5 + i * 14);
