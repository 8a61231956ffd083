import { useRef } from 'react';
import { dayAndMonth } from '../../i18n/dates.ts';
import { useLang, useWords } from '../../i18n/language.tsx';
import { boardOf } from '../../model/boards.ts';
import type { Action } from '../../model/course.ts';
import { actionsAt } from '../../model/harvest.ts';
import { agreements } from '../../model/tools.ts';
import { useCourse } from '../../store/index.ts';
import { WallFact } from '../actions/WallFact.tsx';
import type { WallProps } from '../entry.ts';
import { useNewestInView } from '../notes/useNewestInView.ts';
import { AgreedWall, ToolWallPage } from '../zones/ToolWall.tsx';
import { Phases } from './Phases.tsx';
import styles from './Wall.module.css';

/** The APV plan as the room sees it: the phases of the law, and the rows with what is missing marked. */
export default function Wall({ boardId }: WallProps) {
  const course = useCourse((one) => one);
  const words = useWords().apvPlan;
  const board = boardOf(course, boardId, 'apv-plan');
  if (board.wall.at === agreements) return <AgreedWall course={course} board={board} />;
  return (
    <ToolWallPage course={course} board={board} heading={words.question}>
      <Phases board={board} />
      <WallRows rows={actionsAt(course, boardId)} />
    </ToolWallPage>
  );
}

function WallRows({ rows }: { rows: readonly Action[] }) {
  const { apvPlan: words, harvest } = useWords();
  const lang = useLang();
  const box = useRef<HTMLDivElement>(null);
  const hidden = useNewestInView(box, rows);
  if (rows.length === 0) return <p className={styles.empty}>{words.wallEmpty}</p>;
  return (
    <>
      <div ref={box} className={styles.box}>
        <ul className={styles.rows}>
          {rows.map(({ id, problem, what, who, due, state }) => (
            <li key={id} data-note={id} className={styles.row}>
              <p className={styles.problem}>{problem}</p>
              <WallFact className={styles.what} text={what} missing={words.noSolution} />
              <WallFact text={who} missing={harvest.fields.whoOpen} />
              <WallFact text={due === '' ? '' : dayAndMonth(due, lang)} missing={harvest.fields.dueOpen} />
              {state !== 'open' && <p className={styles.state}>{harvest.state[state]}</p>}
            </li>
          ))}
        </ul>
      </div>
      {hidden > 0 && <p className={styles.more}>{words.more(hidden)}</p>}
    </>
  );
}
