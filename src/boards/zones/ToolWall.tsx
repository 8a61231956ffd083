import { type ReactNode, useMemo, useRef } from 'react';
import { longDate } from '../../i18n/dates.ts';
import { useLang, useWords } from '../../i18n/language.tsx';
import type { Course, Id } from '../../model/course.ts';
import { actionsAt } from '../../model/harvest.ts';
import { notesAt } from '../../model/notes.ts';
import type { ToolBoard } from '../../model/toolBoards.ts';
import { agreements } from '../../model/tools.ts';
import { StopSign } from '../../ui/Shape.tsx';
import { WallActions } from '../actions/WallActions.tsx';
import { WallPage } from '../frame/WallPage.tsx';
import { VoteDots } from '../notes/Votes.tsx';
import { WallNotes } from '../notes/WallNotes.tsx';
import { CoreLine } from './CoreLine.tsx';
import styles from './ToolWall.module.css';
import { type NotesOrder, useNotesInZone } from './useNotesInZone.ts';
import type { Zone } from './zones.ts';

type FrameProps = {
  course: Course;
  board: ToolBoard;
  heading: string;
  /** The core sentence stands under the name; false where the board itself shows it. */
  core?: boolean;
  children: ReactNode;
};

/** A page of a board of the toolbox on the wall, under its name and the core sentence. */
export function ToolWallPage({ course, board, heading, core = true, children }: FrameProps) {
  const lang = useLang();
  return (
    <WallPage title={board.title[lang]} heading={heading} under={core && <CoreLine course={course} wall />}>
      {children}
    </WallPage>
  );
}

/** What was agreed at a board, and when it is looked at again. */
export function AgreedWall({ course, board }: { course: Course; board: ToolBoard }) {
  const { harvest, tools } = useWords();
  const lang = useLang();
  return (
    <ToolWallPage course={course} board={board} heading={harvest.actions.question}>
      <WallActions actions={actionsAt(course, board.id)} empty={harvest.actions.wallEmpty} />
      {board.returnDate !== '' && <p className={styles.returns}>{tools.returnsOn(longDate(board.returnDate, lang))}</p>}
    </ToolWallPage>
  );
}

type Props = {
  course: Course;
  board: ToolBoard;
  zones: readonly Zone[];
  layout: string | undefined;
  drawing: ReactNode;
  /** What is asked while the whole board is seen. */
  question: string;
  top?: ReactNode;
  inZone?: (zone: Id) => ReactNode;
  /** What votes are called on this board, where they are something else than votes. */
  votes?: ((count: number) => string) | undefined;
  /** The first note of a zone stays in view while the board is seen whole, however many there are. */
  firstStays?: boolean;
  /** Which notes are seen while not all of a zone can be; the newest without it. */
  order?: NotesOrder | undefined;
  /** What a marked note is called. */
  marked?: string | undefined;
  /** The zones have the numbers that the drawing has. */
  numbers?: boolean;
  /** More in the grid, before the zones, such as what stands in its middle. */
  middle?: ReactNode;
  /** The core sentence stands under the name; false where the board itself shows it. */
  core?: boolean;
};

/** A board of zones on the wall: whole, one zone with all its words, or what was agreed. */
export function ZoneWall({
  course,
  board,
  zones,
  layout,
  drawing,
  question,
  top,
  inZone,
  votes,
  firstStays = false,
  order,
  marked,
  numbers = false,
  middle,
  core = true,
}: Props) {
  const { at } = board.wall;
  const zone = zones.find(({ id }) => id === at);
  if (at === agreements) return <AgreedWall course={course} board={board} />;
  if (zone !== undefined)
    return (
      <ToolWallPage course={course} board={board} heading={zone.question}>
        {inZone?.(zone.id)}
        <WallNotes course={course} boardId={board.id} place={zone.id} numbers={false} />
      </ToolWallPage>
    );
  return (
    <ToolWallPage course={course} board={board} heading={question} core={core}>
      {top}
      <div className={styles.board}>
        <div className={styles.drawing} aria-hidden="true">
          {drawing}
        </div>
        <div className={`${styles.zones} ${layout}`}>
          {middle}
          {zones.map((one, i) => (
            <section key={one.id} className={styles.zone} style={{ gridArea: `zone-${i + 1}` }}>
              <h2 className={styles.name}>
                {numbers && <span className={styles.number}>{i + 1}</span>}
                {one.sign !== undefined && <span className={styles.sign}>{one.sign}</span>}
                {one.name}
              </h2>
              {inZone?.(one.id)}
              <ZoneNotes
                course={course}
                boardId={board.id}
                zone={one}
                votes={votes}
                firstStays={firstStays}
                order={order}
                marked={marked}
              />
            </section>
          ))}
        </div>
      </div>
    </ToolWallPage>
  );
}

type NotesProps = Pick<Props, 'course' | 'votes' | 'order' | 'marked'> & {
  boardId: Id;
  zone: Zone;
  firstStays: boolean;
};

/** The notes of a zone while the whole board is seen: the newest that stand whole in it, and how many more; its question before. */
function ZoneNotes({ course, boardId, zone, votes, firstStays, order, marked }: NotesProps) {
  const words = useWords();
  const said = votes ?? words.notes.votes;
  const notes = useMemo(() => notesAt(course, boardId, zone.id), [course, boardId, zone.id]);
  const box = useRef<HTMLDivElement>(null);
  const hidden = useNotesInZone(box, notes, firstStays, order);
  if (notes.length === 0) return <p className={styles.question}>{zone.question}</p>;
  return (
    <>
      <div ref={box} className={styles.box}>
        <ul className={styles.notes} data-notes>
          {notes.map((note) => (
            <li
              key={note.id}
              data-note={note.id}
              data-votes={note.votes}
              className={`${styles.note} ${note.marked ? styles.marked : ''}`}
            >
              <span data-words>{note.text}</span>
              {note.marked && marked !== undefined && (
                <span className={styles.mark}>
                  <span className={styles.sign}>
                    <StopSign look="open" />
                  </span>
                  {marked}
                </span>
              )}
              {note.votes > 0 && (
                <span className={styles.votes}>
                  <VoteDots votes={note.votes} />
                  <span className="seen-by-ear">{said(note.votes)}</span>
                </span>
              )}
            </li>
          ))}
        </ul>
      </div>
      {hidden > 0 && <p className={styles.more}>{words.tools.more(hidden)}</p>}
    </>
  );
}
