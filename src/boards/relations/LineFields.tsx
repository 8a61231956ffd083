import type { RelationLine } from '../../model/toolBoards.ts';
import { WordsField } from '../../ui/WordsField.tsx';
import styles from './LineFields.module.css';
import type { RelationMoves } from './moves.ts';

type Props = {
  line: RelationLine;
  /** Its two ends, as a name for the field. */
  between: string;
  label: string;
  moves: RelationMoves;
  onDone?: () => void;
};

/** What flows along a line, to write in. */
export function LabelField({ line, between, label, moves, onDone }: Props) {
  return (
    <WordsField
      className={styles.label}
      label={`${between}: ${label}`}
      hiddenLabel
      placeholder={label}
      maxLength={120}
      value={line.label}
      onWrite={(mine, before) => moves.writeLabel(line.id, mine, before)}
      {...(onDone === undefined ? {} : { onDone })}
    />
  );
}
