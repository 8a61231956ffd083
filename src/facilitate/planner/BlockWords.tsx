import { useId } from 'react';
import { Link } from 'wouter';
import type { LedStep } from '../../content/ledStep.ts';
import { useWords } from '../../i18n/language.tsx';
import type { AgendaBlock } from '../../model/agendaShape.ts';
import { useSay } from '../../reading/useSay.ts';
import { Button } from '../../ui/Button.tsx';
import { WordsField } from '../../ui/WordsField.tsx';
import styles from './BlockWords.module.css';
import { focusBlock } from './focus.ts';
import type { Hands } from './plan.ts';

/** The name of a block, what to remember at it, and the way to all it says. */
export function BlockWords({ hands, block, step }: { hands: Hands; block: AgendaBlock; step: LedStep }) {
  const { planner, library } = useWords();
  const say = useSay();
  const id = useId();
  const { moves, edit } = hands;
  const close = () => {
    edit('');
    focusBlock(block.id);
  };
  const to = pageOf(block);
  return (
    <div className={styles.words}>
      <label htmlFor={`${id}-name`}>{planner.block.name}</label>
      <WordsField
        id={`${id}-name`}
        label={planner.block.name}
        value={block.title}
        placeholder={say(step.title)}
        maxLength={120}
        autoFocus={block.kind === 'own' && block.title === ''}
        onWrite={(mine, before) => moves.writeBlock(block.id, 'title', mine, before)}
        onDone={close}
      />
      <label htmlFor={`${id}-remember`}>{planner.block.remember}</label>
      <WordsField
        id={`${id}-remember`}
        label={planner.block.remember}
        value={block.remember}
        lines
        maxLength={2000}
        describedBy={`${id}-hint`}
        onWrite={(mine, before) => moves.writeBlock(block.id, 'remember', mine, before)}
        onDone={close}
      />
      <p id={`${id}-hint`} className={styles.hint}>
        {planner.block.rememberHint}
      </p>
      {step.say !== undefined && (
        <blockquote>
          <span className="seen-by-ear">{library.script.say}: </span>
          {firstOf(say(step.say))}
        </blockquote>
      )}
      <div className={styles.ways}>
        {to !== undefined && <Link href={to}>{planner.block.read}</Link>}
        <Button look="quiet" onClick={close}>
          {planner.block.close}
        </Button>
      </div>
    </div>
  );
}

const firstOf = (text: string): string => text.trim().split(/\n\s*\n/u)[0] ?? '';

/** Where the content shows what a block is made of. */
function pageOf({ kind, source }: AgendaBlock): string | undefined {
  const rooms = {
    step: 'drejeboeger',
    method: 'metoder',
    cards: 'kort',
    story: 'fortaellinger',
    road: 'veje',
    tool: 'tavler',
  } as const;
  return kind in rooms ? `/${rooms[kind as keyof typeof rooms]}/${source}` : undefined;
}
