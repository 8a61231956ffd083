import { expect, test } from 'vitest';
import { entryOf } from '../../../src/boards/registry.ts';
import { loadKind } from '../../../src/content/catalogue.ts';
import { loadPlan } from '../../../src/facilitate/player/loadPlan.ts';
import { emptyCourse } from '../../../src/model/emptyCourse.ts';
import { stepsOf } from '../../../src/model/meeting.ts';
import { addMeeting } from '../../../src/model/newMeeting.ts';

const scripts = await loadKind('scripts');
const meetings = scripts.flatMap((script) => script.meetings.map((meeting) => ({ script, meeting })));
const withoutBoard = ['text', 'story', 'slide', 'card', 'break'];

test.each(meetings.map(({ script, meeting }) => [script.id, meeting.id, script, meeting] as const))(
  '%s, %s: every step that is worked on has its board and a place on it that exists',
  async (_, part, script, meeting) => {
    let next = 0;
    const course = emptyCourse({ id: 'forloeb', now: 1 });
    const plan = await loadPlan(script.id, part);
    const made = addMeeting(course, plan, { now: 2, newId: () => `id${next++}`, dice: () => 1 });
    expect(made.endsAt - made.startsAt).toBe(meeting.minutes * 60_000);
    for (const [i, step] of stepsOf(made).entries()) {
      const wall = meeting.steps[i]?.wall;
      expect(step.title.en).not.toBe('');
      if (wall === undefined || withoutBoard.includes(wall.show)) {
        expect(step.board, step.id).toBe('');
        continue;
      }
      const board = course.boards[step.board];
      if (board === undefined) throw new Error(`${step.id} has no board`);
      expect(entryOf(board).places(board), step.id).toContain(step.place);
    }
  },
);

test('the meetings of a series are told apart by number and name', async () => {
  const plan = await loadPlan('vaerdivejen-45', 'sig-det-hoejt');
  expect(plan.title.da).toMatch(/^.+ 2: .+$/);
});

test('a stop is the road’s own, and the tripwire is drawn from its deck', async () => {
  const { steps } = await loadPlan('vaerdivejen-halv-dag');
  const places = steps.flatMap(({ need }) => (need?.kind === 'road' ? [need.place] : []));
  expect(places).toEqual(['vaerdivejen-1', 'vaerdivejen-2', 'vaerdivejen-3', 'vaerdivejen-4', 'poster']);
});

test('a round of cards can be held with another deck, and is called after it', async () => {
  const plan = await loadPlan('kortrunden', undefined, 'retfaerdighed');
  expect(plan.title).toEqual({ da: 'Kortrunden: Retfærdighed', en: 'The card round: Justice' });
  expect(plan.steps.flatMap(({ need }) => (need?.kind === 'cards' ? [need.deck] : []))).toEqual(['retfaerdighed']);
});

test('a meeting that the script does not have is an error that names both', async () => {
  await expect(loadPlan('kortrunden', 'findes-ikke')).rejects.toThrow(/findes-ikke.*kortrunden/);
});
