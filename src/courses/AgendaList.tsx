import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { useWords } from '../i18n/language.tsx';
import { roomLabel } from '../i18n/roomLabel.ts';
import { agendasOf, copyAgenda, scheduleOf } from '../model/agenda.ts';
import type { Agenda } from '../model/agendaShape.ts';
import type { Course, Id } from '../model/course.ts';
import { change, newId, readCourse, undoThisStep } from '../store/index.ts';
import { Button, linkLook } from '../ui/Button.tsx';
import { Menu, type MenuItem } from '../ui/Menu.tsx';
import { Dots } from '../ui/Shape.tsx';
import { toast, undoAction } from '../ui/toasts.ts';
import styles from './CoursePage.module.css';
import { saveAgendaAsFile } from './saveFile.ts';

type Lead = (agenda: Agenda, room: Id) => void;

/** The agendas put together in the planner, scripts of one's own: opened, led, given to others. */
export function AgendaList({ course, onLead, make }: { course: Course; onLead: Lead; make: ReactNode }) {
  const words = useWords().planner;
  const agendas = agendasOf(course);
  return (
    <section className={styles.section}>
      <h2>{words.list.title}</h2>
      {agendas.length === 0 && <p>{words.makeHint}</p>}
      <ul className={styles.boards}>
        {agendas.map((agenda) => (
          <AgendaRow key={agenda.id} agenda={agenda} courseId={course.id} onLead={onLead} />
        ))}
      </ul>
      <div className={styles.actions}>{make}</div>
    </section>
  );
}

function AgendaRow({ agenda, courseId, onLead }: { agenda: Agenda; courseId: Id; onLead: Lead }) {
  const { app, courses, planner } = useWords();
  const [, navigate] = useLocation();
  const words = planner.list;
  const title = agenda.title.trim() || planner.untitled;
  const address = `/forloeb/${courseId}/plan/${agenda.id}`;
  const days = scheduleOf(agenda);
  const rooms = days.flatMap((day) => day.rooms).filter(({ blocks }) => blocks.length > 0);
  const minutes = rooms.reduce((sum, room) => sum + room.minutes, 0);
  const [only] = rooms;
  const items = (): MenuItem[] => [
    { label: planner.print, run: () => navigate(`${address}/print`), disabled: rooms.length === 0 },
    { label: planner.saveFile, run: () => void save() },
    {
      label: words.copy,
      run: () =>
        change((draft) => {
          const copy = copyAgenda(agenda, { id: newId(), title: words.copyOf(title), now: Date.now() });
          draft.agendas[copy.id] = copy;
        }),
    },
    {
      label: words.remove,
      danger: true,
      run: () => {
        change((draft) => {
          delete draft.agendas[agenda.id];
        });
        toast(words.removed(title), undoAction(undoThisStep(), app));
      },
    },
  ];
  const save = async () => toast(courses.saved.fileSaved(await saveAgendaAsFile(agenda, readCourse())));
  return (
    <li className={styles.board}>
      <div>
        <h3>{title}</h3>
        <p className={styles.facts}>
          <span>{words.blocks(Object.keys(agenda.blocks).length)}</span>
          {minutes > 0 && <span>{planner.planned(planner.time(Math.floor(minutes / 60), minutes % 60))}</span>}
          {days.length > 1 && <span>{words.days(days.length)}</span>}
        </p>
      </div>
      <Link href={address} className={linkLook('main')} aria-label={words.openFor(title)}>
        {words.open}
      </Link>
      {only === undefined ? (
        <span />
      ) : rooms.length === 1 ? (
        <Button onClick={() => onLead(agenda, only.room.id)}>{planner.lead}</Button>
      ) : (
        <Menu
          label={`${planner.lead}: ${title}`}
          className={linkLook('plain')}
          items={() =>
            rooms.map(({ room }) => ({
              label: planner.leadRoom(roomLabel(agenda, room.id, planner)),
              run: () => onLead(agenda, room.id),
            }))
          }
        >
          {planner.lead}
        </Menu>
      )}
      <Menu label={courses.moreFor(title)} items={items}>
        <Dots />
      </Menu>
    </li>
  );
}
