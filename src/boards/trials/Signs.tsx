import type { ReactNode } from 'react';
import { lanePaths, signPaths } from '../../model/shapes.ts';
import type { Trial } from '../../model/toolBoards.ts';
import type { TrialColumn, Verdict } from '../../model/trials.ts';
import styles from './Signs.module.css';

const glyphs: Record<TrialColumn, ReactNode> = {
  idea: <path d="M50 22 V78 M22 50 H78" fill="none" stroke="#fffdf8" strokeWidth="13" />,
  agreed: <path d="M22 54 L43 74 L80 28" fill="none" stroke="#fffdf8" strokeWidth="13" />,
  trying: <path d={lanePaths.linking} transform="rotate(90 50 50) translate(12 12) scale(0.76)" fill="#fffdf8" />,
  judged: (
    <path
      d={signPaths.core}
      transform="translate(17 17) scale(0.66)"
      fill="#b3231c"
      stroke="#fffdf8"
      strokeWidth="10"
    />
  ),
};

/** The sign over a column: a blue plate with a cross (something new), a tick (a yes), an arrow (under way), a stop sign. */
export function ColumnSign({ column }: { column: TrialColumn }) {
  return (
    <svg className={styles.sign} viewBox="-2 -2 104 104" aria-hidden="true">
      <rect x="1" y="1" width="98" height="98" rx="10" fill="#0b5394" stroke="#fffdf8" strokeWidth="5" />
      {glyphs[column]}
    </svg>
  );
}

const verdictPaths: Record<Verdict, string> = {
  keep: 'M18 54 L42 78 L84 24',
  adjust: 'M14 70 Q50 8 86 70 M62 62 L87 72 L94 46',
  drop: 'M22 22 L78 78 M78 22 L22 78',
};

/** What becomes of a trial: a tick, a turn, a cross. Decoration: the word stands beside it. */
export function VerdictSign({ verdict }: { verdict: Exclude<Trial['verdict'], ''> }) {
  return (
    <svg className={styles.verdict} viewBox="0 0 100 100" aria-hidden="true">
      <path d={verdictPaths[verdict]} fill="none" stroke="currentColor" strokeWidth="14" />
    </svg>
  );
}

/** Something is lacking: the sign "give way". Decoration: the words stand beside it. */
export function LackSign() {
  return (
    <svg className={styles.lack} viewBox="-6 -2 112 106" aria-hidden="true">
      <path d={signPaths.justice} fill="#fffdf8" stroke="#b3231c" strokeWidth="18" />
    </svg>
  );
}
