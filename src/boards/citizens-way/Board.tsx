import { useCallback, useRef } from 'react';
import { useWords } from '../../i18n/language.tsx';
import { boardOf } from '../../model/boards.ts';
import type { Id } from '../../model/course.ts';
import { wholeBoard } from '../../model/tools.ts';
import { useCourse } from '../../store/index.ts';
import type { BoardProps } from '../entry.ts';
import { ToolFrame } from '../zones/ToolFrame.tsx';
import { useZonePlaces, type Zone } from '../zones/zones.ts';
import { OpenStep } from './OpenStep.tsx';
import { useSteps } from './useWay.ts';
import { WholeWay } from './WholeWay.tsx';

/** Its notes lie on the side list only. */
const noZones: readonly Zone[] = [];

/** Borgerens vej in the facilitator's window: the whole way, or one step of it. */
export default function Board({ boardId, at, go, inPlan = false, ahead = false }: BoardProps) {
  const course = useCourse((one) => one);
  const words = useWords().citizensWay;
  const board = boardOf(course, boardId, 'citizens-way');
  const steps = useSteps(board);
  const where = useZonePlaces(boardId, noZones);
  const here = steps.findIndex(({ step }) => step.id === at);
  const open = steps[here];
  const last = useRef<Id | undefined>(undefined);
  if (open !== undefined) last.current = open.step.id;
  const toWhole = useCallback(() => go(wholeBoard), [go]);
  return (
    <ToolFrame
      course={course}
      board={board}
      at={at}
      go={go}
      inPlan={inPlan}
      ahead={ahead}
      places={steps.map(({ step, number }) => ({ id: step.id, label: words.step(number) }))}
      help={words.help}
      keys={words.keys}
      where={where}
    >
      {open === undefined ? (
        <WholeWay key={`${ahead}`} course={course} board={board} from={last.current} open={go} />
      ) : (
        <OpenStep
          key={`${open.step.id} ${ahead}`}
          course={course}
          boardId={boardId}
          drawn={open}
          count={steps.length}
          before={steps[here - 1]?.step.id}
          go={go}
          toWhole={toWhole}
        />
      )}
    </ToolFrame>
  );
}
