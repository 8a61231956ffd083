import { useEffect, useRef } from 'react';
import { useWords } from '../../i18n/language.tsx';
import type { Course, Id } from '../../model/course.ts';
import { joinable } from '../../model/twoViews.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import type { Zone } from '../zones/zones.ts';
import styles from './JoinDialog.module.css';

type Props = {
  course: Course;
  /** The note that is to be joined with another. */
  note: Id;
  zones: readonly Zone[];
  onChoose: (other: Id) => void;
  onClose: () => void;
};

/** The notes one may be joined with, the other side's first; the first of them has the focus. */
export function JoinDialog({ course, note, zones, onChoose, onClose }: Props) {
  const words = useWords().twoViews.join;
  const others = joinable(course, note);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => list.current?.querySelector('button')?.focus(), []);
  const sides = [...new Set(others.map(({ place }) => place))];
  return (
    <Dialog title={words.title(course.notes[note]?.text ?? '')} onClose={onClose}>
      <p>{others.length === 0 ? words.none : words.explain}</p>
      <div ref={list} className={styles.sides}>
        {sides.map((side) => (
          <section key={side} className={styles.side}>
            <h3>{zones.find(({ id }) => id === side)?.name}</h3>
            <ul>
              {others
                .filter(({ place }) => place === side)
                .map(({ id, text }) => (
                  <li key={id}>
                    <button type="button" className={styles.note} onClick={() => onChoose(id)}>
                      {text}
                    </button>
                  </li>
                ))}
            </ul>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
