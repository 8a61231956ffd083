import type { Id } from '../../model/course.ts';
import { useCourse } from '../../store/index.ts';
import { NotFound } from '../NotFound.tsx';
import { OpenCourse } from '../OpenCourse.tsx';
import { PosterPrinting } from './PosterPrinting.tsx';
import { GroupSigns } from './sheets/GroupSigns.tsx';

type Props = { courseId: Id; boardId: Id };

/** Prints what a board ends as: a road's poster, the table signs of groups. */
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
  return <NotFound />;
}
