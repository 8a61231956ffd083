/** What facilitators regret afterwards, seen in an agenda before it happens. */
import { type RoomTimes, scheduleOf } from './agenda.ts';
import type { Agenda, AgendaBlock } from './agendaShape.ts';
import type { Id } from './course.ts';

/** The longest a group sits without a break; minutes. The scripts of plan.md section 4 that last longer all have one by then. */
export const mostWithoutBreak = 90;

/**
 * A meeting of fewer minutes than this may end as it is: a round of cards or a story read aloud (plan.md section 4, 10 to 25
 * minutes) needs no check-out and no actions of its own.
 */
export const shortMeeting = 30;

/** What a block is good for at a meeting. */
export type BlockRole = { rest: boolean; checkOut: boolean; actions: boolean };

/** `block` is where to look: where the minutes without a break run out, the last one of the room. */
export type AgendaWarning =
  | { kind: 'tooLong'; room: Id; block: Id; minutes: number }
  | { kind: 'noBreak'; room: Id; block: Id; minutes: number }
  | { kind: 'noCheckOut'; room: Id; block: Id }
  | { kind: 'noActions'; room: Id; block: Id };

/**
 * What to think of, room by room; each once where it begins. Each room needs a check-out, as people leave from there; actions
 * are needed once, in any room or day.
 */
export function warningsOf(agenda: Agenda, roleOf: (block: AgendaBlock) => BlockRole): AgendaWarning[] {
  const rooms = scheduleOf(agenda).flatMap((day) => day.rooms);
  const planned = rooms.filter(({ blocks }) => blocks.length > 0);
  const last = planned.at(-1);
  const minutes = planned.reduce((sum, room) => sum + room.minutes, 0);
  const acts = planned.some(({ blocks }) => blocks.some(({ block }) => roleOf(block).actions));
  return [
    ...planned.flatMap((room) => [...tooLong(room), ...noBreak(room, roleOf), ...noCheckOut(room, roleOf)]),
    ...(last === undefined || acts || minutes < shortMeeting
      ? []
      : [{ kind: 'noActions' as const, room: last.room.id, block: lastOf(last) }]),
  ];
}

function tooLong(times: RoomTimes): AgendaWarning[] {
  if (times.left >= 0) return [];
  const over = times.blocks.find(({ to }) => to > times.room.startsAt + times.room.length);
  const block = over?.block.id ?? lastOf(times);
  return [{ kind: 'tooLong', room: times.room.id, block, minutes: -times.left }];
}

/** One warning for each stretch that is too long, at the block in which it becomes so. */
function noBreak({ room, blocks }: RoomTimes, roleOf: (block: AgendaBlock) => BlockRole): AgendaWarning[] {
  const found: AgendaWarning[] = [];
  let sat = 0;
  let open: Extract<AgendaWarning, { kind: 'noBreak' }> | undefined;
  for (const { block } of blocks) {
    if (roleOf(block).rest) {
      sat = 0;
      open = undefined;
      continue;
    }
    sat += block.minutes;
    if (open !== undefined) open.minutes = sat;
    else if (sat > mostWithoutBreak) {
      open = { kind: 'noBreak', room: room.id, block: block.id, minutes: sat };
      found.push(open);
    }
  }
  return found;
}

function noCheckOut(times: RoomTimes, roleOf: (block: AgendaBlock) => BlockRole): AgendaWarning[] {
  const end = times.blocks.findLast(({ block }) => !roleOf(block).rest);
  if (end === undefined || times.minutes < shortMeeting || roleOf(end.block).checkOut) return [];
  return [{ kind: 'noCheckOut', room: times.room.id, block: lastOf(times) }];
}

const lastOf = ({ blocks }: RoomTimes): Id => blocks.at(-1)?.block.id ?? '';
