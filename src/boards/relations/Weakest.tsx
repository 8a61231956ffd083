import { useWords } from '../../i18n/language.tsx';
import { linesOf, weakestLines } from '../../model/relations.ts';
import type { RelationLine, RelationsBoard } from '../../model/toolBoards.ts';
import { Button } from '../../ui/Button.tsx';
import { LabelField } from './LineFields.tsx';
import { endsOf, type RelationMoves } from './moves.ts';
import { RoadSample } from './Roads.tsx';
import styles from './Weakest.module.css';

type Props = {
  board: RelationsBoard;
  moves: RelationMoves;
  toAction: (line: RelationLine) => void;
  onAsphalt?: boolean;
};

/** The weakest lines, each with the question what shall flow; what the group says becomes an action with one press. */
export function Weakest({ board, moves, toAction, onAsphalt = false }: Props) {
  const words = useWords().relations;
  const weakest = weakestLines(board);
  if (weakest.length === 0)
    return <p className={styles.none}>{linesOf(board).length === 0 ? words.noWeakYet : words.noWeak}</p>;
  return (
    <ul className={`${styles.weakest} ${onAsphalt ? styles.onAsphalt : ''}`} aria-label={words.places.weakest}>
      {weakest.map((line) => {
        const between = words.between(...endsOf(board, line));
        return (
          <li key={line.id} className={styles.one}>
            <RoadSample strength={line.strength} />
            <p className={styles.between}>
              <b>{between}</b> <span>{words.strong(line.strength, words.strengths[line.strength].name)}</span>
            </p>
            <LabelField line={line} between={between} label={words.shallFlow} moves={moves} />
            <Button look={onAsphalt ? 'asphalt' : 'plain'} onClick={() => toAction(line)}>
              {words.toAction}
              <span className="seen-by-ear">: {between}</span>
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
