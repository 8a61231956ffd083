import { useEffect } from 'react';
import { saveAgendaAsFile } from '../courses/saveFile.ts';
import Planner from '../facilitate/planner/Planner.tsx';
import { useWords } from '../i18n/language.tsx';
import type { Agenda } from '../model/agendaShape.ts';
import type { Id } from '../model/course.ts';
import { readCourse, setSettings } from '../store/index.ts';
import { toast } from '../ui/toasts.ts';
import { OpenCourse } from './OpenCourse.tsx';
import { useLeadAgenda } from './useLeadAgenda.ts';

/** An agenda of a course, in the planner. */
export default function PlannerRoute({ courseId, agendaId }: { courseId: Id; agendaId: Id }) {
  const words = useWords().courses.saved;
  const lead = useLeadAgenda();
  useEffect(() => setSettings({ lastCourse: courseId }), [courseId]);
  const save = async (agenda: Agenda) => toast(words.fileSaved(await saveAgendaAsFile(agenda, readCourse())));
  return (
    <OpenCourse courseId={courseId}>
      <Planner courseId={courseId} agendaId={agendaId} onLead={lead} onSaveFile={(agenda) => void save(agenda)} />
    </OpenCourse>
  );
}
