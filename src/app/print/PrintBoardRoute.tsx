import type { Id } from '../../model/course.ts';
import { isTool } from '../../model/tools.ts';
import { useCourse } from '../../store/index.ts';
import { NotFound } from '../NotFound.tsx';
import { OpenCourse } from '../OpenCourse.tsx';
import { PosterPrinting } from './PosterPrinting.tsx';
import { GroupSigns } from './sheets/GroupSigns.tsx';
import { ToolPrinting } from './ToolPrinting.tsx';

type Props = { courseId: Id; boardId: Id };

/** Prints what a board ends as: a road's poster, a board of the toolbox, the table signs of groups. */
export default function PrintBoardRoute({ courseId, boardId }: Props) {
  return (
    <OpenCourse courseId={courseId}>
      <BoardPrinting boardId={boardId} />
    </OpenCourse>
  );
}

function BoardPrinting({ boardId }: { boardId: Id }) {
  const board = useCourse((course) => course.boards[boardId]);
  if (board?.kind === 'road') return <PosterPrinting board={board} />;
  if (board?.kind === 'groups') return <GroupSigns board={board} />;
  if (board !== undefined && isTool(board)) return <ToolPrinting key={board.id} board={board} />;
  return <NotFound />;
}
