import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useWords } from '../../i18n/language.tsx';
import type { Course } from '../../model/course.ts';
import { showsRelationsExample, weakestLines } from '../../model/relations.ts';
import type { RelationsBoard } from '../../model/toolBoards.ts';
import { toast } from '../../ui/toasts.ts';
import { useActionMoves } from '../actions/moves.ts';
import { Place } from '../frame/Place.tsx';
import { ExampleLine } from '../zones/Example.tsx';
import { ExampleMap } from './ExampleMap.tsx';
import { type LineAsked, LineDialog } from './LineDialog.tsx';
import { LineInput } from './LineInput.tsx';
import { LineTable } from './LineTable.tsx';
import { MapView } from './MapView.tsx';
import { endsOf, useRelationMoves } from './moves.ts';
import { PartyInput } from './PartyInput.tsx';
import { Summary } from './Summary.tsx';
import { Weakest } from './Weakest.tsx';

export type MapQuestion = 'start' | 'lines' | 'weakest' | 'list';

type Props = { course: Course; board: RelationsBoard; question: MapQuestion };

/** One of the map's questions: who shares the task, how the lines hold, which is weakest; or the same map as a list. */
export function MapPlace({ course, board, question }: Props) {
  const { relations: words } = useWords();
  const moves = useRelationMoves(board.id);
  const actions = useActionMoves(board.id);
  const [asked, setAsked] = useState<LineAsked>();
  const line = useRef<{ focus: () => void }>(null);
  const area = useRef<HTMLDivElement>(null);
  const toLine = useCallback(() => line.current?.focus(), []);
  useEffect(() => line.current?.focus(), []);
  const askFrom = useCallback((from: string) => setAsked({ from }), []);
  const askLine = useCallback((id: string) => setAsked({ line: id }), []);
  const example = showsRelationsExample(board);
  const front = useMemo(
    () => (question === 'weakest' ? new Set(weakestLines(board).map(({ id }) => id)) : undefined),
    [board, question],
  );
  const toAction = (one: Parameters<typeof endsOf>[1] & { label: string }) => {
    const what = words.action(words.between(...endsOf(board, one)), one.label.trim());
    actions.add(what);
    toast(words.said.madeAction(what));
  };
  const toMap = () => area.current?.querySelector<HTMLElement>('[data-note] [data-focus]')?.focus();
  return (
    <Place ref={area} question={words.questions[question]}>
      {question === 'start' && (
        <ExampleLine boardId={board.id} shown={example}>
          {words.explain}
        </ExampleLine>
      )}
      {question !== 'start' && <Summary board={board} />}
      {question === 'weakest' && <Weakest board={board} moves={moves} toAction={toAction} />}
      {question === 'list' && <LineTable board={board} moves={moves} toAction={toAction} onLeave={toLine} />}
      {question !== 'list' && example && <ExampleMap board={board} />}
      {question !== 'list' && !example && (
        <MapView
          board={board}
          moves={moves}
          front={front?.size === 0 ? undefined : front}
          onLineFrom={askFrom}
          onLine={askLine}
          onLeave={toLine}
        />
      )}
      {question === 'start' && <PartyInput ref={line} courseId={course.id} board={board} moves={moves} onUp={toMap} />}
      {(question === 'lines' || question === 'list') && <LineInput ref={line} board={board} moves={moves} />}
      {asked !== undefined && (
        <LineDialog
          board={board}
          moves={moves}
          asked={asked}
          onClose={() => setAsked(undefined)}
          onRemoved={() => requestAnimationFrame(toLine)}
        />
      )}
    </Place>
  );
}
