import { useWords } from '../../i18n/language.tsx';
import { relationsBoard } from '../../model/relations.ts';
import { relationPlaces } from '../../model/tools.ts';
import { useCourse } from '../../store/index.ts';
import type { BoardProps } from '../entry.ts';
import { ToolFrame } from '../zones/ToolFrame.tsx';
import { useZonePlaces, type Zone } from '../zones/zones.ts';
import { MapPlace } from './MapPlace.tsx';

/** Its words are names and lines: no zones, only the side list. */
const noZones: readonly Zone[] = [];

/** Relationskortet in the facilitator's window. */
export default function Board({ boardId, at, go, inPlan = false, ahead = false }: BoardProps) {
  const course = useCourse((one) => one);
  const words = useWords().relations;
  const board = relationsBoard(course, boardId);
  const where = useZonePlaces(boardId, noZones);
  const question = relationPlaces.find((one) => one === at) ?? 'start';
  return (
    <ToolFrame
      course={course}
      board={board}
      at={at}
      go={go}
      inPlan={inPlan}
      ahead={ahead}
      places={relationPlaces.map((id) => ({ id, label: words.places[id] }))}
      help={words.help}
      keys={words.keys}
      where={where}
    >
      <MapPlace key={`${question} ${ahead}`} course={course} board={board} question={question} />
    </ToolFrame>
  );
}
