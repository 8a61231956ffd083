import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react';
import { useWords } from '../../i18n/language.tsx';
import type { Action } from '../../model/course.ts';
import { DimensionSign } from '../../ui/Shape.tsx';
import { WordsField } from '../../ui/WordsField.tsx';
import styles from './ActionFields.module.css';
import type { ActionMoves } from './moves.ts';

export type ActionField = 'problem' | 'cause' | 'what' | 'who' | 'due' | 'sign';

type Props = {
  action: Action;
  /** What the action is called to a screen reader. */
  name: string;
  moves: ActionMoves;
  fields: readonly ActionField[];
  /** The fields stand as a plan does: the problem and its cause first, and what is to be done is its solution. */
  plan?: boolean;
  /** After Enter in the last field, and with Esc. */
  onLeave: () => void;
};

/** The fields of an action. Enter leads to the next one; an owner or a date that is missing is said in words and marked. */
export function ActionFields({ action, name, moves, fields, plan = false, onLeave }: Props) {
  const { harvest, apvPlan } = useWords();
  const words = plan ? { ...harvest.fields, ...apvPlan.fields } : { ...apvPlan.fields, ...harvest.fields };
  const box = useRef<HTMLDivElement>(null);
  const hint = useId();
  const keys = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
    event.preventDefault();
    event.stopPropagation();
    const { field: here } = (event.target as HTMLElement).closest<HTMLElement>('[data-field]')?.dataset ?? {};
    const next = fields[fields.map(String).indexOf(here ?? '') + 1];
    if (event.key === 'Escape' || next === undefined) onLeave();
    else fieldIn(box.current, next)?.focus();
  };
  const text = (field: Exclude<ActionField, 'due'>, placeholder: string, describedBy?: string) => (
    <WordsField
      className={styles.field}
      label={`${name}: ${words[field]}`}
      hiddenLabel
      placeholder={placeholder}
      maxLength={field === 'who' ? 80 : 300}
      value={action[field]}
      onWrite={(mine, before) => moves.write(action.id, field, mine, before)}
      {...(describedBy === undefined ? {} : { describedBy })}
    />
  );
  const drawn: Record<ActionField, ReactNode> = {
    problem: text('problem', words.problemPlaceholder),
    cause: text('cause', words.causePlaceholder),
    what: plan ? (
      <>
        {text('what', words.whatPlaceholder, `${hint}what`)}
        <Missing id={`${hint}what`} when={action.what.trim() === ''} text={apvPlan.noSolution} />
      </>
    ) : (
      text('what', words.what)
    ),
    who: (
      <>
        {text('who', words.whoPlaceholder, `${hint}who`)}
        <Missing id={`${hint}who`} when={action.who.trim() === ''} text={words.noWho} />
      </>
    ),
    due: (
      <>
        <input
          type="date"
          className={styles.field}
          aria-label={`${name}: ${words.due}`}
          aria-describedby={`${hint}due`}
          value={action.due}
          onChange={(event) => moves.setDue(action.id, event.target.value)}
        />
        <Missing id={`${hint}due`} when={action.due === ''} text={words.noDue} />
      </>
    ),
    sign: text('sign', words.signPlaceholder),
  };
  return (
    <div ref={box} className={styles.box} onKeyDownCapture={keys}>
      <div className={`${styles.fields} ${plan ? styles.plan : ''}`}>
        {fields.map((field) => (
          <div key={field} data-field={field} className={styles[field]}>
            <span className={styles.label} aria-hidden="true">
              {words[field]}
            </span>
            {drawn[field]}
          </div>
        ))}
      </div>
    </div>
  );
}

/** The field of an action inside an element. */
export const fieldIn = (element: Element | null, field: ActionField): HTMLElement | null =>
  element?.querySelector<HTMLElement>(`[data-field="${field}"] :is(textarea, input)`) ?? null;

function Missing({ id, when, text }: { id: string; when: boolean; text: string }) {
  return (
    <p id={id} className={styles.missing}>
      {when && (
        <>
          <span className={styles.mark}>
            <DimensionSign dimension="justice" />
          </span>
          {text}
        </>
      )}
    </p>
  );
}
