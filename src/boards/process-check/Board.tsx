import { useWords } from '../../i18n/language.tsx';
import { boardOf } from '../../model/boards.ts';
import { toolZones } from '../../model/tools.ts';
import { useCourse } from '../../store/index.ts';
import type { BoardProps } from '../entry.ts';
import { ToolFrame } from '../zones/ToolFrame.tsx';
import { ZoneBoard } from '../zones/ZoneBoard.tsx';
import { useCheckPlaces } from './moves.ts';
import { Overview } from './Overview.tsx';
import six from './Six.module.css';
import { Six } from './Six.tsx';
import { Subject } from './Subject.tsx';
import { useZones } from './useZones.tsx';
import { VerdictButtons } from './VerdictButtons.tsx';

/** Procestjek in the facilitator's window. */
export default function Board({ boardId, at, go, inPlan = false, ahead = false }: BoardProps) {
  const course = useCourse((one) => one);
  const words = useWords().processCheck;
  const board = boardOf(course, boardId, 'process-check');
  const zones = useZones();
  const where = useCheckPlaces(boardId, zones);
  return (
    <ToolFrame
      course={course}
      board={board}
      at={at}
      go={go}
      inPlan={inPlan}
      ahead={ahead}
      places={toolZones['process-check'].map((id) => ({ id, label: words.zones[id].short }))}
      help={words.help}
      keys={words.keys}
      where={where}
      closing={<Overview board={board} />}
    >
      <ZoneBoard
        course={course}
        board={board}
        where={where}
        zones={zones}
        at={at}
        ahead={ahead}
        layout={six.layout}
        drawing={<Six board={board} />}
        explain={words.explain}
        example={words.example}
        top={
          <>
            <Subject board={board} />
            <Overview board={board} />
          </>
        }
        inZone={(id) => {
          const question = zones.find((zone) => zone.id === id);
          return question && <VerdictButtons board={board} question={question} />;
        }}
      />
    </ToolFrame>
  );
}
