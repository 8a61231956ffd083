import { useLang, useWords } from '../../i18n/language.tsx';
import { boardOf } from '../../model/boards.ts';
import { evaluationPlaces } from '../../model/evaluation.ts';
import { useCourse } from '../../store/index.ts';
import type { BoardProps } from '../entry.ts';
import { BoardFrame } from '../frame/BoardFrame.tsx';
import styles from './Board.module.css';
import { Counts } from './Counts.tsx';
import { useEvaluationMoves } from './moves.ts';
import { Remarks } from './Remarks.tsx';
import { Results } from './Results.tsx';
import { Round } from './Round.tsx';

/** The two-minute evaluation in the facilitator's window. A plan has one step for all of it, so its places are here in a plan too. */
export default function Board({ boardId, at, go, inPlan = false }: BoardProps) {
  const course = useCourse((one) => one);
  const words = useWords().evaluation;
  const lang = useLang();
  const board = boardOf(course, boardId, 'evaluation');
  const moves = useEvaluationMoves(boardId);
  const place = evaluationPlaces.find((one) => one === at) ?? 'start';
  const places = evaluationPlaces.map((id) => ({ id, label: words.places[id] }));
  return (
    <BoardFrame
      title={board.title[lang]}
      inPlan={inPlan}
      way={{ label: words.nav, places, at: place, go }}
      help={words.help}
    >
      <div className={styles.place}>
        {place === 'start' && (
          <>
            <h1 className={styles.question}>{board.title[lang]}</h1>
            <Counts course={course} board={board} moves={moves} />
          </>
        )}
        {place === 'round' && <Round course={course} board={board} moves={moves} onDone={() => go('remarks')} />}
        {place === 'remarks' && <Remarks course={course} boardId={boardId} />}
        {place === 'results' && (
          <>
            <h1 className={styles.question}>{words.results.title}</h1>
            <div className={styles.results}>
              <Results course={course} board={board} />
            </div>
          </>
        )}
      </div>
    </BoardFrame>
  );
}
