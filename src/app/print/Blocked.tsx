import styles from './Blocked.module.css';
import { ProblemLink, type ProblemPlace } from './Problems.tsx';

/** Why no file can be made. */
export type Reason = { said: string; place: ProblemPlace | undefined };

/** The reasons why no file can be made, beside the button that would make it, each with the way to what must be put right. */
export function Blocked({ id, reasons }: { id: string; reasons: readonly Reason[] }) {
  if (reasons.length === 0) return null;
  return (
    <div role="alert" className={styles.blocked}>
      <ul id={id}>
        {reasons.map(({ said }) => (
          <li key={said}>{said}</li>
        ))}
      </ul>
      <ProblemLink place={reasons.find(({ place }) => place !== undefined)?.place} />
    </div>
  );
}
