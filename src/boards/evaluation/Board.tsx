import { useLang, useWords } from '../../i18n/language.tsx';
import { boardOf } from '../../model/boards.ts';
import { evaluationPlaces } from '../../model/evaluation.ts';
import { useCourse } from '../../store/index.ts';
import type { BoardProps } from '../entry.ts';
import { BoardFrame } from '../frame/BoardFrame.tsx';
import { Place } from '../frame/Place.tsx';
import { NotesPlace } from '../notes/NotesPlace.tsx';
import styles from './Board.module.css';
import { Counts } from './Counts.tsx';
import { useEvaluationMoves } from './moves.ts';
import { remarksPlace, useRemarksPlace } from './places.ts';
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
  const where = useRemarksPlace(boardId);
  const places = evaluationPlaces.map((id) => ({ id, label: words.places[id] }));
  return (
    <BoardFrame
      title={board.title[lang]}
      inPlan={inPlan}
      way={{ label: words.nav, places, at: place, go }}
      help={words.help}
    >
      {place === 'start' && (
        <Place question={board.title[lang]}>
          <Counts course={course} board={board} moves={moves} />
        </Place>
      )}
      {place === 'round' && (
        <div className={styles.round}>
          <Round course={course} board={board} moves={moves} onDone={() => go(remarksPlace)} />
        </div>
      )}
      {place === remarksPlace && <NotesPlace course={course} where={where} place={remarksPlace} {...words.remarks} />}
      {place === 'results' && (
        <Place question={words.results.title}>
          <div className={styles.results}>
            <Results course={course} board={board} />
          </div>
        </Place>
      )}
    </BoardFrame>
  );
}
