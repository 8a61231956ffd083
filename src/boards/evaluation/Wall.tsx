import { useLang, useWords } from '../../i18n/language.tsx';
import { boardOf } from '../../model/boards.ts';
import { questionsOf, slipsIn } from '../../model/evaluation.ts';
import { inTerms } from '../../model/terms.ts';
import { WallQuestions } from '../../reading/WallQuestions.tsx';
import { useCourse } from '../../store/index.ts';
import type { WallProps } from '../entry.ts';
import { WallPage } from '../frame/WallPage.tsx';
import { WallNotes } from '../notes/WallNotes.tsx';
import { useEvaluationMoves } from './moves.ts';
import { Results } from './Results.tsx';
import { Round } from './Round.tsx';
import styles from './Wall.module.css';

/** What the room sees of the evaluation. While the keyboard goes round, one person at a time answers here, by key or finger. */
export default function Wall({ boardId }: WallProps) {
  const course = useCourse((one) => one);
  const words = useWords().evaluation;
  const lang = useLang();
  const board = boardOf(course, boardId, 'evaluation');
  const moves = useEvaluationMoves(boardId);
  const people = slipsIn(board);
  const title = board.title[lang];
  switch (board.wall.at) {
    case 'round':
      return (
        <div className={styles.round}>
          <Round course={course} board={board} moves={moves} />
        </div>
      );
    case 'remarks':
      return (
        <WallPage title={title} heading={words.remarks.question}>
          <WallNotes course={course} boardId={boardId} place="remarks" />
        </WallPage>
      );
    case 'results':
      return (
        <WallPage
          title={title}
          heading={words.results.title}
          beside={people > 0 && <span>{words.counted(people)}</span>}
        >
          <div className={styles.results}>
            <Results course={course} board={board} />
          </div>
        </WallPage>
      );
    default:
      return (
        <WallPage title={words.wall.lead} heading={title} beside={people > 0 && <span>{words.counted(people)}</span>}>
          <WallQuestions
            alone
            questions={questionsOf(board).map(({ id, text }) => ({ id, text: inTerms(text[lang], lang, course) }))}
          />
        </WallPage>
      );
  }
}
