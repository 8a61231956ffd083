import { type KeyboardEvent, useRef } from 'react';
import { useWords } from '../../i18n/language.tsx';
import { verdictOf, verdicts } from '../../model/processCheck.ts';
import type { ProcessCheckBoard } from '../../model/toolBoards.ts';
import type { Zone } from '../zones/zones.ts';
import { useCheckMoves } from './moves.ts';
import styles from './VerdictButtons.module.css';
import { VerdictSign } from './VerdictSign.tsx';

const steps: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1 };

/** What the group says of a question: in place, partly, missing; pressed again, nothing. Arrows go between them. */
export function VerdictButtons({ board, question }: { board: ProcessCheckBoard; question: Zone }) {
  const words = useWords().processCheck;
  const moves = useCheckMoves(board.id);
  const group = useRef<HTMLFieldSetElement>(null);
  const said = verdictOf(board, question.id);
  const keys = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    const buttons = [...(group.current?.querySelectorAll('button') ?? [])];
    const here = buttons.findIndex((button) => button.matches(':focus'));
    buttons[(here + step + buttons.length) % buttons.length]?.focus();
  };
  return (
    <fieldset ref={group} className={styles.group} aria-label={words.ask(question.name)} onKeyDown={keys}>
      {verdicts.map((verdict) => (
        <button
          key={verdict}
          type="button"
          className={styles.verdict}
          aria-pressed={said === verdict}
          tabIndex={verdict === (said || 'yes') ? 0 : -1}
          onClick={() => moves.say(question, verdict)}
        >
          <span className={styles.sign}>
            <VerdictSign verdict={verdict} />
          </span>
          {words.verdicts[verdict]}
        </button>
      ))}
    </fieldset>
  );
}
