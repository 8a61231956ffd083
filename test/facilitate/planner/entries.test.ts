import { expect, test } from 'vitest';
import { entryOf } from '../../../src/boards/registry.ts';
import { loadBlocks } from '../../../src/content/catalogue.ts';
import { ledSteps } from '../../../src/content/ledStep.ts';
import { entriesFrom, entryGroups, findEntries } from '../../../src/facilitate/planner/entries.ts';
import { loadAgendaPlan } from '../../../src/facilitate/player/loadPlan.ts';
import { blockNames } from '../../../src/i18n/blockNames.ts';
import { wordsIn } from '../../../src/i18n/words.ts';
import { addBlock, addDay, addRoom, blocksIn, newAgenda, scheduleOf } from '../../../src/model/agenda.ts';
import type { Agenda } from '../../../src/model/agendaShape.ts';
import { emptyCourse } from '../../../src/model/emptyCourse.ts';
import { stepsOf } from '../../../src/model/meeting.ts';
import { addMeeting } from '../../../src/model/newMeeting.ts';
import { toolKinds } from '../../../src/model/tools.ts';

const content = await loadBlocks();
const steps = ledSteps(content, blockNames);
const entries = entriesFrom(content, wordsIn('da'), (text) => text.da);
const english = entriesFrom(content, wordsIn('en'), (text) => text.en);

/** An agenda with these entries of the library in its one room. */
function agendaWith(...chosen: (typeof entries)[number][]): { agenda: Agenda; room: string } {
  let next = 0;
  const agenda = newAgenda({ id: 'a', title: 'Vores', now: 1, newId: () => `id${next++}` });
  const room = Object.keys(agenda.rooms)[0] ?? '';
  for (const seed of chosen.flatMap(({ seeds }) => seeds)) addBlock(agenda, seed, { id: `b${next++}`, room });
  return { agenda, room };
}

const named = (title: string) => {
  const found = entries.find((entry) => entry.title === title && !entry.whole);
  if (found === undefined) throw new Error(`No ${title} in the library`);
  return found;
};

test('everything in the library is there: each group has something, and nothing is there twice', () => {
  expect(new Set(entries.map(({ group }) => group))).toEqual(new Set(entryGroups));
  expect(new Set(entries.map(({ key }) => key)).size).toBe(entries.length);
  expect(entries.filter(({ whole, group }) => group === 'steps' && !whole)).toHaveLength(
    content.scripts.flatMap(({ meetings }) => meetings.flatMap((meeting) => meeting.steps)).length,
  );
  expect(entries.filter(({ group }) => group === 'boards')).toHaveLength(toolKinds.length + 4 + 1 + 1);
});

test.each([
  ['da', entries],
  ['en', english],
] as const)('in %s everything has a name and minutes', (_, all) => {
  for (const { key, title, minutes, seeds } of all) {
    expect(title.trim(), key).not.toBe('');
    expect(minutes, key).toBeGreaterThan(0);
    expect(
      seeds.reduce((sum, seed) => sum + seed.minutes, 0),
      key,
    ).toBe(minutes);
  }
});

test.each(entries.map((entry) => [entry.key, entry] as const))('%s is led where it should be', async (_, entry) => {
  const { agenda, room } = agendaWith(entry);
  let next = 0;
  const course = emptyCourse({ id: 'forloeb', now: 1 });
  const plan = await loadAgendaPlan(agenda, room);
  const meeting = addMeeting(course, plan, { now: 2, newId: () => `id${next++}`, dice: () => 1 });
  expect(meeting).toMatchObject({ script: 'a', part: room });
  const blocks = blocksIn(agenda, room);
  for (const [i, led] of stepsOf(meeting).entries()) {
    const block = blocks[i];
    if (block === undefined) throw new Error(`${led.id} has no block`);
    expect([led.id, led.minutes]).toEqual([block.id, block.minutes]);
    const step = steps.stepOf(block);
    expect(led.title).toEqual(step.title);
    expect(led.title.en).not.toBe('');
    const board = course.boards[led.board];
    const alone = ['text', 'story', 'slide', 'card', 'break', 'title'].includes(step.wall.show);
    expect(board === undefined, step.wall.show).toBe(alone);
    if (board !== undefined) expect(entryOf(board).places(board)).toContain(led.place);
    if (block.kind === 'tool' || block.kind === 'road' || block.kind === 'cards')
      expect(board?.kind).toBe(block.source && block.kind === 'tool' ? block.source : block.kind);
  }
});

test('a copied step keeps the script’s words, a method has its guide, an own block what was remembered', () => {
  const script = content.scripts.find(({ id }) => id === 'vaerdivejen-halv-dag');
  const [meeting] = script?.meetings ?? [];
  const [first] = meeting?.steps ?? [];
  if (script === undefined || meeting === undefined || first === undefined) throw new Error('The script is gone');
  const whole = entries.find(({ key }) => key === `meeting/${script.id}/${meeting.id}`);
  if (whole === undefined) throw new Error('The meeting is not in the library');
  const { agenda, room } = agendaWith(whole, named('Parinterview'), named('Egen blok'));
  const [copied, ...rest] = blocksIn(agenda, room);
  const own = rest.at(-1);
  const method = rest.at(-2);
  if (copied === undefined || own === undefined || method === undefined) throw new Error('Blocks are missing');
  expect(steps.stepOf(copied)).toMatchObject({
    say: first.say,
    do: first.do,
    whenLate: first.whenLate,
    wall: first.wall,
  });
  expect(steps.stepOf({ ...copied, title: 'Goddag', remember: 'Kaffe' })).toMatchObject({
    title: { da: 'Goddag', en: 'Goddag' },
    remember: 'Kaffe',
    say: first.say,
  });
  expect(steps.stepOf(method)).toMatchObject({ guide: true, method: 'parinterview' });
  expect(steps.stepOf({ ...own, title: 'Tavlemøde', remember: 'Ring til Mette' })).toMatchObject({
    title: { da: 'Tavlemøde', en: 'Tavlemøde' },
    remember: 'Ring til Mette',
    wall: { show: 'title' },
  });
});

test('what the content no longer has is led by its name, and does not stop the meeting', async () => {
  const { agenda, room } = agendaWith(named('Parinterview'), named('Diamanten'));
  for (const block of Object.values(agenda.blocks)) Object.assign(block, { source: 'findes-ikke' });
  const plan = await loadAgendaPlan(agenda, room);
  expect(plan.steps.map(({ title, need }) => [title.da, need])).toEqual([
    ['findes-ikke', null],
    ['findes-ikke', null],
  ]);
});

test('a meeting of one room is called after the agenda, of several after day and room too', async () => {
  const { agenda, room } = agendaWith(named('Diamanten'));
  expect((await loadAgendaPlan(agenda, room)).title).toEqual({ da: 'Vores', en: 'Vores' });
  let next = 0;
  const day = addDay(agenda, { newId: () => `d${next++}` });
  addRoom(agenda, day, 'ved-siden-af');
  Object.assign(agenda.rooms['ved-siden-af'] ?? {}, { name: 'Kantinen' });
  expect((await loadAgendaPlan(agenda, room)).title).toEqual({ da: 'Vores: Dag 1', en: 'Vores: Day 1' });
  expect((await loadAgendaPlan(agenda, 'ved-siden-af')).title.da).toBe('Vores: Dag 2, Kantinen');
  expect(scheduleOf(agenda)).toHaveLength(2);
  await expect(loadAgendaPlan(agenda, 'findes-ikke')).rejects.toThrow(/findes-ikke/);
});

test('the warnings know a break, a closing round and time for actions when they see them', () => {
  const roleOf = (title: string, more = {}) => {
    const [block] = Object.values(agendaWith(named(title)).agenda.blocks);
    if (block === undefined) throw new Error('No block');
    return steps.roleOf({ ...block, ...more });
  };
  expect(roleOf('Kaffepause')).toEqual({ rest: true, checkOut: false, actions: false });
  expect(roleOf('Check-ind og check-ud').checkOut).toBe(true);
  expect(roleOf('Aftaler')).toEqual({ rest: false, checkOut: false, actions: true });
  expect(roleOf('APV-handleplan').actions).toBe(true);
  expect(roleOf('Parinterview')).toEqual({ rest: false, checkOut: false, actions: false });
  expect(roleOf('Egen blok', { title: 'Check-ud' }).checkOut).toBe(true);
  expect(roleOf('Egen blok', { title: 'Hvem gør hvad?' }).actions).toBe(true);
  expect(roleOf('Egen blok', { title: 'Oplæg' })).toEqual({ rest: false, checkOut: false, actions: false });
});

test('a search needs every word, in any order, and forgives letters a keyboard does not have', () => {
  const titles = (query: string) => findEntries(entries, query).map(({ title }) => title);
  expect(titles('kaffepause')).toEqual(['Kaffepause']);
  expect(titles('blikke opgave to')).toContain('To blikke, én opgave');
  expect(titles('staerke trekant')).toContain('Den stærke trekant');
  expect(titles('PARINTERVIEW')).toContain('Parinterview');
  expect(titles('xyzzy')).toEqual([]);
  expect(titles('  ')).toHaveLength(entries.length);
});
