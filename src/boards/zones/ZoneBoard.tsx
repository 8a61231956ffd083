import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useLang, useWords } from '../../i18n/language.tsx';
import type { Course, Id } from '../../model/course.ts';
import { notesAt } from '../../model/notes.ts';
import type { ToolBoard } from '../../model/toolBoards.ts';
import { showsExample, wholeBoard } from '../../model/tools.ts';
import { useDropPlace } from '../../ui/drag/useDropPlace.ts';
import { type NotePlaces, noteKind, useNoteMoves } from '../notes/moves.ts';
import { NoteInput } from '../notes/NoteInput.tsx';
import { NoteList } from '../notes/NoteList.tsx';
import { NotesPlace } from '../notes/NotesPlace.tsx';
import { ExampleLine, ExampleNote } from './Example.tsx';
import { Pencil } from './Pencil.tsx';
import styles from './ZoneBoard.module.css';
import type { Zone } from './zones.ts';

export type ZoneBoardProps = {
  course: Course;
  board: ToolBoard;
  where: NotePlaces;
  zones: readonly Zone[];
  /** The open place: the whole board, or one zone. */
  at: Id;
  ahead: boolean;
  /** A grid with an area for each zone (`grid-area` by the zone's number, `zone-1` and on); shared with the wall. */
  layout: string | undefined;
  /** The board's own shapes behind the zones; decoration. */
  drawing: ReactNode;
  explain: string;
  /** An example for each zone it has one for. */
  example: Readonly<Record<Id, string>>;
  /** Over the zones, such as what the board is about. */
  top?: ReactNode;
  /** In a zone under its name, such as a judgement. */
  inZone?: (zone: Id) => ReactNode;
  /** More in the grid, before the zones, such as what stands in its middle. */
  middle?: ReactNode;
};

/**
 * A board whose words lie in zones (see `room-for-action`, which is nothing else). Seen whole, all zones stand side by side over
 * the board's drawing, notes go from one to another by mouse, finger, menu or number key, and the one line writes into the
 * zone that is chosen. A zone opened on its own has all the room, as on the wall.
 */
export function ZoneBoard(props: ZoneBoardProps) {
  const { course, where, zones, at, ahead } = props;
  const zone = zones.find(({ id }) => id === at);
  if (zone === undefined) return <WholeBoard key={`${ahead}`} {...props} />;
  return (
    <NotesPlace
      key={`${zone.id} ${ahead}`}
      course={course}
      where={where}
      place={zone.id}
      question={zone.question}
      input={zone.input}
    >
      {props.inZone?.(zone.id)}
    </NotesPlace>
  );
}

function WholeBoard({
  course,
  board,
  where,
  zones,
  layout,
  drawing,
  explain,
  example,
  top,
  inZone,
  middle,
}: ZoneBoardProps) {
  const words = useWords().tools;
  const lang = useLang();
  const moves = useNoteMoves(where);
  const [chosen, setChosen] = useState<Id>(zones[0]?.id ?? '');
  const line = useRef<{ focus: () => void }>(null);
  const area = useRef<HTMLDivElement>(null);
  const toLine = useCallback(() => line.current?.focus(), []);
  useEffect(toLine, [toLine]);
  const write = (zone: Id) => {
    // Before the focus comes, the line says what it asks now; and no letter typed at once is lost.
    flushSync(() => setChosen(zone));
    toLine();
  };
  const shown = showsExample(course, board);
  const writing = zones.find(({ id }) => id === chosen) ?? zones[0];
  if (writing === undefined) return null;
  const toNotes = () => {
    const cards = area.current?.querySelectorAll<HTMLElement>(`[data-zone="${writing.id}"] [data-focus]`);
    cards?.item(cards.length - 1)?.focus();
  };
  return (
    <div className={styles.whole} ref={area}>
      <h1 className="seen-by-ear">{board.title[lang]}</h1>
      <ExampleLine boardId={board.id} shown={shown}>
        {explain}
      </ExampleLine>
      {top}
      <div className={styles.board}>
        <div className={styles.drawing} aria-hidden="true">
          {drawing}
        </div>
        <div className={`${styles.zones} ${layout}`}>
          {middle}
          {zones.map((zone, i) => (
            <ZoneArea
              key={zone.id}
              zone={zone}
              number={i + 1}
              count={notesAt(course, board.id, zone.id).length}
              writing={zone.id === writing.id}
              onWrite={() => write(zone.id)}
              onDrop={(note) => moves.moveTo(note, zone.id)}
            >
              {inZone?.(zone.id)}
              {shown && example[zone.id] !== undefined ? (
                <ExampleNote>{example[zone.id]}</ExampleNote>
              ) : (
                <NoteList
                  course={course}
                  where={where}
                  place={zone.id}
                  onLeave={toLine}
                  empty={words.emptyZone}
                  inZone
                />
              )}
            </ZoneArea>
          ))}
        </div>
      </div>
      <div className={styles.line}>
        <p className={styles.into}>
          {words.writing}: <b>{writing.name}</b>
        </p>
        <NoteInput
          ref={line}
          draftKey={`${course.id}/${board.id}/${wholeBoard}`}
          label={writing.input}
          onAdd={(text) => moves.add(writing.id, text)}
          onUp={toNotes}
        />
      </div>
    </div>
  );
}

type ZoneProps = {
  zone: Zone;
  number: number;
  count: number;
  writing: boolean;
  onWrite: () => void;
  onDrop: (note: Id) => void;
  children: ReactNode;
};

/** One zone, with the number that moves a note there. On its own, so that a note over it draws only itself. */
function ZoneArea({ zone, number, count, writing, onWrite, onDrop, children }: ZoneProps) {
  const words = useWords().tools;
  const drop = useDropPlace({ kind: noteKind, onDrop: (note) => onDrop(note.id) });
  const look = [styles.zone, drop.over && styles.over].filter(Boolean).join(' ');
  return (
    <section
      ref={drop.ref}
      className={look}
      data-zone={zone.id}
      style={{ gridArea: `zone-${number}` }}
      aria-label={words.notesIn(zone.name, count)}
    >
      <h2 className={styles.name}>
        <span className={styles.number} aria-hidden="true">
          {number}
        </span>
        {zone.sign !== undefined && <span className={styles.sign}>{zone.sign}</span>}
        <span>{zone.name}</span>
        <button
          type="button"
          className={styles.pen}
          aria-label={`${words.writeHere}: ${zone.name}`}
          aria-pressed={writing}
          onClick={onWrite}
        >
          <Pencil />
          <span>{words.writeHere}</span>
        </button>
      </h2>
      {children}
    </section>
  );
}
