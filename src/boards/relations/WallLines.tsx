import { useMemo, useRef } from 'react';
import { useWords } from '../../i18n/language.tsx';
import { linesOf } from '../../model/relations.ts';
import type { RelationsBoard } from '../../model/toolBoards.ts';
import { useNewestInView } from '../notes/useNewestInView.ts';
import { endsOf } from './moves.ts';
import { RoadSample } from './Roads.tsx';
import styles from './WallLines.module.css';

/** The lines as a list on the wall, the weakest first: those there is no room for are counted. */
export function WallLines({ board }: { board: RelationsBoard }) {
  const words = useWords().relations;
  const box = useRef<HTMLDivElement>(null);
  const lines = useMemo(() => linesOf(board).sort((a, b) => a.strength - b.strength), [board]);
  // The first ones stay in view.
  const items = useMemo(() => lines.map(({ id }, i) => ({ id, createdAt: -i })), [lines]);
  const hidden = useNewestInView(box, items);
  if (lines.length === 0) return <p className={styles.empty}>{words.noLinesWall}</p>;
  return (
    <>
      <div ref={box} className={styles.box}>
        <ul className={`${styles.list} ${lines.length > 6 ? styles.many : ''}`}>
          {lines.map((line) => (
            <li key={line.id} data-note={line.id} className={styles.row}>
              <span className={styles.strength}>
                <RoadSample strength={line.strength} />
                {words.strong(line.strength, words.strengths[line.strength].name)}
              </span>
              <b className={styles.ends}>{words.between(...endsOf(board, line))}</b>
              <span className={styles.label}>{line.label}</span>
            </li>
          ))}
        </ul>
      </div>
      {hidden > 0 && <p className={styles.more}>{words.moreLines(hidden)}</p>}
    </>
  );
}
