import { useLocation } from 'wouter';
import { loadAgendaPlan, makingNow } from '../facilitate/player/loadPlan.ts';
import { useWords } from '../i18n/language.tsx';
import type { Agenda } from '../model/agendaShape.ts';
import type { Id } from '../model/course.ts';
import { addMeeting } from '../model/newMeeting.ts';
import { change, readCourse } from '../store/index.ts';
import { toast } from '../ui/toasts.ts';

/** Makes a meeting of a room of an agenda in the open course, and goes there. */
export function useLeadAgenda(): (agenda: Agenda, room: Id) => void {
  const [, navigate] = useLocation();
  const words = useWords().planner;
  const lead = async (agenda: Agenda, room: Id) => {
    try {
      const plan = await loadAgendaPlan(agenda, room);
      let meeting = '';
      change((course) => {
        meeting = addMeeting(course, plan, makingNow()).id;
      });
      navigate(`/forloeb/${readCourse().id}/moede/${meeting}`);
    } catch (error) {
      console.error(error);
      toast(words.leadFailed, { urgent: true });
    }
  };
  return (agenda, room) => void lead(agenda, room);
}
