import CourseList from '../courses/CourseList.tsx';
import { NewAgendaButton } from './NewAgendaButton.tsx';
import { NewRoadButton } from './NewRoadButton.tsx';

/** All courses of this computer. */
export default function CoursesRoute() {
  return (
    <CourseList
      newRoad={
        <>
          <NewRoadButton />
          <NewAgendaButton />
        </>
      }
    />
  );
}
