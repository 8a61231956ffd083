import { useWords } from '../../i18n/language.tsx';
import { boardOf } from '../../model/boards.ts';
import { useCourse } from '../../store/index.ts';
import { Button } from '../../ui/Button.tsx';
import type { BoardProps } from '../entry.ts';
import { ZoneTool } from '../zones/ZoneTool.tsx';
import styles from './Board.module.css';
import { Chosen } from './Chosen.tsx';
import field from './Field.module.css';
import { Field } from './Field.tsx';
import { GoalField } from './Goal.tsx';
import { useForceMoves, useForcePlaces } from './moves.ts';
import { useZones } from './useZones.tsx';

/** Kraftfeltet in the facilitator's window. */
export default function Board({ boardId, ...place }: BoardProps) {
  const course = useCourse((one) => one);
  const words = useWords().forceField;
  const board = boardOf(course, boardId, 'force-field');
  const zones = useZones();
  const where = useForcePlaces(boardId, zones);
  const moves = useForceMoves(boardId);
  return (
    <ZoneTool
      {...place}
      course={course}
      board={board}
      zones={zones}
      where={where}
      help={words.help}
      keys={words.keys}
      closing={<Chosen course={course} boardId={boardId} />}
      layout={field.layout}
      drawing={<Field />}
      explain={words.explain}
      example={words.example}
      top={
        <div className={styles.top}>
          <GoalField board={board} />
          <Button look="quiet" onClick={moves.sort}>
            {words.sort}
          </Button>
        </div>
      }
    />
  );
}
