import { useId } from 'react';
import { useWords } from '../../i18n/language.tsx';
import type { DayTimes } from '../../model/agenda.ts';
import { Button } from '../../ui/Button.tsx';
import { WordsField } from '../../ui/WordsField.tsx';
import styles from './Day.module.css';
import type { Plan } from './plan.ts';
import { Room } from './Room.tsx';

type Props = { plan: Plan; times: DayTimes; number: number; alone: boolean };

/** A day with its rooms beside each other. */
export function Day({ plan, times: { day, rooms }, number, alone }: Props) {
  const words = useWords().planner;
  const { moves, choose } = plan.hands;
  const heading = useId();
  const date = useId();
  return (
    <section className={styles.day} aria-labelledby={heading}>
      <div className={styles.head} data-alone={alone}>
        <h2 id={heading} className={alone ? 'seen-by-ear' : undefined}>
          {alone ? (
            words.title
          ) : (
            <WordsField
              label={words.dayName}
              value={day.name}
              placeholder={words.day(number)}
              maxLength={60}
              onWrite={(mine, before) => moves.writeDay(day.id, mine, before)}
            />
          )}
        </h2>
        {!alone && (
          <p className={styles.date}>
            <label htmlFor={date}>{words.date}</label>
            <input
              id={date}
              type="date"
              value={day.date}
              onChange={(event) => moves.setDate(day.id, event.target.value)}
            />
          </p>
        )}
      </div>
      <div className={styles.rooms}>
        {rooms.map((room, index) => (
          <Room key={room.room.id} plan={plan} times={room} number={index + 1} alone={rooms.length === 1} />
        ))}
      </div>
      <Button look="quiet" className={styles.add ?? ''} onClick={() => choose(moves.addRoom(day.id))}>
        {words.addRoom}
      </Button>
    </section>
  );
}
