import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { moment } from '../i18n/dates.ts';
import { useLang, useWords } from '../i18n/language.tsx';
import type { Course, Meeting } from '../model/course.ts';
import { hasChosenStart } from '../model/meeting.ts';
import { removeMeeting } from '../model/newMeeting.ts';
import { change, undoThisStep } from '../store/index.ts';
import { linkLook } from '../ui/Button.tsx';
import { Menu, type MenuItem } from '../ui/Menu.tsx';
import { Dots } from '../ui/Shape.tsx';
import { toast, undoAction } from '../ui/toasts.ts';
import styles from './CoursePage.module.css';

/** The meetings of a course, the latest first, each gone on with or looked at again. */
export function MeetingList({ course, newMeeting }: { course: Course; newMeeting: ReactNode }) {
  const words = useWords().lead.list;
  const meetings = Object.values(course.meetings).sort((a, b) => b.createdAt - a.createdAt);
  return (
    <section className={styles.section}>
      <h2>{words.title}</h2>
      {meetings.length === 0 && <p>{words.none}</p>}
      <ul className={styles.boards}>
        {meetings.map((meeting) => (
          <MeetingRow key={meeting.id} course={course} meeting={meeting} />
        ))}
      </ul>
      <div>{newMeeting}</div>
    </section>
  );
}

function MeetingRow({ course, meeting }: { course: Course; meeting: Meeting }) {
  const words = useWords();
  const text = words.lead.list;
  const lang = useLang();
  const title = meeting.title[lang];
  const when = (at: number) => moment(at, Date.now(), lang);
  const state =
    meeting.endedAt !== null
      ? text.held(when(meeting.begunAt ?? meeting.endedAt))
      : meeting.begunAt !== null
        ? text.going(when(meeting.begunAt))
        : hasChosenStart(meeting)
          ? text.planned(when(meeting.startsAt))
          : text.made(when(meeting.createdAt));
  const go = meeting.endedAt === null ? text.continue : text.look;
  const items = (): MenuItem[] => [
    {
      label: text.remove,
      danger: true,
      run: () => {
        change((draft) => removeMeeting(draft, meeting.id));
        toast(text.removed, undoAction(undoThisStep(), words.app));
      },
    },
  ];
  return (
    <li className={styles.board}>
      <div>
        <h3>{title}</h3>
        <p className={styles.facts}>{state}</p>
      </div>
      <Link
        href={`/forloeb/${course.id}/moede/${meeting.id}`}
        className={linkLook(meeting.endedAt === null ? 'main' : 'plain')}
        aria-label={`${go}: ${title}`}
      >
        {go}
      </Link>
      <Menu label={words.courses.moreFor(title)} items={items}>
        <Dots />
      </Menu>
    </li>
  );
}
