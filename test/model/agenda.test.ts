import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addBlock,
  addDay,
  addRoom,
  agendaFromScript,
  agendasOf,
  type BlockSeed,
  beginAt,
  blocksIn,
  copyAgenda,
  copyBlock,
  courseOfAgenda,
  endAt,
  moveBlock,
  newAgenda,
  nudgeBlock,
  removeBlock,
  removeRoom,
  roomOf,
  scheduleOf,
  setMinutes,
  timesOf,
} from '../../src/model/agenda.ts';
import type { Agenda } from '../../src/model/agendaShape.ts';
import { fullCourse } from '../support/fullCourse.ts';

/** An agenda with a room `r`, and ids in order. */
function make(...minutes: number[]): { agenda: Agenda; room: string } {
  const agenda = newAgenda({ id: 'a', title: 'Vores dag', now: 1, newId: ids() });
  const room = Object.keys(agenda.rooms)[0] ?? '';
  minutes.forEach((one, i) => {
    addBlock(agenda, own(one), { id: `b${i}`, room });
  });
  return { agenda, room };
}

function ids() {
  let next = 0;
  return () => `id${next++}`;
}

const own = (minutes: number): BlockSeed => ({ kind: 'own', source: '', part: '', step: '', title: '', minutes });
const order = (agenda: Agenda, room: string) => blocksIn(agenda, room).map(({ id }) => id);
const clocks = (agenda: Agenda, room: string) => timesOf(agenda, room)?.blocks.map(({ from, to }) => [from, to]);

test('a new agenda is an afternoon from one to three in one room', () => {
  const { agenda, room } = make();
  expect(timesOf(agenda, room)).toMatchObject({
    minutes: 0,
    end: 780,
    left: 120,
    room: { startsAt: 780, length: 120 },
  });
  expect(scheduleOf(agenda)).toHaveLength(1);
});

test('clock times follow one another, and the sum says what is left', () => {
  const { agenda, room } = make(10, 45, 15);
  expect(clocks(agenda, room)).toEqual([
    [780, 790],
    [790, 835],
    [835, 850],
  ]);
  expect(timesOf(agenda, room)).toMatchObject({ minutes: 70, end: 850, left: 50 });
  setMinutes(agenda, 'b1', 100);
  expect(timesOf(agenda, room)?.left).toBe(-5);
});

test('a block lands where it is put, moves a place at a time, and stops at the ends', () => {
  const { agenda, room } = make(10, 10);
  addBlock(agenda, own(5), { id: 'mid', room, index: 1 });
  expect(order(agenda, room)).toEqual(['b0', 'mid', 'b1']);
  expect(nudgeBlock(agenda, 'mid', 1)).toBe(true);
  expect(order(agenda, room)).toEqual(['b0', 'b1', 'mid']);
  expect(nudgeBlock(agenda, 'mid', 1)).toBe(false);
  expect(nudgeBlock(agenda, 'b0', -1)).toBe(false);
  moveBlock(agenda, 'mid', { room, index: 0 });
  expect(order(agenda, room)).toEqual(['mid', 'b0', 'b1']);
});

test('a copy stands right after its block with its minutes and its note, and the block can go', () => {
  const { agenda, room } = make(10, 20);
  Object.assign(agenda.blocks.b0 ?? {}, { remember: 'Tusch' });
  copyBlock(agenda, 'b0', 'c');
  expect(order(agenda, room)).toEqual(['b0', 'c', 'b1']);
  expect(agenda.blocks.c).toMatchObject({ minutes: 10, remember: 'Tusch' });
  removeBlock(agenda, 'b0');
  expect(order(agenda, room)).toEqual(['c', 'b1']);
});

test('minutes are whole, at least one and at most ten hours', () => {
  const { agenda } = make(10);
  for (const [typed, kept] of [
    [0, 1],
    [12.4, 12],
    [9999, 600],
    [Number.NaN, 1],
  ] as const) {
    setMinutes(agenda, 'b0', typed);
    expect(agenda.blocks.b0?.minutes).toBe(kept);
  }
});

describe('days and rooms', () => {
  test('a new day and a room beside it begin and last as the one before', () => {
    const { agenda, room } = make();
    beginAt(agenda, room, 540);
    endAt(agenda, room, 720);
    const newId = ids();
    const day = addDay(agenda, { newId: () => `d${newId()}` });
    addRoom(agenda, day, 'beside');
    expect(
      scheduleOf(agenda).map(({ rooms }) => rooms.map(({ room: { startsAt, length } }) => [startsAt, length])),
    ).toEqual([
      [[540, 180]],
      [
        [540, 180],
        [540, 180],
      ],
    ]);
  });

  test('a meeting that ends before it begins goes on past midnight, and lasts five minutes at least', () => {
    const { agenda, room } = make();
    beginAt(agenda, room, 22 * 60);
    endAt(agenda, room, 60);
    expect(agenda.rooms[room]?.length).toBe(180);
    endAt(agenda, room, 22 * 60);
    expect(agenda.rooms[room]?.length).toBe(5);
  });

  test('a room goes with its plan, the last of a day with its day, and the last of all stays', () => {
    const { agenda, room } = make(10);
    const newId = ids();
    const day = addDay(agenda, { newId: () => `d${newId()}` });
    addRoom(agenda, day, 'beside');
    addBlock(agenda, own(10), { id: 'there', room: 'beside' });
    removeRoom(agenda, 'beside');
    expect(agenda.blocks.there).toBeUndefined();
    expect(scheduleOf(agenda)).toHaveLength(2);
    removeRoom(agenda, scheduleOf(agenda)[1]?.rooms[0]?.room.id ?? '');
    expect(scheduleOf(agenda)).toHaveLength(1);
    removeRoom(agenda, room);
    expect(order(agenda, room)).toEqual(['b0']);
  });

  test('what was planned in a room or on a day that another window took away stands in the first one', () => {
    const { agenda, room } = make(10);
    addBlock(agenda, own(20), { id: 'lost', room });
    Object.assign(agenda.blocks.lost ?? {}, { room: 'gone' });
    agenda.rooms.orphan = { id: 'orphan', rank: 'a5', day: 'gone', name: '', startsAt: 0, length: 60 };
    expect(order(agenda, room)).toContain('lost');
    expect(roomOf(agenda, 'lost')).toBe(room);
    expect(scheduleOf(agenda)[0]?.rooms.map((one) => one.room.id)).toEqual([room, 'orphan']);
  });
});

test('a script of several meetings becomes as many days, with every step and the length of its meeting', () => {
  const meetings = [
    {
      id: 'et',
      minutes: 45,
      steps: [
        { id: 'ind', minutes: 15 },
        { id: 'ud', minutes: 30 },
      ],
    },
    { id: 'to', minutes: 60, steps: [{ id: 'ind', minutes: 60 }] },
  ];
  const making = { id: 'a', title: 'Serien', now: 1, newId: ids() };
  const days = scheduleOf(agendaFromScript({ id: 'serie', meetings }, making));
  expect(days.map(({ rooms }) => rooms[0]?.left)).toEqual([0, 0]);
  expect(
    days.map(({ rooms }) => rooms[0]?.blocks.map(({ block }) => `${block.source} ${block.part} ${block.step}`)),
  ).toEqual([['serie et ind', 'serie et ud'], ['serie to ind']]);
});

test('a copy of an agenda is another one: a change to it leaves the first as it is', () => {
  const { agenda } = make(10);
  const copy = copyAgenda(agenda, { id: 'k', title: 'Vores dag (kopi)', now: 2 });
  setMinutes(copy, 'b0', 30);
  expect(agenda.blocks.b0?.minutes).toBe(10);
  expect(agendasOf({ ...fullCourse(), agendas: { a: agenda, k: copy } }).map(({ id }) => id)).toEqual(['k', 'a']);
});

test('what is given to others is the agenda and nothing a group wrote', () => {
  const course = fullCourse();
  const [agenda] = agendasOf(course);
  if (agenda === undefined) throw new Error('The full course has no agenda');
  const given = courseOfAgenda(agenda, course);
  const { agendas, id, title, createdAt, profile, citizen, ...rest } = given;
  expect(agendas).toEqual({ [agenda.id]: agenda });
  expect([id, title, createdAt, profile, citizen]).toEqual([
    agenda.id,
    agenda.title,
    agenda.createdAt,
    course.profile,
    course.citizen,
  ]);
  expect(Object.values(rest).filter((value) => typeof value === 'object' && value !== null)).toSatisfy(
    (records: object[]) => records.every((one) => Object.keys(one).length === 0),
  );
  expect(JSON.stringify(given)).not.toContain(course.workplace);
});

test('whatever is moved where, no block is lost or doubled, and clock times add up', () => {
  const move = fc.record({
    block: fc.nat(7),
    to: fc.constantFrom('nudge', 'move', 'minutes'),
    room: fc.nat(2),
    at: fc.integer({ min: -1, max: 12 }),
  });
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 600 }), { minLength: 8, maxLength: 8 }),
      fc.array(move),
      (minutes, all) => {
        const { agenda, room } = make(...minutes);
        const day = agenda.rooms[room]?.day ?? '';
        addRoom(agenda, day, 'x');
        addRoom(agenda, day, 'y');
        const rooms = [room, 'x', 'y'];
        for (const { block, to, room: there, at } of all) {
          if (to === 'nudge') nudgeBlock(agenda, `b${block}`, at < 0 ? -1 : 1);
          else if (to === 'minutes') setMinutes(agenda, `b${block}`, at);
          else moveBlock(agenda, `b${block}`, { room: rooms[there] ?? room, index: at });
        }
        const times = scheduleOf(agenda).flatMap((one) => one.rooms);
        expect(times.flatMap(({ blocks }) => blocks.map(({ block }) => block.id)).sort()).toEqual(
          minutes.map((_, i) => `b${i}`),
        );
        for (const one of times) {
          let clock = one.room.startsAt;
          for (const { block, from, to } of one.blocks) {
            expect([from, to]).toEqual([clock, clock + block.minutes]);
            clock = to;
          }
          expect([one.end, one.minutes, one.left]).toEqual([clock, clock - 780, one.room.length - one.minutes]);
        }
      },
    ),
  );
});
