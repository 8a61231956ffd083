import type { Action, Course, Id, Promised } from '../../model/course.ts';
import { actionsAt } from '../../model/harvest.ts';
import { boardsOf } from '../../model/newMeeting.ts';
import { promisesOf } from '../../model/poster.ts';

/** What was agreed at a meeting: actions of its harvest, promises on its poster. Those without a word are left out. */
export function agreedAt(course: Course, meetingId: Id): { actions: Action[]; promises: Promised[] } {
  const boards = boardsOf(course, meetingId);
  const said = ({ what }: { what: string }) => what.trim() !== '';
  return {
    actions: boards.flatMap((board) => actionsAt(course, board)).filter(said),
    promises: boards.flatMap((board) => promisesOf(course, board)).filter(said),
  };
}
