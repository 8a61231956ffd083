import { useWords } from '../../i18n/language.tsx';
import { boardOf } from '../../model/boards.ts';
import { toolZones } from '../../model/tools.ts';
import { useCourse } from '../../store/index.ts';
import type { BoardProps } from '../entry.ts';
import { ZoneTool } from '../zones/ZoneTool.tsx';
import { useCheckPlaces } from './moves.ts';
import { Overview } from './Overview.tsx';
import six from './Six.module.css';
import { Six } from './Six.tsx';
import { Subject } from './Subject.tsx';
import { useZones } from './useZones.tsx';
import { VerdictButtons } from './VerdictButtons.tsx';

/** Procestjek in the facilitator's window. */
export default function Board({ boardId, ...place }: BoardProps) {
  const course = useCourse((one) => one);
  const words = useWords().processCheck;
  const board = boardOf(course, boardId, 'process-check');
  const zones = useZones();
  const where = useCheckPlaces(boardId, zones);
  return (
    <ZoneTool
      {...place}
      course={course}
      board={board}
      zones={zones}
      where={where}
      places={toolZones['process-check'].map((id) => ({ id, label: words.zones[id].short }))}
      help={words.help}
      keys={words.keys}
      closing={<Overview board={board} />}
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
  );
}
