import { useRef, useState } from 'react';
import { useWords } from '../../i18n/language.tsx';
import type { Id, Meeting } from '../../model/course.ts';
import { planAt } from '../../model/meeting.ts';
import { redo, undo, useCourseState } from '../../store/index.ts';
import { Button } from '../../ui/Button.tsx';
import { KeyHelp } from '../../ui/KeyHelp.tsx';
import { useClock } from '../useClock.ts';
import type { MeetingMoves } from './moves.ts';
import styles from './Plan.module.css';
import { PlanRow } from './PlanRow.tsx';
import { afterIt, beforeIt } from './places.ts';

type Props = {
  meeting: Meeting;
  moves: MeetingMoves;
  /** Where the room is, and what the leader looks at. */
  room: Id;
  place: Id;
  look: (place: Id) => void;
};

/** The meeting with its clock times as they look now. */
export function Plan({ meeting, moves, room, place, look }: Props) {
  const { app, lead } = useWords();
  const canUndo = useCourseState((state) => state.canUndo);
  const canRedo = useCourseState((state) => state.canRedo);
  const words = lead.plan;
  const [help, setHelp] = useState(false);
  const list = useRef<HTMLOListElement>(null);
  const now = useClock(meeting.endedAt === null, 1000);
  const end = (at: Id, title: string) => (
    <button
      type="button"
      className={styles.end}
      aria-current={room === at ? 'step' : undefined}
      data-looked={place === at}
      onClick={() => look(at)}
    >
      {title}
    </button>
  );
  return (
    <nav className={styles.plan} aria-label={words.title} data-scrolls>
      {end(beforeIt, words.before)}
      <ol ref={list}>
        {planAt(meeting, now).map((planned) => (
          <PlanRow
            key={planned.step.id}
            planned={planned}
            room={room === planned.step.id}
            looked={place === planned.step.id}
            moves={moves}
            look={() => look(planned.step.id)}
            walk={(by) => walk(list.current, by)}
          />
        ))}
      </ol>
      {end(afterIt, words.after)}
      <div className={styles.tools}>
        <Button look="quiet" onClick={undo} disabled={!canUndo}>
          {app.undo}
        </Button>
        <Button look="quiet" onClick={redo} disabled={!canRedo}>
          {app.redo}
        </Button>
        <Button look="quiet" onClick={() => setHelp(true)}>
          {words.keys}
        </Button>
      </div>
      {help && <KeyHelp {...lead.help} onClose={() => setHelp(false)} />}
    </nav>
  );
}

/** Moves the focus to the row above or below. */
function walk(list: HTMLElement | null, by: -1 | 1): void {
  const rows = [...(list?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
  const here = rows.findIndex((row) => row.matches(':focus'));
  rows[here + by]?.focus();
}
