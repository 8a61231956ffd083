import { useState } from 'react';
import { useWords } from '../../i18n/language.tsx';
import { boardOf } from '../../model/boards.ts';
import type { Id } from '../../model/course.ts';
import { useCourse } from '../../store/index.ts';
import type { BoardProps } from '../entry.ts';
import { ToolFrame } from '../zones/ToolFrame.tsx';
import { ZoneBoard } from '../zones/ZoneBoard.tsx';
import { JoinDialog } from './JoinDialog.tsx';
import { useJoin, useTwoViewsPlaces } from './moves.ts';
import sides from './Sides.module.css';
import { Sides } from './Sides.tsx';
import { useZones } from './useZones.tsx';

/** To blikke, én opgave in the facilitator's window. */
export default function Board({ boardId, at, go, inPlan = false, ahead = false }: BoardProps) {
  const course = useCourse((one) => one);
  const words = useWords().twoViews;
  const board = boardOf(course, boardId, 'two-views');
  const zones = useZones();
  const [asked, setAsked] = useState<Id | null>(null);
  const where = useTwoViewsPlaces(boardId, zones, setAsked);
  const join = useJoin();
  return (
    <ToolFrame
      course={course}
      board={board}
      at={at}
      go={go}
      inPlan={inPlan}
      ahead={ahead}
      places={zones.map(({ id, name }) => ({ id, label: name }))}
      help={words.help}
      keys={words.keys}
      where={where}
    >
      <ZoneBoard
        course={course}
        board={board}
        where={where}
        zones={zones}
        at={at}
        ahead={ahead}
        layout={sides.layout}
        drawing={<Sides />}
        explain={words.explain}
        example={words.example}
      />
      {asked !== null && (
        <JoinDialog
          course={course}
          note={asked}
          zones={zones}
          onChoose={(other) => {
            setAsked(null);
            join(asked, other);
          }}
          onClose={() => setAsked(null)}
        />
      )}
    </ToolFrame>
  );
}
