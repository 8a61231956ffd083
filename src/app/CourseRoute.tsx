import { useLocation } from 'wouter';
import type { Road } from '../content/types.ts';
import { useContent } from '../content/useContent.ts';
import { AgendaList } from '../courses/AgendaList.tsx';
import CoursePage from '../courses/CoursePage.tsx';
import { useText, useWords } from '../i18n/language.tsx';
import type { Id } from '../model/course.ts';
import { newRoadBoard } from '../model/road.ts';
import { change, newId, useCourse } from '../store/index.ts';
import { linkLook } from '../ui/Button.tsx';
import { Menu } from '../ui/Menu.tsx';
import { AddMeetingButton } from './AddMeetingButton.tsx';
import { NewAgendaButton } from './NewAgendaButton.tsx';
import { OpenCourse } from './OpenCourse.tsx';
import { useLeadAgenda } from './useLeadAgenda.ts';

/** One course. */
export default function CourseRoute({ courseId }: { courseId: Id }) {
  return (
    <OpenCourse courseId={courseId}>
      <CoursePage
        newMeeting={<AddMeetingButton courseId={courseId} />}
        newRoad={<AddRoadButton courseId={courseId} />}
        agendas={<Agendas courseId={courseId} />}
      />
    </OpenCourse>
  );
}

/** The agendas of the open course. */
function Agendas({ courseId }: { courseId: Id }) {
  const course = useCourse((one) => one);
  return <AgendaList course={course} onLead={useLeadAgenda()} make={<NewAgendaButton course={courseId} />} />;
}

/** Adds a road of one's choice to the open course and goes there. */
function AddRoadButton({ courseId }: { courseId: Id }) {
  const words = useWords().courses.course;
  const text = useText();
  const [, navigate] = useLocation();
  const roads = useContent('roads');
  const add = (road: Road) => {
    const board = newRoadBoard(road, newId(), Date.now());
    change((course) => {
      course.boards[board.id] = board;
    });
    navigate(`/forloeb/${courseId}/tavle/${board.id}`);
  };
  return (
    <Menu
      label={words.newRoad}
      className={linkLook('plain')}
      items={() => roads.map((road) => ({ label: text(road.title), run: () => add(road) }))}
    >
      {words.newRoad}
    </Menu>
  );
}
