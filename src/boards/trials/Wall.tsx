import { useWords } from '../../i18n/language.tsx';
import { boardOf } from '../../model/boards.ts';
import { agreements } from '../../model/tools.ts';
import { useCourse } from '../../store/index.ts';
import type { WallProps } from '../entry.ts';
import { AgreedWall, ToolWallPage } from '../zones/ToolWall.tsx';
import { WallBench } from './WallBench.tsx';
import { WallTrial } from './WallTrial.tsx';

/** Prøvebænken as the room sees it: the four columns, one trial large, or what was agreed. */
export default function Wall({ boardId }: WallProps) {
  const course = useCourse((one) => one);
  const words = useWords().trials.wall;
  const board = boardOf(course, boardId, 'trials');
  const { at } = board.wall;
  if (at === agreements) return <AgreedWall course={course} board={board} />;
  const trial = board.trials[at];
  if (trial !== undefined) return <WallTrial course={course} board={board} trial={trial} />;
  return (
    <ToolWallPage course={course} board={board} heading={words.question}>
      <WallBench board={board} />
    </ToolWallPage>
  );
}
