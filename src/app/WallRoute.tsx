import { WallWindow } from '../facilitate/WallWindow.tsx';
import type { Id } from '../model/course.ts';

/** The wall in a window of its own. */
export default function WallRoute({ courseId, boardId }: { courseId: Id; boardId: Id }) {
  return <WallWindow courseId={courseId} boardId={boardId} />;
}
