import { useLocation } from 'wouter';
import { useContent } from '../content/useContent.ts';
import CoursePage from '../courses/CoursePage.tsx';
import { useWords } from '../i18n/language.tsx';
import type { Id } from '../model/course.ts';
import { newRoadBoard } from '../model/road.ts';
import { change, newId } from '../store/index.ts';
import { Button } from '../ui/Button.tsx';
import { OpenCourse } from './OpenCourse.tsx';

/** One course. */
export default function CourseRoute({ courseId }: { courseId: Id }) {
  return (
    <OpenCourse courseId={courseId}>
      <CoursePage newRoad={<AddRoadButton courseId={courseId} />} />
    </OpenCourse>
  );
}

/** Adds a road to the open course and goes there. */
function AddRoadButton({ courseId }: { courseId: Id }) {
  const words = useWords().courses.course;
  const [, navigate] = useLocation();
  const road = useContent('roads')[0];
  if (road === undefined) return null;
  const add = () => {
    const board = newRoadBoard(road, newId(), Date.now());
    change((course) => {
      course.boards[board.id] = board;
    });
    navigate(`/forloeb/${courseId}/tavle/${board.id}`);
  };
  return <Button onClick={add}>{words.newRoad}</Button>;
}
