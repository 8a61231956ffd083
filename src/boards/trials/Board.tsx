import { useCallback, useRef } from 'react';
import { useWords } from '../../i18n/language.tsx';
import { boardOf } from '../../model/boards.ts';
import type { Id } from '../../model/course.ts';
import { wholeBoard } from '../../model/tools.ts';
import { useCourse } from '../../store/index.ts';
import type { BoardProps } from '../entry.ts';
import { ToolFrame } from '../zones/ToolFrame.tsx';
import { useZonePlaces, type Zone } from '../zones/zones.ts';
import { Bench } from './Bench.tsx';
import { OpenTrial } from './OpenTrial.tsx';

/** Its notes lie on the side list only. */
const noZones: readonly Zone[] = [];

/** Prøvebænken in the facilitator's window: the bench, or one trial opened. */
export default function Board({ boardId, at, go, inPlan = false, ahead = false }: BoardProps) {
  const course = useCourse((one) => one);
  const words = useWords().trials;
  const board = boardOf(course, boardId, 'trials');
  const where = useZonePlaces(boardId, noZones);
  const last = useRef<Id | undefined>(undefined);
  const trial = board.trials[at];
  if (trial !== undefined) last.current = trial.id;
  const toBench = useCallback(() => go(wholeBoard), [go]);
  return (
    <ToolFrame
      course={course}
      board={board}
      at={at}
      go={go}
      inPlan={inPlan}
      ahead={ahead}
      places={trial === undefined ? [] : [{ id: trial.id, label: words.trial }]}
      help={words.help}
      keys={words.keys}
      where={where}
    >
      {trial === undefined ? (
        <Bench key={`${ahead}`} course={course} board={board} from={last.current} open={go} />
      ) : (
        <OpenTrial key={`${trial.id} ${ahead}`} course={course} boardId={boardId} trial={trial} toBench={toBench} />
      )}
    </ToolFrame>
  );
}
