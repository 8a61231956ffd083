import { useId } from 'react';
import { useWords } from '../../i18n/language.tsx';
import type { Course, Id } from '../../model/course.ts';
import { coreLength } from '../../model/diamond.ts';
import { mostCoreWords } from '../../model/tools.ts';
import { DimensionSign } from '../../ui/Shape.tsx';
import { WordsField } from '../../ui/WordsField.tsx';
import { useAsked } from '../zones/useAsked.ts';
import styles from './CoreField.module.css';
import { coreSize } from './Diamond.tsx';
import { useDiamondMoves } from './moves.ts';

/**
 * The core sentence where it is written, with how many words it has; too many are said and nothing is cut. `onSign`: it stands
 * on the stop sign, whose place it fills.
 */
export function CoreField({ course, boardId, onSign = false }: { course: Course; boardId: Id; onSign?: boolean }) {
  const words = useWords().diamond.core;
  const moves = useDiamondMoves(boardId);
  const asked = useAsked(course);
  const hint = useId();
  const placeholder = asked(words.placeholder);
  return (
    <div className={`${styles.place} ${onSign ? styles.onSign : ''}`}>
      {!onSign && <p className={styles.label}>{words.label}</p>}
      <div className={styles.holder} style={onSign ? { fontSize: coreSize(course.core || placeholder) } : undefined}>
        <WordsField
          className={styles.field}
          label={words.label}
          placeholder={placeholder}
          value={course.core}
          onWrite={moves.writeCore}
          describedBy={hint}
        />
      </div>
      <CoreCount course={course} id={hint} />
    </div>
  );
}

/** The core sentence on its sign as the room sees it, and that it is too long. */
export function CoreSentence({ course }: { course: Course }) {
  const words = useWords().diamond.core;
  const asked = useAsked(course);
  const sentence = course.core.trim() || asked(words.placeholder);
  return (
    <div className={`${styles.place} ${styles.onSign} ${styles.wall}`}>
      <div style={{ fontSize: coreSize(sentence) }}>
        <p className={styles.sentence}>{sentence}</p>
      </div>
      {coreLength(course).over > 0 && <CoreCount course={course} />}
    </div>
  );
}

/** How long the core sentence is. */
function CoreCount({ course, id }: { course: Course; id?: string }) {
  const words = useWords().diamond.core;
  const { words: count, over } = coreLength(course);
  return (
    <p className={styles.count} id={id}>
      <span>{words.count(count, mostCoreWords)}</span>
      <span aria-live="polite">
        {over > 0 && (
          <b className={styles.over}>
            <span className={styles.sign}>
              <DimensionSign dimension="justice" />
            </span>
            {words.over(over)}
          </b>
        )}
      </span>
    </p>
  );
}
