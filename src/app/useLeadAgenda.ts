import { useLocation } from 'wouter';
import { loadAgendaPlan, makingNow } from '../facilitate/player/loadPlan.ts';
import { useWords } from '../i18n/language.tsx';
import type { Agenda } from '../model/agendaShape.ts';
import type { Id, Meeting } from '../model/course.ts';
import { startAt as moveStart } from '../model/meeting.ts';
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
      const making = makingNow();
      let meeting = '';
      change((course) => {
        const made = addMeeting(course, plan, making);
        keepTimes(made, agenda, room, making.now);
        meeting = made.id;
      });
      navigate(`/forloeb/${readCourse().id}/moede/${meeting}`);
    } catch (error) {
      console.error(error);
      toast(words.leadFailed, { urgent: true });
    }
  };
  return (agenda, room) => void lead(agenda, room);
}

/** A start later than this on a day nobody chose is when somebody else will lead it, or a try-out. In ms. */
const soon = 3 * 60 * 60_000;

/**
 * The meeting lasts as long as the agenda says. It begins at its time too where that lies ahead, on the date it has or within the
 * next hours; else whenever the group does.
 */
function keepTimes(meeting: Meeting, { rooms, days }: Agenda, id: Id, now: number): void {
  const room = rooms[id];
  if (room === undefined) return;
  meeting.endsAt = meeting.startsAt + room.length * 60_000;
  const date = days[room.day]?.date ?? '';
  const midnight = date === '' ? new Date(now).setHours(0, 0, 0, 0) : new Date(`${date}T00:00`).getTime();
  const startsAt = midnight + room.startsAt * 60_000;
  if (startsAt > now && (date !== '' || startsAt - now <= soon)) moveStart(meeting, startsAt);
}
