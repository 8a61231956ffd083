import { useWords } from '../../i18n/language.tsx';
import { boardOf } from '../../model/boards.ts';
import { agreements, hasCore } from '../../model/tools.ts';
import { useCourse, view } from '../../store/index.ts';
import { Button } from '../../ui/Button.tsx';
import type { WallProps } from '../entry.ts';
import { ToolLine } from '../zones/ToolLine.tsx';
import { CoreField } from './CoreField.tsx';
import { Locked } from './Locked.tsx';
import { useDiamondPlaces } from './moves.ts';
import { useZones } from './useZones.tsx';

/** The line over the wall of Diamanten; where the middle is asked for, the core sentence itself. */
export default function Line({ boardId }: WallProps) {
  const course = useCourse((one) => one);
  const words = useWords().diamond;
  const board = boardOf(course, boardId, 'diamond');
  const zones = useZones();
  const where = useDiamondPlaces(boardId, zones);
  const { at } = board.wall;
  const toCore = () =>
    view((draft) => {
      const here = draft.boards[boardId];
      if (here !== undefined) here.wall.at = 'core';
    });
  if (at === agreements && !hasCore(course))
    return (
      <Locked course={course}>
        <Button look="asphalt" onClick={toCore}>
          {words.locked.go}
        </Button>
      </Locked>
    );
  return (
    <>
      {at === 'core' && <CoreField course={course} boardId={boardId} />}
      <ToolLine course={course} board={board} where={where} zones={zones} />
    </>
  );
}
