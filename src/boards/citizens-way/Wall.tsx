import { useWords } from '../../i18n/language.tsx';
import { boardOf } from '../../model/boards.ts';
import { agreements } from '../../model/tools.ts';
import { useCourse } from '../../store/index.ts';
import type { WallProps } from '../entry.ts';
import { AgreedWall, ToolWallPage } from '../zones/ToolWall.tsx';
import { useAsked, useSteps } from './useWay.ts';
import { WallStep } from './WallStep.tsx';
import { WallWay } from './WallWay.tsx';

/** Borgerens vej as the room sees it: the whole way, one step large, or what was agreed. */
export default function Wall({ boardId }: WallProps) {
  const course = useCourse((one) => one);
  const words = useWords().citizensWay;
  const asked = useAsked(course);
  const board = boardOf(course, boardId, 'citizens-way');
  const steps = useSteps(board);
  const { at } = board.wall;
  if (at === agreements) return <AgreedWall course={course} board={board} />;
  const here = steps.findIndex(({ step }) => step.id === at);
  const open = steps[here];
  if (open !== undefined)
    return <WallStep course={course} board={board} drawn={open} before={steps[here - 1]} count={steps.length} />;
  return (
    <ToolWallPage course={course} board={board} heading={asked(words.question)}>
      <WallWay course={course} steps={steps} />
    </ToolWallPage>
  );
}
