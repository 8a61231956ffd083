import { type ReactNode, useState } from 'react';
import { Link } from 'wouter';
import { longDate } from '../i18n/dates.ts';
import { useLang, useWords } from '../i18n/language.tsx';
import type { RoadBoard } from '../model/course.ts';
import { boardsOf } from '../model/newMeeting.ts';
import { answerOf } from '../model/poster.ts';
import { roadsOf, stopsOf } from '../model/road.ts';
import { useSaved } from '../reading/useSaved.ts';
import { useCourse } from '../store/index.ts';
import { Button, linkLook } from '../ui/Button.tsx';
import { Actions } from './Actions.tsx';
import { BoardRow } from './BoardRow.tsx';
import styles from './CoursePage.module.css';
import { CourseSettings } from './CourseSettings.tsx';
import { titleOf } from './fileOpening.ts';
import { MeetingList } from './MeetingList.tsx';
import { SaveFileButton } from './SaveFileButton.tsx';
import { SelectionList } from './SelectionList.tsx';
import { TableList } from './TableList.tsx';
import { ToolList } from './ToolList.tsx';
import { VersionsDialog } from './VersionsDialog.tsx';

type Props = {
  newMeeting: ReactNode;
  newRoad: ReactNode;
  /** The agendas of the course, which are led from here. */
  agendas: ReactNode;
};

/** A course: its meetings, its agreements, the roads driven outside them, its settings, its earlier versions, its file. It is open in this window. */
export default function CoursePage({ newMeeting, newRoad, agendas }: Props) {
  const { courses: words, printing } = useWords();
  const course = useCourse((one) => one);
  const [versions, setVersions] = useState(false);
  const ofMeetings = new Set(Object.keys(course.meetings).flatMap((meeting) => boardsOf(course, meeting)));
  const boards = roadsOf(course)
    .filter((board) => !ofMeetings.has(board.id))
    .sort((a, b) => b.createdAt - a.createdAt);
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <Link href="/forloeb">{words.course.back}</Link>
        <h1>{titleOf(course) || words.untitled}</h1>
        <SavedText />
        <div className={styles.actions}>
          <SaveFileButton />
          <Button onClick={() => setVersions(true)}>{words.course.versions}</Button>
        </div>
      </header>
      <MeetingList course={course} newMeeting={newMeeting} />
      {agendas}
      <Actions course={course} />
      <section className={styles.section}>
        <h2>{words.course.roads}</h2>
        {boards.length === 0 && <p>{words.course.noRoads}</p>}
        <ul className={styles.boards}>
          {boards.map((board) => (
            <RoadRow key={board.id} board={board} />
          ))}
        </ul>
        <div className={styles.actions}>
          {newRoad}
          {boards.length > 0 && (
            <Link href="/print/ark/opsamling" className={linkLook('plain')}>
              {printing.studio.links.report}
            </Link>
          )}
        </div>
      </section>
      <TableList course={course} />
      <ToolList course={course} />
      <SelectionList course={course} />
      <CourseSettings course={course} />
      {versions && <VersionsDialog courseId={course.id} onClose={() => setVersions(false)} />}
    </div>
  );
}

function SavedText() {
  const { text, trouble } = useSaved();
  return <p role={trouble ? 'alert' : undefined}>{text}</p>;
}

function RoadRow({ board }: { board: RoadBoard }) {
  const text = useWords().courses.course;
  const lang = useLang();
  const course = useCourse((one) => one);
  const name = board.value || text.noValue;
  const answers = stopsOf(board).filter((stop) => answerOf(course, board, stop).trim() !== '').length;
  const notes = Object.values(course.notes).filter((note) => note.board === board.id).length;
  return (
    <BoardRow
      boardId={board.id}
      name={name}
      title={`${board.title[lang]}: ${name}`}
      beside={
        <Link
          href={`/forloeb/${course.id}/tavle/${board.id}/poster`}
          className={linkLook('plain')}
          aria-label={`${text.poster}: ${name}`}
        >
          {text.poster}
        </Link>
      }
      remove={{ label: text.removeRoad, said: text.roadRemoved }}
    >
      <span>{text.notes(notes)}</span>
      <span>{text.answers(answers)}</span>
      <ReturnDate date={board.returnDate} />
    </BoardRow>
  );
}

/** When the poster is looked at again; said louder when that day has passed. */
function ReturnDate({ date }: { date: string }) {
  const text = useWords().courses.course;
  const lang = useLang();
  if (date === '') return null;
  const passed = date < new Date().toISOString().slice(0, 10);
  const shown = longDate(date, lang);
  return passed ? <strong>{text.overdue(shown)}</strong> : <span>{text.returnDate(shown)}</span>;
}
