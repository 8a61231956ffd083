import { useWords } from '../../i18n/language.tsx';
import { boardOf } from '../../model/boards.ts';
import { useCourse } from '../../store/index.ts';
import type { BoardProps } from '../entry.ts';
import { ToolFrame } from '../zones/ToolFrame.tsx';
import { ZoneBoard } from '../zones/ZoneBoard.tsx';
import { useZonePlaces } from '../zones/zones.ts';
import rings from './Rings.module.css';
import { Rings } from './Rings.tsx';
import { useZones } from './useZones.tsx';

/** Handlerummet in the facilitator's window. */
export default function Board({ boardId, at, go, inPlan = false, ahead = false }: BoardProps) {
  const course = useCourse((one) => one);
  const words = useWords().roomForAction;
  const board = boardOf(course, boardId, 'room-for-action');
  const zones = useZones();
  const where = useZonePlaces(boardId, zones);
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
      where={where}
    >
      <ZoneBoard
        course={course}
        board={board}
        where={where}
        zones={zones}
        at={at}
        ahead={ahead}
        layout={rings.layout}
        drawing={<Rings />}
        explain={words.explain}
        example={words.example}
      />
    </ToolFrame>
  );
}
