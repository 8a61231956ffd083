import { useWords } from '../../i18n/language.tsx';
import { boardOf } from '../../model/boards.ts';
import { useCourse } from '../../store/index.ts';
import type { BoardProps } from '../entry.ts';
import { ZoneTool } from '../zones/ZoneTool.tsx';
import { useZonePlaces } from '../zones/zones.ts';
import rings from './Rings.module.css';
import { Rings } from './Rings.tsx';
import { useZones } from './useZones.tsx';

/** Handlerummet in the facilitator's window. */
export default function Board({ boardId, ...place }: BoardProps) {
  const course = useCourse((one) => one);
  const words = useWords().roomForAction;
  const board = boardOf(course, boardId, 'room-for-action');
  const zones = useZones();
  const where = useZonePlaces(boardId, zones);
  return (
    <ZoneTool
      {...place}
      course={course}
      board={board}
      zones={zones}
      where={where}
      help={words.help}
      layout={rings.layout}
      drawing={<Rings />}
      explain={words.explain}
      example={words.example}
    />
  );
}
