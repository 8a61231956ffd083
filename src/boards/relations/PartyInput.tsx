import { type Ref, useId, useState } from 'react';
import { useWords } from '../../i18n/language.tsx';
import { type Level, levels } from '../../model/relations.ts';
import type { RelationsBoard } from '../../model/toolBoards.ts';
import { wholeBoard } from '../../model/tools.ts';
import { NoteInput } from '../notes/NoteInput.tsx';
import styles from './inputs.module.css';
import type { RelationMoves } from './moves.ts';

type Props = {
  courseId: string;
  board: RelationsBoard;
  moves: RelationMoves;
  ref?: Ref<{ focus: () => void }>;
  onUp?: () => void;
};

/** The line that puts a party on the map. The first one is ourselves; after that those beside us, until another level is chosen. */
export function PartyInput({ courseId, board, moves, ref, onUp }: Props) {
  const words = useWords().relations;
  const [chosen, setChosen] = useState<Level>();
  const id = useId();
  const level = chosen ?? (Object.keys(board.parties).length === 0 ? 'own' : 'beside');
  return (
    <div className={styles.party}>
      <p className={styles.field}>
        <label htmlFor={id}>{words.level}</label>
        <select id={id} value={level} onChange={(event) => setChosen(levels.find((one) => one === event.target.value))}>
          {levels.map((one) => (
            <option key={one} value={one}>
              {words.levels[one]}
            </option>
          ))}
        </select>
      </p>
      <NoteInput
        {...(ref === undefined ? {} : { ref })}
        {...(onUp === undefined ? {} : { onUp })}
        draftKey={`${courseId}/${board.id}/${wholeBoard}`}
        label={words.inputParty}
        onAdd={(text) => {
          moves.addParty(text.slice(0, 60), level);
          // The next one stands beside us, unless somebody says otherwise.
          setChosen((now) => (now === 'own' ? undefined : now));
        }}
      />
    </div>
  );
}
