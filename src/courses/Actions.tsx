import { useCallback, useRef, useState } from 'react';
import { Link } from 'wouter';
import { longDate, moment } from '../i18n/dates.ts';
import { useLang, useWords } from '../i18n/language.tsx';
import type { Action, Course, Id } from '../model/course.ts';
import { allActions, setActionState } from '../model/harvest.ts';
import { boardsOf } from '../model/newMeeting.ts';
import { change, undoThisStep } from '../store/index.ts';
import { Button, linkLook } from '../ui/Button.tsx';
import { Menu } from '../ui/Menu.tsx';
import { Dots } from '../ui/Shape.tsx';
import { toast, undoAction } from '../ui/toasts.ts';
import { useFocusKept } from '../ui/useFocusKept.ts';
import styles from './Actions.module.css';
import page from './CoursePage.module.css';

/** What the workplace agreed to do at any meeting: open ones first, ticked off here, closed ones on demand. */
export function Actions({ course }: { course: Course }) {
  const { course: words, actions: more } = useWords().harvest;
  const [all, setAll] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const actions = allActions(course);
  const open = actions.filter(({ state }) => state === 'open').length;
  const closed = actions.length - open;
  const shown = all ? actions : actions.slice(0, open);
  const focus = useCallback(
    (id: Id) => list.current?.querySelector<HTMLElement>(`[data-note="${id}"] input`)?.focus(),
    [],
  );
  useFocusKept(
    list,
    shown.map(({ id }) => id),
    focus,
    () => heading.current?.focus(),
  );
  return (
    <section className={page.section}>
      <h2 ref={heading} tabIndex={-1}>
        {words.title}
      </h2>
      {actions.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <>
          <p role="status">{words.count(open, closed)}</p>
          <ul ref={list} className={page.boards}>
            {shown.map((action) => (
              <ActionRow key={action.id} course={course} action={action} />
            ))}
          </ul>
          <div className={page.actions}>
            <Link href={`/forloeb/${course.id}/rapport/print`} className={linkLook('plain')}>
              {more.print}
            </Link>
            {closed > 0 && (
              <Button look="quiet" aria-expanded={all} onClick={() => setAll(!all)}>
                {all ? words.hideClosed : words.showClosed(closed)}
              </Button>
            )}
          </div>
        </>
      )}
    </section>
  );
}

function ActionRow({ course, action }: { course: Course; action: Action }) {
  const words = useWords();
  const { course: text, fields, said } = words.harvest;
  const { id, what, who, sign, state } = action;
  const set = (next: Action['state']) => {
    change((draft) => setActionState(draft, id, next, Date.now()));
    toast(said.state[next](what), undoAction(undoThisStep(), words.app));
  };
  const items = () => [
    ...(state === 'open' ? [] : [{ label: text.reopen, run: () => set('open') }]),
    ...(state === 'dropped' ? [] : [{ label: text.drop, run: () => set('dropped') }]),
  ];
  return (
    <li className={styles.row} data-note={id}>
      <input
        type="checkbox"
        className={styles.tick}
        aria-label={text.tick(what)}
        checked={state === 'done'}
        onChange={() => set(state === 'done' ? 'open' : 'done')}
      />
      <div className={styles.text}>
        <h3 className={state === 'open' ? '' : styles.closed}>{what}</h3>
        <p className={page.facts}>
          <span>{who || fields.noneWho}</span>
          <When action={action} />
          {sign !== '' && <span>{fields.signIs(sign)}</span>}
          <From course={course} board={action.board} />
        </p>
      </div>
      <Menu label={words.harvest.menu.moreFor(what)} items={items}>
        <Dots />
      </Menu>
    </li>
  );
}

/** By when it is to be done, said louder when that day has passed; or when it was closed. */
function When({ action: { due, state, closedAt } }: { action: Action }) {
  const { course: text, fields } = useWords().harvest;
  const lang = useLang();
  if (state !== 'open') {
    const day = moment(closedAt ?? 0, Date.now(), lang);
    return <strong className={styles.done}>{state === 'done' ? text.closed(day) : text.dropped(day)}</strong>;
  }
  if (due === '') return <span>{fields.noneDue}</span>;
  const passed = due < new Date().toISOString().slice(0, 10);
  return passed ? (
    <strong>{fields.overdue(longDate(due, lang))}</strong>
  ) : (
    <span>{fields.by(longDate(due, lang))}</span>
  );
}

/** The way back to the meeting, or to the board, where it was agreed. */
function From({ course, board: boardId }: { course: Course; board: Id }) {
  const text = useWords().harvest.course;
  const lang = useLang();
  const day = (at: number) => moment(at, Date.now(), lang);
  const meeting = Object.values(course.meetings).find(({ id }) => boardsOf(course, id).includes(boardId));
  if (meeting !== undefined) {
    return (
      <Link href={`/forloeb/${course.id}/moede/${meeting.id}`}>
        {text.from(meeting.title[lang], day(meeting.begunAt ?? meeting.createdAt))}
      </Link>
    );
  }
  const board = course.boards[boardId];
  if (board === undefined) return null;
  return (
    <Link href={`/forloeb/${course.id}/tavle/${boardId}`}>{text.from(board.title[lang], day(board.createdAt))}</Link>
  );
}
