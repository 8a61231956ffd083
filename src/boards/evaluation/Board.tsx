import { useState } from 'react';
import { useLang, useWords } from '../../i18n/language.tsx';
import { boardOf } from '../../model/boards.ts';
import type { Id } from '../../model/course.ts';
import { type EvaluationPlace, evaluationPlaces } from '../../model/evaluation.ts';
import { useCourse } from '../../store/index.ts';
import type { BoardProps } from '../entry.ts';
import { BoardFrame } from '../frame/BoardFrame.tsx';
import styles from './Board.module.css';
import { Counts } from './Counts.tsx';
import { useEvaluationMoves } from './moves.ts';
import { Remarks } from './Remarks.tsx';
import { Results } from './Results.tsx';
import { Round } from './Round.tsx';

/**
 * The two-minute evaluation in the facilitator's window. A plan has one step for all of it, so its places are here in a plan too;
 * there the wall follows, unless the room is somewhere else.
 */
export default function Board({ boardId, at, go, inPlan = false, ahead = false }: BoardProps) {
  const course = useCourse((one) => one);
  const words = useWords().evaluation;
  const lang = useLang();
  const board = boardOf(course, boardId, 'evaluation');
  const moves = useEvaluationMoves(boardId);
  const [looked, setLooked] = useState<EvaluationPlace | null>(null);
  const follows = inPlan && !ahead ? board.wall.at : at;
  const place = (ahead ? looked : null) ?? evaluationPlaces.find((one) => one === follows) ?? 'start';
  const open = (id: Id) => {
    const next = evaluationPlaces.find((one) => one === id) ?? 'start';
    if (ahead) setLooked(next);
    else if (inPlan) moves.show(next);
    else go(next);
  };
  const places = evaluationPlaces.map((id) => ({ id, label: words.places[id] }));
  return (
    <BoardFrame
      title={board.title[lang]}
      inPlan={inPlan}
      way={{ label: words.nav, places, at: place, go: open }}
      help={words.help}
    >
      <div className={styles.place}>
        {place === 'start' && (
          <>
            <h1 className={styles.question}>{board.title[lang]}</h1>
            <Counts course={course} board={board} moves={moves} />
          </>
        )}
        {place === 'round' && <Round course={course} board={board} moves={moves} onDone={() => open('remarks')} />}
        {place === 'remarks' && <Remarks course={course} boardId={boardId} />}
        {place === 'results' && (
          <>
            <h1 className={styles.question}>{words.results.title}</h1>
            <Results course={course} board={board} />
          </>
        )}
      </div>
    </BoardFrame>
  );
}
