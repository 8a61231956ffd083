import { useWords } from '../../i18n/language.tsx';
import { boardOf } from '../../model/boards.ts';
import { evaluationPlaces } from '../../model/evaluation.ts';
import { useCourse } from '../../store/index.ts';
import { Button } from '../../ui/Button.tsx';
import type { WallProps } from '../entry.ts';
import { useNoteMoves } from '../notes/moves.ts';
import { NoteInput } from '../notes/NoteInput.tsx';
import styles from './Line.module.css';
import { useEvaluationMoves } from './moves.ts';
import { remarksPlace, useRemarksPlace } from './places.ts';

/** Over the wall: where the evaluation goes on, and the line for remarks. Answers are given on the wall itself. */
export default function Line({ boardId }: WallProps) {
  const words = useWords().evaluation;
  const course = useCourse((one) => one);
  const { at } = boardOf(course, boardId, 'evaluation').wall;
  const moves = useEvaluationMoves(boardId);
  const notes = useNoteMoves(useRemarksPlace(boardId));
  return (
    <div className={styles.line}>
      <div className={styles.places}>
        {evaluationPlaces
          .filter((place) => place !== 'start' && place !== at)
          .map((place) => (
            <Button key={place} look="asphalt" onClick={() => moves.show(place)}>
              {words.places[place]}
            </Button>
          ))}
      </div>
      {at === remarksPlace && (
        <NoteInput
          draftKey={`${course.id}/${boardId}/${remarksPlace}`}
          label={words.remarks.input}
          onAdd={(text) => notes.add(remarksPlace, text)}
        />
      )}
    </div>
  );
}
