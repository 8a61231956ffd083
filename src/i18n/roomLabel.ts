import { scheduleOf } from '../model/agenda.ts';
import type { Agenda } from '../model/agendaShape.ts';
import type { Id } from '../model/course.ts';
import type { Words } from './words.ts';

type Counted = Pick<Words['planner'], 'day' | 'room'>;

/** What a room of an agenda is called among the others: its day where there are several, itself where its day has several. */
export function roomLabel(agenda: Agenda, room: Id, words: Counted): string {
  const days = scheduleOf(agenda);
  const day = days.findIndex(({ rooms }) => rooms.some((one) => one.room.id === room));
  const { rooms = [], day: held } = days[day] ?? {};
  const place = rooms.findIndex((one) => one.room.id === room);
  const dayName = held?.name.trim() || (days.length > 1 ? words.day(day + 1) : '');
  const name = rooms[place]?.room.name.trim() || (rooms.length > 1 ? words.room(place + 1) : '');
  return [dayName, name].filter((one) => one !== '').join(', ');
}
