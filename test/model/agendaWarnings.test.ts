import { expect, test } from 'vitest';
import { addBlock, addDay, newAgenda, scheduleOf } from '../../src/model/agenda.ts';
import type { Agenda } from '../../src/model/agendaShape.ts';
import { type AgendaWarning, type BlockRole, warningsOf } from '../../src/model/agendaWarnings.ts';

/** Blocks as `pause 10`, `runde 5`, `aftaler 15` or anything else with its minutes, in the room of a day. */
function plan(agenda: Agenda, day: number, ...blocks: string[]): void {
  const room = scheduleOf(agenda)[day]?.rooms[0]?.room.id ?? '';
  blocks.forEach((said, i) => {
    const [title = '', minutes] = said.split(' ');
    const seed = { kind: 'own' as const, source: '', part: '', step: '', title, minutes: Number(minutes) };
    addBlock(agenda, seed, { id: `${day}${i}`, room });
  });
}

function agendaOf(...blocks: string[]): Agenda {
  let next = 0;
  const agenda = newAgenda({ id: 'a', title: '', now: 1, newId: () => `id${next++}` });
  plan(agenda, 0, ...blocks);
  return agenda;
}

const roleOf = ({ title }: { title: string }): BlockRole => ({
  rest: title === 'pause',
  checkOut: title === 'runde',
  actions: title === 'aftaler',
});
const found = (agenda: Agenda) =>
  warningsOf(agenda, roleOf).map((one: AgendaWarning) =>
    'minutes' in one ? [one.kind, one.block, one.minutes] : [one.kind, one.block],
  );

test('a good two hours with a break, actions and a closing round give no warning', () => {
  expect(found(agendaOf('velkomst 20', 'tavle 60', 'pause 10', 'aftaler 20', 'runde 10'))).toEqual([]);
  expect(found(agendaOf())).toEqual([]);
});

test('exactly 90 minutes are not too long to sit; a minute more is told at the block where it happens, with all of the stretch', () => {
  expect(found(agendaOf('aftaler 85', 'runde 5'))).toEqual([]);
  expect(found(agendaOf('aftaler 85', 'mere 6', 'runde 5'))).toEqual([['noBreak', '01', 96]]);
});

test('a break begins a new stretch, and each that is too long is told once', () => {
  const agenda = agendaOf('a 91', 'b 10', 'pause 10', 'c 50', 'aftaler 50', 'runde 10');
  const [room] = Object.values(agenda.rooms);
  if (room !== undefined) room.length = 600;
  expect(found(agenda)).toEqual([
    ['noBreak', '00', 101],
    ['noBreak', '04', 110],
  ]);
});

test('more minutes than the meeting has are told at the block that goes past its end', () => {
  expect(found(agendaOf('aftaler 80', 'pause 20', 'mere 25', 'runde 5'))).toEqual([['tooLong', '02', 10]]);
});

test('a meeting without a check-out or actions is told at its last block; a break after the check-out does not hide it', () => {
  expect(found(agendaOf('tavle 40'))).toEqual([
    ['noCheckOut', '00'],
    ['noActions', '00'],
  ]);
  expect(found(agendaOf('aftaler 40', 'runde 5', 'pause 30'))).toEqual([]);
});

test('a short meeting may end as it is', () => {
  expect(found(agendaOf('kort 15'))).toEqual([]);
  expect(found(agendaOf('kort 29'))).toEqual([]);
  expect(found(agendaOf('kort 30'))).toHaveLength(2);
});

test('each day needs a check-out of its own; actions are needed once', () => {
  const agenda = agendaOf('tavle 60', 'runde 5');
  let next = 0;
  addDay(agenda, { newId: () => `d${next++}` });
  plan(agenda, 1, 'aftaler 60');
  expect(found(agenda)).toEqual([['noCheckOut', '10']]);
});
