import { useId } from 'react';
import { Link } from 'wouter';
import { timeOfDay } from '../../i18n/dates.ts';
import { useLang, useWords } from '../../i18n/language.tsx';
import type { Meeting } from '../../model/course.ts';
import { expectedEnd, hasChosenStart } from '../../model/meeting.ts';
import { useSay } from '../../reading/useSay.ts';
import { Button, linkLook } from '../../ui/Button.tsx';
import { scrolls } from '../scrolls.ts';
import { useClock } from '../useClock.ts';
import { ClockField } from './ClockField.tsx';
import styles from './Ends.module.css';
import type { MeetingMoves } from './moves.ts';
import { TextList } from './TextList.tsx';
import { useMeetingScript } from './useMeetingScript.ts';

type Props = { meeting: Meeting; moves: MeetingMoves; printAddress: string };

/** Before the first step: when it begins, what to get ready, and off. Nothing here must be filled in. */
export function Before({ meeting, moves, printAddress }: Props) {
  const { lead, library, planner } = useWords();
  const lang = useLang();
  const say = useSay();
  const heading = useId();
  const { script, agenda } = useMeetingScript(meeting);
  return (
    <section className={styles.view} aria-labelledby={heading} {...scrolls}>
      <div className={styles.lead}>
        <h1 id={heading}>{meeting.title[lang]}</h1>
        {script && <p className={styles.purpose}>{say(script.purpose)}</p>}
        <StartTime meeting={meeting} moves={moves} />
        {meeting.begunAt === null && (
          <Button look="go" className={styles.start ?? ''} onClick={() => moves.turn(1)}>
            {lead.foot.start}
          </Button>
        )}
        <p className={styles.hint}>{lead.before.wall}</p>
      </div>
      {agenda && (
        <div className={styles.lists}>
          <p>
            <Link href={printAddress} className={linkLook('plain')}>
              {planner.print}
            </Link>
          </p>
        </div>
      )}
      {script && (
        <div className={styles.lists}>
          <TextList title={library.script.before} items={script.before.map(say)} />
          <TextList title={library.script.materials} items={script.materials.map(say)} />
          <section>
            <TextList
              title={library.script.prints}
              items={script.prints.map((print) => `${say(print.what)} (${say(print.count)})`)}
            />
            <Link href={printAddress} className={linkLook('plain')}>
              {lead.before.print}
            </Link>
          </section>
          <TextList title={lead.before.room} items={[say(script.room)]} />
        </div>
      )}
    </section>
  );
}

/** "We begin at one", and the end that is promised with it. */
function StartTime({ meeting, moves }: Pick<Props, 'meeting' | 'moves'>) {
  const { before } = useWords().lead;
  const lang = useLang();
  const waiting = meeting.begunAt === null;
  const now = useClock(waiting, 1000);
  const chosen = hasChosenStart(meeting);
  const begins = chosen || !waiting ? meeting.startsAt : now;
  const ends = meeting.endsAt + (begins - meeting.startsAt);
  const over = Math.round((expectedEnd({ ...meeting, startsAt: begins }, now) - ends) / 60_000);
  return (
    <div className={styles.times}>
      <p className={styles.clocks}>
        <ClockField label={before.begins} value={begins} onChange={(at) => moves.begins(at)} />
        <ClockField label={before.ends} value={ends} onChange={(at) => moves.ends(at - (begins - meeting.startsAt))} />
      </p>
      <p>{over > 0 ? before.tooLong(over) : before.promise(timeOfDay(ends, lang))}</p>
    </div>
  );
}
