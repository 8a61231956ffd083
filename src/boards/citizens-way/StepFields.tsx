import { type KeyboardEvent, useRef } from 'react';
import { useWords } from '../../i18n/language.tsx';
import { type StepField, stepFields } from '../../model/citizensWay.ts';
import type { Course } from '../../model/course.ts';
import { WordsField } from '../../ui/WordsField.tsx';
import type { WayMoves } from './moves.ts';
import styles from './StepFields.module.css';
import { type DrawnStep, useAsked } from './useWay.ts';

type Props = {
  course: Course;
  drawn: DrawnStep;
  moves: WayMoves;
  /** All the room of a place of its own, instead of a column of the way. */
  large?: boolean;
  /** After Enter in the last field. */
  onNext: () => void;
  /** With Esc; without it Esc is for what the fields stand in. */
  onLeave?: () => void;
};

/** Room for a name, a sentence; letters. */
const longest: Record<StepField, number> = { title: 80, who: 60, does: 300, feels: 300 };

/** What is written at a step. Enter leads to the next field. */
export function StepFields({ course, drawn, moves, large = false, onNext, onLeave }: Props) {
  const words = useWords().citizensWay;
  const asked = useAsked(course);
  const box = useRef<HTMLDivElement>(null);
  const { step, number } = drawn;
  const keys = (event: KeyboardEvent) => {
    const leave = event.key === 'Escape' ? onLeave : undefined;
    if (event.nativeEvent.isComposing || (event.key !== 'Enter' && leave === undefined)) return;
    event.preventDefault();
    event.stopPropagation();
    const here = (event.target as HTMLElement).closest<HTMLElement>('[data-field]')?.dataset.field;
    const next = stepFields[stepFields.map(String).indexOf(here ?? '') + 1];
    if (leave !== undefined) leave();
    else if (next === undefined) onNext();
    else fieldIn(box.current, next)?.focus();
  };
  return (
    <div ref={box} className={`${styles.fields} ${large ? styles.large : ''}`} onKeyDownCapture={keys}>
      {stepFields.map((field) => (
        <div key={field} data-field={field} className={styles[field]}>
          <span className={styles.label} aria-hidden="true">
            {asked(words.fields[field])}
          </span>
          <WordsField
            className={styles.field}
            label={words.field(words.step(number), asked(words.fields[field]))}
            hiddenLabel
            placeholder={asked(words.asks[field])}
            maxLength={longest[field]}
            value={step[field]}
            onWrite={(mine, before) => moves.write(step.id, field, mine, before)}
          />
        </div>
      ))}
    </div>
  );
}

/** The place of a field of a step inside an element. */
export const fieldIn = (element: Element | null | undefined, field: StepField): HTMLElement | null =>
  element?.querySelector<HTMLElement>(`[data-field="${field}"] textarea`) ?? null;
