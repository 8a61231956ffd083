import { type ReactNode, useId, useState } from 'react';
import { Link } from 'wouter';
import { longDate } from '../../i18n/dates.ts';
import { useLang, useWords } from '../../i18n/language.tsx';
import type { Id, Meeting } from '../../model/course.ts';
import { addMeeting, boardsOf } from '../../model/newMeeting.ts';
import { useSay } from '../../reading/useSay.ts';
import { change, useCourse } from '../../store/index.ts';
import { Button, linkLook } from '../../ui/Button.tsx';
import { toast } from '../../ui/toasts.ts';
import { scrolls } from '../scrolls.ts';
import { agreedAt } from './agreed.ts';
import styles from './Ends.module.css';
import { loadPlan, makingNow } from './loadPlan.ts';
import type { MeetingMoves } from './moves.ts';
import { TextList } from './TextList.tsx';
import { useMeetingScript } from './useMeetingScript.ts';

type Props = {
  meeting: Meeting;
  moves: MeetingMoves;
  saveFile: ReactNode;
  clear: ReactNode;
  onMeeting: (meeting: Id) => void;
};

/** After the last step: what was agreed, what to print and do, and the next meeting of a series. */
export function After({ meeting, moves, saveFile, clear, onMeeting }: Props) {
  const { after } = useWords().lead;
  const say = useSay();
  const heading = useId();
  const course = useCourse((one) => one);
  const { script } = useMeetingScript(meeting);
  const { actions } = agreedAt(course, meeting.id);
  const posters = boardsOf(course, meeting.id).filter((board) => course.boards[board]?.kind === 'road');
  const ended = meeting.endedAt !== null && meeting.begunAt !== null ? meeting.endedAt - meeting.begunAt : null;
  return (
    <section className={styles.view} aria-labelledby={heading} {...scrolls}>
      <div className={styles.lead}>
        <h1 id={heading}>{ended === null ? after.agreed : after.title}</h1>
        {ended !== null && <p className={styles.hint}>{after.took(Math.max(1, Math.round(ended / 60_000)))}</p>}
        <Agreed meetingId={meeting.id} headed={ended !== null} />
        <div className={styles.actions}>
          {actions.length > 0 && (
            <Link href={`/forloeb/${course.id}/rapport/print`} className={linkLook('go')}>
              {after.printActions}
            </Link>
          )}
          {posters.map((board) => (
            <Link key={board} href={`/forloeb/${course.id}/tavle/${board}/print`} className={linkLook('go')}>
              {after.poster}
            </Link>
          ))}
          <Link href={`/forloeb/${course.id}`} className={linkLook('main')}>
            {after.course}
          </Link>
          {ended === null ? (
            <Button onClick={() => moves.end()}>{after.end}</Button>
          ) : (
            <Button onClick={() => moves.turn(-1)}>{after.again}</Button>
          )}
        </div>
      </div>
      <div className={styles.lists}>
        <NextMeeting meeting={meeting} onMeeting={onMeeting} />
        {script && <TextList title={after.list} items={script.after.map(say)} />}
        <div>
          <p className={styles.hint}>{after.clearHint}</p>
          <div className={styles.actions}>
            {saveFile}
            {clear}
          </div>
        </div>
      </div>
    </section>
  );
}

/** The actions and promises of the meeting, each with its name and date. */
function Agreed({ meetingId, headed }: { meetingId: Id; headed: boolean }) {
  const { after } = useWords().lead;
  const lang = useLang();
  const { actions, promises } = agreedAt(
    useCourse((one) => one),
    meetingId,
  );
  if (actions.length + promises.length === 0) return <p>{after.noneAgreed}</p>;
  return (
    <>
      {actions.length > 0 && (
        <section>
          {headed && <h2>{after.agreed}</h2>}
          <ul className={styles.agreed}>
            {actions.map(({ id, what, who, due, sign }) => (
              <li key={id}>
                <strong>{what}</strong>
                {who !== '' && <span>{after.who(who)}</span>}
                {due !== '' && <span>{after.due(longDate(due, lang))}</span>}
                {sign !== '' && <span>{after.sign(sign)}</span>}
              </li>
            ))}
          </ul>
        </section>
      )}
      {promises.length > 0 && (
        <section>
          <h2>{after.promises}</h2>
          <ul className={styles.agreed}>
            {promises.map(({ id, what, who, from }) => (
              <li key={id}>
                <strong>{what}</strong>
                {who !== '' && <span>{after.who(who)}</span>}
                {from !== '' && <span>{from}</span>}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** The try-out card, and the next meeting of the series: made with one press, or gone to where it is there already. */
function NextMeeting({ meeting, onMeeting }: Pick<Props, 'meeting' | 'onMeeting'>) {
  const words = useWords().lead;
  const say = useSay();
  const [making, setMaking] = useState(false);
  const { part, next } = useMeetingScript(meeting);
  const made = useCourse((course) =>
    Object.values(course.meetings).find(
      (one) => one.script === meeting.script && one.part === next?.id && one.createdAt >= meeting.createdAt,
    ),
  );
  if (next === undefined) return null;
  const make = async () => {
    setMaking(true);
    try {
      const plan = await loadPlan(meeting.script, next.id);
      let id = '';
      change((course) => {
        id = addMeeting(course, plan, makingNow()).id;
      });
      onMeeting(id);
    } catch (error) {
      console.error(error);
      toast(words.begin.failed, { urgent: true });
    }
    setMaking(false);
  };
  return (
    <section>
      {part?.between && (
        <div className={styles.tryout}>
          <h2>{words.after.between}</h2>
          <div className={styles.words}>
            {say(part.between)
              .trim()
              .split(/\n\s*\n/)
              .map((paragraph) => (
                <p key={paragraph}>{paragraph}</p>
              ))}
          </div>
        </div>
      )}
      {made === undefined ? (
        <Button look="go" disabled={making} onClick={() => void make()}>
          {words.after.makeNext(say(next.title))}
        </Button>
      ) : (
        <Button look="main" onClick={() => onMeeting(made.id)}>
          {words.after.toNext(say(next.title))}
        </Button>
      )}
    </section>
  );
}
