import { useId } from 'react';
import { useWords } from '../../i18n/language.tsx';
import type { ProcessCheckBoard } from '../../model/toolBoards.ts';
import { WordsField } from '../../ui/WordsField.tsx';
import { useCheckMoves } from './moves.ts';
import styles from './Subject.module.css';

/** Which decision the group looks at, in its own words; typical ones are one press away while it is empty. */
export function Subject({ board, presets = true }: { board: ProcessCheckBoard; presets?: boolean }) {
  const words = useWords().processCheck;
  const moves = useCheckMoves(board.id);
  const id = useId();
  return (
    <div className={styles.subject}>
      <label htmlFor={id}>{words.subject}</label>
      <WordsField
        id={id}
        className={styles.field}
        label={words.subject}
        placeholder={words.subjectPlaceholder}
        maxLength={120}
        value={board.subject}
        onWrite={moves.write}
      />
      {presets && board.subject === '' && (
        <ul className={styles.presets} aria-label={words.presetsLabel}>
          {words.presets.map((preset) => (
            <li key={preset}>
              <button
                type="button"
                onClick={() => {
                  moves.choose(preset);
                  document.getElementById(id)?.focus();
                }}
              >
                {preset}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
