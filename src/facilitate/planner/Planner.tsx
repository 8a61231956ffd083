import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { Link } from 'wouter';
import type { BlockContent } from '../../content/ledStep.ts';
import { ledSteps } from '../../content/ledStep.ts';
import { useBlockContent } from '../../content/useContent.ts';
import { blockNames } from '../../i18n/blockNames.ts';
import { useWords } from '../../i18n/language.tsx';
import { scheduleOf } from '../../model/agenda.ts';
import type { Agenda } from '../../model/agendaShape.ts';
import { warningsOf } from '../../model/agendaWarnings.ts';
import type { Id } from '../../model/course.ts';
import { useSay } from '../../reading/useSay.ts';
import { useCourse } from '../../store/index.ts';
import { Button, linkLook } from '../../ui/Button.tsx';
import { DragArea } from '../../ui/drag/DragArea.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { announce } from '../../ui/toasts.ts';
import { useUndoKeys } from '../useUndoKeys.ts';
import { Day } from './Day.tsx';
import { type Entry, entriesFrom } from './entries.ts';
import { focusBlock } from './focus.ts';
import { Head } from './Head.tsx';
import { Library } from './Library.tsx';
import { usePlannerMoves } from './moves.ts';
import styles from './Planner.module.css';
import type { Hands, Plan } from './plan.ts';
import { Warnings } from './Warnings.tsx';

type Props = {
  courseId: Id;
  agendaId: Id;
  /** Leads a room as a meeting of the course. */
  onLead: (agenda: Agenda, room: Id) => void;
  /** Saves the agenda alone as a file: from a room this one knows nothing of. */
  onSaveFile: (agenda: Agenda) => void;
};

/** The planner: the library to the left, the day or days to the right. The course is open in this window. */
export default function Planner(props: Props) {
  const words = useWords().planner;
  const agenda = useCourse((course) => course.agendas[props.agendaId]);
  const content = useBlockContent(true);
  useUndoKeys();
  if (agenda === undefined || content === null)
    return (
      <Notice title={words.missing} text="">
        <Link href={`/forloeb/${props.courseId}`} className={linkLook('main')}>
          {words.toCourse}
        </Link>
      </Notice>
    );
  return (
    <DragArea>
      <Planning {...props} agenda={agenda} content={content} />
    </DragArea>
  );
}

function Planning({
  courseId,
  agenda,
  content,
  onLead,
  onSaveFile,
}: Props & { agenda: Agenda; content: BlockContent }) {
  const words = useWords();
  const say = useSay();
  const steps = useMemo(() => ledSteps(content, blockNames), [content]);
  const entries = useMemo(() => entriesFrom(content, words, say), [content, words, say]);
  const moves = usePlannerMoves(agenda.id, steps);
  const days = useMemo(() => scheduleOf(agenda), [agenda]);
  const warnings = useMemo(() => warningsOf(agenda, steps.roleOf), [agenda, steps]);
  const [chosenRoom, setChosenRoom] = useState<Id>('');
  const [open, setOpen] = useState(false);
  const [edited, setEdited] = useState<Id>('');
  const [added, setAdded] = useState(0);
  const finder = useRef<HTMLButtonElement>(null);
  const library = useRef<HTMLElement>(null);
  const rooms = days.flatMap((day) => day.rooms.map(({ room }) => room.id));
  const chosen = rooms.includes(chosenRoom) ? chosenRoom : (rooms[0] ?? '');
  const hands = useMemo(
    (): Hands => ({
      steps,
      moves,
      choose(room) {
        setChosenRoom(room);
        announce(words.planner.said.chosen(moves.nameOf(room)));
      },
      edit: setEdited,
      drop({ id }, room, before) {
        const [what, ...rest] = id.split(' ');
        const key = rest.join(' ');
        if (what === 'block') moves.moveTo(key, room, before);
        const entry = what === 'new' ? entries.find((one) => one.key === key) : undefined;
        if (entry !== undefined) moves.add(entry.seeds, room, before);
        setChosenRoom(room);
      },
    }),
    [steps, moves, entries, words],
  );
  const plan: Plan = {
    hands,
    courseId,
    agenda,
    chosen,
    edited,
    several: rooms.length > 1,
    lead: (room) => onLead(agenda, room),
  };
  const add = useCallback(
    (entry: Entry) => {
      const first = moves.add(entry.seeds, chosen);
      setAdded((before) => before + entry.seeds.length);
      if (entry.group === 'own') {
        setOpen(false);
        setEdited(first);
      } else if (!open) focusBlock(first, 'seen');
    },
    [moves, chosen, open],
  );
  const close = useCallback(() => {
    flushSync(() => setOpen(false));
    finder.current?.focus();
  }, []);
  useWhenWide(setOpen);
  return (
    <div className={styles.planner} data-finding={open}>
      <Library ref={library} entries={entries} onAdd={add} added={added} onBack={close} />
      <div className={styles.plan} data-scrolls inert={open}>
        <Head plan={plan} onSaveFile={() => onSaveFile(agenda)} />
        <button
          ref={finder}
          type="button"
          className={styles.find}
          aria-expanded={open}
          onClick={() => {
            flushSync(() => {
              setAdded(0);
              setOpen(true);
            });
            library.current?.focus();
          }}
        >
          {words.planner.library.open}
        </button>
        <Warnings plan={plan} warnings={warnings} />
        <div className={styles.days} data-several={plan.several}>
          {days.map((day, index) => (
            <Day key={day.day.id} plan={plan} times={day} number={index + 1} alone={days.length === 1} />
          ))}
        </div>
        <Button look="quiet" className={styles.addDay ?? ''} onClick={() => moves.addDay()}>
          {words.planner.addDay}
        </Button>
      </div>
    </div>
  );
}

/** Where the library lies over the plan; as in Planner.module.css. */
const narrow = '(max-width: 900px), (max-height: 559px)';

/** Shuts the library when the window becomes wide enough for it and the plan beside each other. */
function useWhenWide(setOpen: (open: boolean) => void): void {
  useEffect(() => {
    const query = window.matchMedia(narrow);
    const changed = () => {
      if (!query.matches) setOpen(false);
    };
    query.addEventListener('change', changed);
    return () => query.removeEventListener('change', changed);
  }, [setOpen]);
}
