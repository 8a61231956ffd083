/** Putting an agenda together: recipes over the agenda of a course, and its times. What it lacks is said by agendaWarnings.ts. */
import type { Agenda, AgendaBlock, AgendaDay, AgendaRoom } from './agendaShape.ts';
import type { Course, Id } from './course.ts';
import { emptyCourse } from './emptyCourse.ts';
import { inOrder, rankAt, rankAtEnd } from './rank.ts';

/** A block before it has its place. An empty title: it is called what the content calls it. */
export type BlockSeed = Pick<AgendaBlock, 'kind' | 'source' | 'part' | 'step' | 'title' | 'minutes'>;

/** When a meeting begins and how many minutes it has, until somebody says otherwise: an afternoon from one to three. */
export const usualTime = { startsAt: 13 * 60, length: 120 };

/** The fewest and most minutes of a block (as of a step of a meeting) and of a room: a room may have a whole day. */
export const blockMinutes = { least: 1, most: 600 };
export const roomMinutes = { least: 5, most: 24 * 60 };

type Ids = { newId: () => Id };

/** An agenda of one day in one room with nothing in it. `now`: ms since 1970. */
export function newAgenda({ id, title, now, newId }: { id: Id; title: string; now: number } & Ids): Agenda {
  const agenda: Agenda = { id, title, createdAt: now, days: {}, rooms: {}, blocks: {} };
  addDay(agenda, { newId });
  return agenda;
}

/** What an agenda is copied from: a script of the content. */
type Copied = {
  id: Id;
  meetings: readonly { id: Id; title?: unknown; minutes: number; steps: readonly { id: Id; minutes: number }[] }[];
};

/** A script's steps as blocks that can be changed; each meeting of a series is a day. */
export function agendaFromScript(script: Copied, making: { id: Id; title: string; now: number } & Ids): Agenda {
  const { newId } = making;
  const agenda = newAgenda(making);
  for (let day = 1; day < script.meetings.length; day += 1) addDay(agenda, { newId });
  scheduleOf(agenda).forEach(({ rooms }, index) => {
    const [meeting, room] = [script.meetings[index], rooms[0]?.room];
    if (meeting === undefined || room === undefined) return;
    room.length = meeting.minutes;
    for (const seed of seedsOf(script, meeting.id)) addBlock(agenda, seed, { id: newId(), room: room.id });
  });
  return agenda;
}

/** The steps of a script's meeting as blocks. */
export function seedsOf({ id, meetings }: Copied, part: Id): BlockSeed[] {
  const steps = meetings.find((meeting) => meeting.id === part)?.steps ?? [];
  return steps.map(
    (step): BlockSeed => ({ kind: 'step', source: id, part, step: step.id, title: '', minutes: step.minutes }),
  );
}

/** Puts a new block into a room at position `index` (0 = first), or last. */
export function addBlock(agenda: Agenda, seed: BlockSeed, { id, room, index }: { id: Id; room: Id; index?: number }) {
  const { kind, source, part, step, title } = seed;
  const others = blocksIn(agenda, room);
  const rank = rankAt(others, index ?? others.length);
  agenda.blocks[id] = { id, rank, room, kind, source, part, step, title, minutes: held(seed.minutes), remember: '' };
}

/** Moves a block to position `index` of a room, counted without the block itself. */
export function moveBlock(agenda: Agenda, id: Id, { room, index }: { room: Id; index: number }): void {
  const block = agenda.blocks[id];
  if (block === undefined || agenda.rooms[room] === undefined) return;
  block.rank = rankAt(
    blocksIn(agenda, room).filter((other) => other.id !== id),
    index,
  );
  block.room = room;
}

/** Moves a block one place earlier (-1) or later (+1) in its room. Says whether it moved. */
export function nudgeBlock(agenda: Agenda, id: Id, by: -1 | 1): boolean {
  const room = roomOf(agenda, id);
  if (room === undefined) return false;
  const all = blocksIn(agenda, room);
  const index = all.findIndex((block) => block.id === id) + by;
  if (index < 0 || index >= all.length) return false;
  moveBlock(agenda, id, { room, index });
  return true;
}

export function removeBlock(agenda: Agenda, id: Id): void {
  delete agenda.blocks[id];
}

/** Puts a copy of a block right after it. */
export function copyBlock(agenda: Agenda, id: Id, copy: Id): void {
  const block = agenda.blocks[id];
  const room = roomOf(agenda, id);
  if (block === undefined || room === undefined) return;
  const all = blocksIn(agenda, room);
  const rank = rankAt(all, all.findIndex((one) => one.id === id) + 1);
  agenda.blocks[copy] = { ...block, id: copy, rank, room };
}

/** Gives a block so many minutes, within what a block can have. */
export function setMinutes(agenda: Agenda, id: Id, minutes: number): void {
  const block = agenda.blocks[id];
  if (block !== undefined) block.minutes = held(minutes);
}

const held = (minutes: number): number =>
  Math.max(blockMinutes.least, Math.min(blockMinutes.most, Math.round(minutes) || blockMinutes.least));

/** A day after the last one, with a room that begins and lasts as the first room of that one does. */
export function addDay(agenda: Agenda, { newId }: Ids): Id {
  const before = scheduleOf(agenda).at(-1)?.rooms[0]?.room;
  const id = newId();
  agenda.days[id] = { id, rank: rankAtEnd(Object.values(agenda.days)), name: '', date: '' };
  const { startsAt, length } = before ?? usualTime;
  const room = newId();
  agenda.rooms[room] = { id: room, rank: rankAtEnd([]), day: id, name: '', startsAt, length };
  return id;
}

/** A room beside the others of a day, at the same time as the first of them. */
export function addRoom(agenda: Agenda, day: Id, id: Id): void {
  const rooms = roomsOf(agenda, day);
  const { startsAt, length } = rooms[0] ?? usualTime;
  agenda.rooms[id] = { id, rank: rankAtEnd(rooms), day, name: '', startsAt, length };
}

/** Takes a room away with what is planned in it. The last room stays; the last of a day takes the day along. */
export function removeRoom(agenda: Agenda, id: Id): void {
  const room = agenda.rooms[id];
  if (room === undefined || Object.keys(agenda.rooms).length === 1) return;
  for (const block of blocksIn(agenda, id)) delete agenda.blocks[block.id];
  delete agenda.rooms[id];
  if (roomsOf(agenda, room.day).length === 0 && Object.keys(agenda.days).length > 1) delete agenda.days[room.day];
}

/** When a room begins; minutes since midnight. Its length stays, so its end moves along. */
export function beginAt(agenda: Agenda, id: Id, minutes: number): void {
  const room = agenda.rooms[id];
  if (room !== undefined) room.startsAt = minutes;
}

/** When a room has to be over; minutes since midnight, of the next day when that is before it begins. */
export function endAt(agenda: Agenda, id: Id, minutes: number): void {
  const room = agenda.rooms[id];
  if (room === undefined) return;
  const length = (((minutes - room.startsAt) % 1440) + 1440) % 1440;
  room.length = Math.max(roomMinutes.least, length);
}

/** An agenda like this one under another id; a copy for another use. */
export const copyAgenda = (agenda: Agenda, { id, title, now }: { id: Id; title: string; now: number }): Agenda => ({
  ...agenda,
  days: eachCopied(agenda.days),
  rooms: eachCopied(agenda.rooms),
  blocks: eachCopied(agenda.blocks),
  id,
  title,
  createdAt: now,
});

/**
 * A course with nothing in it but an agenda: what is given to others, without a word of what a group wrote. It is called after the
 * agenda, and has its id, so that whoever opens a newer file of it is asked what to do with the one they have.
 */
export const courseOfAgenda = (agenda: Agenda, { profile, citizen }: Course): Course => ({
  ...emptyCourse({ id: agenda.id, now: agenda.createdAt }),
  title: agenda.title,
  profile,
  citizen,
  agendas: { [agenda.id]: agenda },
});

const eachCopied = <T extends object>(records: Record<Id, T>): Record<Id, T> =>
  Object.fromEntries(Object.entries(records).map(([id, one]) => [id, { ...one }]));

/** The agendas of a course, the latest first. */
export const agendasOf = ({ agendas }: Course): Agenda[] =>
  Object.values(agendas).sort((a, b) => b.createdAt - a.createdAt);

/** A block with its clock times in minutes since midnight. */
export type TimedBlock = { block: AgendaBlock; from: number; to: number };

/** What is planned in a room: `minutes` in all, `end` since midnight, `left` of the time there is (negative: over). */
export type RoomTimes = { room: AgendaRoom; blocks: TimedBlock[]; minutes: number; end: number; left: number };
export type DayTimes = { day: AgendaDay; rooms: RoomTimes[] };

/**
 * The whole agenda with its clock times, in one pass. A room of a day that is gone, or a block of a room that is gone (another
 * window took it away meanwhile), stands in the first one, so that nothing is lost.
 */
export function scheduleOf(agenda: Agenda): DayTimes[] {
  const days = inOrder(Object.values(agenda.days));
  const rooms = inOrder(Object.values(agenda.rooms));
  const homes = new Map<Id, AgendaBlock[]>(rooms.map((room) => [room.id, []]));
  const first = firstRoom(agenda.days, days, rooms);
  for (const block of Object.values(agenda.blocks)) (homes.get(block.room) ?? homes.get(first ?? ''))?.push(block);
  const [firstDay] = days;
  return days.map((day) => ({
    day,
    rooms: rooms
      .filter((room) => room.day === day.id || (day === firstDay && agenda.days[room.day] === undefined))
      .map((room) => timed(room, inOrder(homes.get(room.id) ?? []))),
  }));
}

/** The first room of the first day that has one; rooms of days that are gone stand on the first day. */
function firstRoom(known: Agenda['days'], days: readonly AgendaDay[], rooms: readonly AgendaRoom[]): Id | undefined {
  const on = (day: AgendaDay, index: number) =>
    rooms.find((room) => room.day === day.id || (index === 0 && known[room.day] === undefined));
  for (const [index, day] of days.entries()) {
    const room = on(day, index);
    if (room !== undefined) return room.id;
  }
  return undefined;
}

function timed(room: AgendaRoom, blocks: readonly AgendaBlock[]): RoomTimes {
  let clock = room.startsAt;
  const all = blocks.map((block) => {
    const from = clock;
    clock += block.minutes;
    return { block, from, to: clock };
  });
  const minutes = clock - room.startsAt;
  return { room, blocks: all, minutes, end: clock, left: room.length - minutes };
}

/** A room with its clock times; undefined when there is no such room. */
export const timesOf = (agenda: Agenda, room: Id): RoomTimes | undefined =>
  scheduleOf(agenda)
    .flatMap(({ rooms }) => rooms)
    .find((one) => one.room.id === room);

/** What stands in a room, in order. */
export const blocksIn = (agenda: Agenda, room: Id): AgendaBlock[] => {
  const lost = room === homeOfLost(agenda);
  return inOrder(
    Object.values(agenda.blocks).filter((one) => one.room === room || (lost && agenda.rooms[one.room] === undefined)),
  );
};

/** The room a block stands in. */
export const roomOf = (agenda: Agenda, block: Id): Id | undefined => {
  const { room } = agenda.blocks[block] ?? {};
  return room === undefined || agenda.rooms[room] !== undefined ? room : homeOfLost(agenda);
};

const homeOfLost = ({ days, rooms }: Agenda): Id | undefined =>
  firstRoom(days, inOrder(Object.values(days)), inOrder(Object.values(rooms)));

const roomsOf = (agenda: Agenda, day: Id): AgendaRoom[] =>
  inOrder(Object.values(agenda.rooms).filter((room) => room.day === day));
