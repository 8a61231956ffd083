import { boardOf } from '../../model/boards.ts';
import { wholeBoard } from '../../model/tools.ts';
import { useCourse } from '../../store/index.ts';
import type { WallProps } from '../entry.ts';
import { ToolLine } from '../zones/ToolLine.tsx';
import { GoalField } from './Goal.tsx';
import { useForcePlaces } from './moves.ts';
import { useZones } from './useZones.tsx';

/** The line over the wall of Kraftfeltet; while it is seen whole, the goal is written there too. */
export default function Line({ boardId }: WallProps) {
  const course = useCourse((one) => one);
  const board = boardOf(course, boardId, 'force-field');
  const zones = useZones();
  const where = useForcePlaces(boardId, zones);
  return (
    <>
      {board.wall.at === wholeBoard && <GoalField board={board} />}
      <ToolLine course={course} board={board} where={where} zones={zones} />
    </>
  );
}
