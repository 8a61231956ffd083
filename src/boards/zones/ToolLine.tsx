import { useEffect, useId, useRef, useState } from 'react';
import { useWords } from '../../i18n/language.tsx';
import type { Course, Id } from '../../model/course.ts';
import type { ToolBoard } from '../../model/toolBoards.ts';
import { agreements, wholeBoard } from '../../model/tools.ts';
import { ActionLine } from '../actions/ActionLine.tsx';
import { type NotePlaces, useNoteMoves } from '../notes/moves.ts';
import { NoteInput } from '../notes/NoteInput.tsx';
import styles from './ToolLine.module.css';
import type { Zone } from './zones.ts';

type Props = { course: Course; board: ToolBoard; where: NotePlaces; zones: readonly Zone[] };

/** The line over the wall of a board of zones; while the whole board is seen it asks which zone it writes into. */
export function ToolLine({ course, board, where, zones }: Props) {
  const words = useWords().tools;
  const moves = useNoteMoves(where);
  const { at } = board.wall;
  const [chosen, setChosen] = useState<Id>(zones[0]?.id ?? '');
  const line = useRef<{ focus: () => void }>(null);
  const id = useId();
  useEffect(() => {
    if (at !== agreements) line.current?.focus();
  }, [at]);
  if (at === agreements) return <ActionLine course={course} boardId={board.id} />;
  const open = zones.find((zone) => zone.id === at);
  const zone = open ?? zones.find((one) => one.id === chosen) ?? zones[0];
  if (zone === undefined) return null;
  return (
    <div className={styles.line}>
      {open === undefined && (
        <p className={styles.zone}>
          <label htmlFor={id}>{words.to}</label>
          <select
            id={id}
            value={zone.id}
            onChange={(event) => {
              setChosen(event.target.value);
              line.current?.focus();
            }}
          >
            {zones.map((one, i) => (
              <option key={one.id} value={one.id}>
                {i + 1} {one.name}
              </option>
            ))}
          </select>
        </p>
      )}
      <NoteInput
        ref={line}
        draftKey={`${course.id}/${board.id}/${open?.id ?? wholeBoard}`}
        label={zone.input}
        onAdd={(text) => moves.add(zone.id, text)}
      />
    </div>
  );
}
