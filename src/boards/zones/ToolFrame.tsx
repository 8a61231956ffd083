import { type ReactNode, useState } from 'react';
import { useLang, useWords } from '../../i18n/language.tsx';
import type { Course, Id } from '../../model/course.ts';
import { actionsAt } from '../../model/harvest.ts';
import { notesAt } from '../../model/notes.ts';
import { sideList } from '../../model/road.ts';
import type { ToolBoard } from '../../model/toolBoards.ts';
import { agreements, toolZones, wholeBoard } from '../../model/tools.ts';
import { Button } from '../../ui/Button.tsx';
import type { BoardProps } from '../entry.ts';
import { BoardFrame } from '../frame/BoardFrame.tsx';
import type { NotePlaces } from '../notes/moves.ts';
import { SideList } from '../notes/SideList.tsx';
import { ClosingPlace } from './ClosingPlace.tsx';
import { CoreLine } from './CoreLine.tsx';

export type ToolFrameProps = Pick<BoardProps, 'at' | 'go' | 'inPlan' | 'ahead'> & {
  course: Course;
  board: ToolBoard;
  /** The places between the whole board and what was agreed, by name. */
  places: readonly { id: Id; label: string }[];
  /** What the card of keys is called, and the keys of this board besides those of all. */
  help: string;
  keys?: readonly (readonly string[])[];
  /** Where its notes may go; null where it has no side list. */
  where: NotePlaces | null;
  /** What is open when it is not the agreements. */
  children: ReactNode;
  /** The core sentence stands under the name; false where the board itself shows it. */
  core?: boolean;
  /** In place of the agreements, until they may be opened. */
  locked?: ReactNode;
  /** Over the agreements, such as what the board suggests. */
  closing?: ReactNode;
};

/**
 * A board of the toolbox in the facilitator's window: its name, the core sentence, its places in a row, the side list on
 * demand, and at the end what was agreed. What lies between is the board's own.
 */
export function ToolFrame({ course, board, at, go, inPlan = false, ahead = false, ...rest }: ToolFrameProps) {
  const { tools: words, notes } = useWords();
  const lang = useLang();
  const [side, setSide] = useState(false);
  const matters = notesAt(course, board.id, sideList).length;
  const places = [
    { id: wholeBoard, label: words.whole },
    ...rest.places,
    { id: agreements, label: words.withCount(words.actions, actionsAt(course, board.id).length) },
  ];
  const keys = toolZones[board.kind].length > 0 ? [...words.noteKeys, ...words.keys] : words.keys;
  const here = places.some(({ id }) => id === at) ? at : wholeBoard;
  return (
    <BoardFrame
      title={board.title[lang]}
      inPlan={inPlan}
      way={{ label: words.nav, places, at: here, go }}
      help={{ title: rest.help, rows: rows(rest.keys ?? [], keys) }}
      under={(rest.core ?? true) && <CoreLine course={course} />}
      buttons={
        rest.where !== null && (
          <Button look="quiet" aria-expanded={side} onClick={() => setSide(!side)}>
            {notes.showSide(matters)}
          </Button>
        )
      }
      beside={side && rest.where !== null && <SideList course={course} where={rest.where} />}
    >
      {here !== agreements && rest.children}
      {here === agreements &&
        (rest.locked || (
          <ClosingPlace key={`${ahead}`} course={course} board={board}>
            {rest.closing}
          </ClosingPlace>
        ))}
    </BoardFrame>
  );
}

/** The keys of this board, and those of all boards that mean the same here. */
const rows = (own: readonly (readonly string[])[], all: readonly (readonly string[])[]) => [
  ...own,
  ...all.filter(([key]) => !own.some(([ownKey]) => ownKey === key)),
];
