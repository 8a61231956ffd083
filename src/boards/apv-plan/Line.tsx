import { boardOf } from '../../model/boards.ts';
import { agreements } from '../../model/tools.ts';
import { useCourse } from '../../store/index.ts';
import { ActionLine } from '../actions/ActionLine.tsx';
import type { WallProps } from '../entry.ts';

/** The line over the wall of the APV plan: a problem, then its cause, its solution, who and by when. */
export default function Line({ boardId }: WallProps) {
  const course = useCourse((one) => one);
  const { at } = boardOf(course, boardId, 'apv-plan').wall;
  return <ActionLine key={at} course={course} boardId={boardId} plan={at !== agreements} />;
}
