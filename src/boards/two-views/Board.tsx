import { useState } from 'react';
import { useWords } from '../../i18n/language.tsx';
import { boardOf } from '../../model/boards.ts';
import type { Id } from '../../model/course.ts';
import { useCourse } from '../../store/index.ts';
import type { BoardProps } from '../entry.ts';
import { ZoneTool } from '../zones/ZoneTool.tsx';
import { JoinDialog } from './JoinDialog.tsx';
import { useJoin, useTwoViewsPlaces } from './moves.ts';
import sides from './Sides.module.css';
import { Sides } from './Sides.tsx';
import { useZones } from './useZones.tsx';

/** To blikke, én opgave in the facilitator's window. */
export default function Board({ boardId, ...place }: BoardProps) {
  const course = useCourse((one) => one);
  const words = useWords().twoViews;
  const board = boardOf(course, boardId, 'two-views');
  const zones = useZones();
  const [asked, setAsked] = useState<Id | null>(null);
  const where = useTwoViewsPlaces(boardId, zones, setAsked);
  const join = useJoin();
  return (
    <ZoneTool
      {...place}
      course={course}
      board={board}
      zones={zones}
      where={where}
      help={words.help}
      keys={words.keys}
      layout={sides.layout}
      drawing={<Sides />}
      explain={words.explain}
      example={words.example}
    >
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
    </ZoneTool>
  );
}
