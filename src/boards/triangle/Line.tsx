import { boardOf } from '../../model/boards.ts';
import { useCourse } from '../../store/index.ts';
import type { WallProps } from '../entry.ts';
import { ToolLine } from '../zones/ToolLine.tsx';
import { useZonePlaces } from '../zones/zones.ts';
import { useZones } from './useZones.ts';

/** The line over the wall of Den stærke trekant. */
export default function Line({ boardId }: WallProps) {
  const course = useCourse((one) => one);
  const zones = useZones(course);
  const where = useZonePlaces(boardId, zones);
  return <ToolLine course={course} board={boardOf(course, boardId, 'triangle')} where={where} zones={zones} />;
}
