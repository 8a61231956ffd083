import type { ReactNode } from 'react';
import { useWords } from '../../i18n/language.tsx';
import { signPaths } from '../../model/shapes.ts';
import type { WayStep } from '../../model/toolBoards.ts';
import styles from './RoadPiece.module.css';

type Props = {
  /** The step that stands here, and whose hands the citizen goes on to, where they are others. */
  from?: WayStep;
  to?: WayStep | undefined;
  /** What stands on the road: the sign of the step. */
  children?: ReactNode;
};

/**
 * The piece of road a step stands on; pieces side by side are one road. Where the citizen is handed over it ends with the sign
 * "give way", with a plate under it.
 */
export function RoadPiece({ from, to, children }: Props) {
  const words = useWords().citizensWay;
  return (
    <div className={styles.road}>
      {children}
      {from !== undefined && to !== undefined && (
        <p className={styles.handover}>
          <svg className={styles.sign} viewBox="-6 -2 112 106" aria-hidden="true">
            <path d={signPaths.justice} fill="#fffdf8" stroke="#b3231c" strokeWidth="14" />
          </svg>
          <span className={styles.plate} aria-hidden="true">
            {words.handover}
          </span>
          <span className="seen-by-ear">{words.handoverTo(from.who, to.who)}</span>
        </p>
      )}
    </div>
  );
}
