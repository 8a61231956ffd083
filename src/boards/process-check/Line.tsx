import { boardOf } from '../../model/boards.ts';
import { wholeBoard } from '../../model/tools.ts';
import { useCourse } from '../../store/index.ts';
import type { WallProps } from '../entry.ts';
import { ToolLine } from '../zones/ToolLine.tsx';
import { useCheckPlaces } from './moves.ts';
import { Subject } from './Subject.tsx';
import { useZones } from './useZones.tsx';
import { VerdictButtons } from './VerdictButtons.tsx';

/** The line over the wall of Procestjek: the decision while it is seen whole, and at a question what the group says of it. */
export default function Line({ boardId }: WallProps) {
  const course = useCourse((one) => one);
  const board = boardOf(course, boardId, 'process-check');
  const zones = useZones();
  const where = useCheckPlaces(boardId, zones);
  const question = zones.find(({ id }) => id === board.wall.at);
  return (
    <>
      {board.wall.at === wholeBoard && <Subject board={board} presets={false} />}
      {question && <VerdictButtons board={board} question={question} />}
      <ToolLine course={course} board={board} where={where} zones={zones} />
    </>
  );
}
