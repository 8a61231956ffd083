import { useWords } from '../../i18n/language.tsx';
import type { Id } from '../../model/course.ts';
import type { RelationsBoard } from '../../model/toolBoards.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import styles from './LineFields.module.css';
import { LabelField } from './LineFields.tsx';
import { LineInput } from './LineInput.tsx';
import { endsOf, type RelationMoves } from './moves.ts';
import { StrengthChoice } from './StrengthChoice.tsx';

/** What is asked in a dialog: a new line from a party, or how a line is. */
export type LineAsked = { from: Id } | { line: Id };

type Props = {
  board: RelationsBoard;
  moves: RelationMoves;
  asked: LineAsked;
  onClose: () => void;
  onRemoved: () => void;
};

/** Where a line from a party shall go; or a line's strength and what flows along it, and its end. */
export function LineDialog({ board, moves, asked, onClose, onRemoved }: Props) {
  const words = useWords().relations;
  if ('from' in asked) {
    const from = board.parties[asked.from];
    if (from === undefined) return null;
    return (
      <Dialog title={words.lineFrom(from.name)} onClose={onClose}>
        <LineInput board={board} moves={moves} from={from.id} onDrawn={onClose} />
      </Dialog>
    );
  }
  const line = board.lines[asked.line];
  if (line === undefined) return null;
  const between = words.between(...endsOf(board, line));
  const remove = () => {
    onClose();
    moves.removeLine(line.id);
    onRemoved();
  };
  const actions = (
    <>
      <Button look="danger" onClick={remove}>
        {words.menu.removeLine}
      </Button>
      <Button look="main" onClick={onClose}>
        {words.done}
      </Button>
    </>
  );
  return (
    <Dialog title={words.lineTitle} onClose={onClose} actions={actions}>
      <div className={styles.dialog}>
        <p className={styles.between}>{between}</p>
        <StrengthChoice value={line.strength} onChange={(one) => moves.setStrength(line.id, one)} meanings />
        <LabelField line={line} between={between} label={words.flows} moves={moves} onDone={onClose} />
      </div>
    </Dialog>
  );
}
